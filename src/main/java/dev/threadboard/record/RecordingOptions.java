package dev.threadboard.record;

/**
 * How a recording looks and what it may take, beside its pictures.
 *
 * @param title empty if it has none
 * @param colors what the terminal's own colours look like
 * @param castVersion of asciicast: 2 or 3
 * @param scale of pixels; at 1 a cell has 9 by 20
 * @param margin around the cells, in pixels at scale 1
 * @param loops how often an animation is shown; 0 for ever
 * @param maxBytes what a GIF may take; it is made coarser until it fits
 */
public record RecordingOptions(
    String title,
    TerminalColors colors,
    int castVersion,
    double scale,
    int margin,
    int loops,
    long maxBytes) {
  /** Without a title, dark, version 2, at scale 1, for ever, of any size. */
  public static final RecordingOptions STANDARD =
      new RecordingOptions("", TerminalColors.DARK, 2, 1, 10, 0, Long.MAX_VALUE);

  /**
   * @throws IllegalArgumentException if a value makes no sense; the message says which do
   */
  public RecordingOptions {
    if (castVersion != 2 && castVersion != 3) {
      throw new IllegalArgumentException("cast version " + castVersion + ": 2 or 3");
    } else if (!(scale >= 0.5 && scale <= 8)) {
      throw new IllegalArgumentException("scale " + scale + ": 0.5 to 8");
    } else if (loops < 0 || loops > 65_536) {
      throw new IllegalArgumentException("loops " + loops + ": 0 (for ever) to 65536");
    }
  }

  public RecordingOptions withTitle(String title) {
    return new RecordingOptions(title, colors, castVersion, scale, margin, loops, maxBytes);
  }

  public RecordingOptions withColors(TerminalColors colors) {
    return new RecordingOptions(title, colors, castVersion, scale, margin, loops, maxBytes);
  }

  public RecordingOptions withCastVersion(int castVersion) {
    return new RecordingOptions(title, colors, castVersion, scale, margin, loops, maxBytes);
  }

  public RecordingOptions withScale(double scale) {
    return new RecordingOptions(title, colors, castVersion, scale, margin, loops, maxBytes);
  }

  public RecordingOptions withMargin(int margin) {
    return new RecordingOptions(title, colors, castVersion, scale, margin, loops, maxBytes);
  }

  public RecordingOptions withLoops(int loops) {
    return new RecordingOptions(title, colors, castVersion, scale, margin, loops, maxBytes);
  }

  public RecordingOptions withMaxBytes(long maxBytes) {
    return new RecordingOptions(title, colors, castVersion, scale, margin, loops, maxBytes);
  }
}
