package dev.threadboard.frame;

/** One line of text in several styles, for a terminal's ordinary screen. */
public final class StyledText {
  private final StringBuilder text = new StringBuilder();
  private final ColorDepth depth;
  private final Palette palette;
  private SgrState sgr = SgrState.PLAIN;

  /**
   * @param depth without colour the text is plain
   */
  public StyledText(ColorDepth depth) {
    this.depth = depth;
    this.palette = new Palette(depth);
  }

  public StyledText add(String more, Style style) {
    use(depth == ColorDepth.NONE ? SgrState.PLAIN : SgrState.of(style, palette));
    text.append(more);
    return this;
  }

  /** All of it; what follows on the terminal is plain again. */
  public String end() {
    use(SgrState.PLAIN);
    return text.toString();
  }

  private void use(SgrState next) {
    text.append(sgr.change(next));
    sgr = next;
  }
}
