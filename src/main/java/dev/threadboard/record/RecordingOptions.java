package dev.threadboard.record;

/**
 * How a recording looks and what it may take, beside its pictures.
 *
 * @param title empty if it has none
 * @param colors what the terminal's own colours look like
 * @param castVersion of asciicast: 2 or 3
 * @param scale of pixels; at 1 a cell has 9 by 20
 * @param cells how wide and high cells are at a scale
 * @param surroundings what is around the cells
 * @param loops how often an animation is shown; 0 for ever
 * @param maxBytes what a GIF may take; it is made coarser until it fits
 */
public record RecordingOptions(
    String title,
    TerminalColors colors,
    int castVersion,
    double scale,
    CellShape cells,
    Surroundings surroundings,
    int loops,
    long maxBytes) {
  /** Without a title, dark, version 2, at scale 1, for ever, of any size. */
  public static final RecordingOptions STANDARD =
      new RecordingOptions(
          "",
          TerminalColors.DARK,
          2,
          1,
          CellShape.STANDARD,
          Surroundings.STANDARD,
          0,
          Long.MAX_VALUE);

  /** What a tape's smallest font makes of it. */
  private static final double LEAST_SCALE = 0.4;

  /**
   * @throws IllegalArgumentException if a value makes no sense; the message says which do
   */
  public RecordingOptions {
    if (castVersion != 2 && castVersion != 3) {
      throw new IllegalArgumentException("cast version " + castVersion + ": 2 or 3");
    } else if (!(scale >= LEAST_SCALE && scale <= 8)) {
      throw new IllegalArgumentException("scale " + scale + ": " + LEAST_SCALE + " to 8");
    } else if (loops < 0 || loops > 65_536) {
      throw new IllegalArgumentException("loops " + loops + ": 0 (for ever) to 65536");
    }
  }

  public RecordingOptions withTitle(String title) {
    return new RecordingOptions(
        title, colors, castVersion, scale, cells, surroundings, loops, maxBytes);
  }

  public RecordingOptions withColors(TerminalColors colors) {
    return new RecordingOptions(
        title, colors, castVersion, scale, cells, surroundings, loops, maxBytes);
  }

  public RecordingOptions withCastVersion(int castVersion) {
    return new RecordingOptions(
        title, colors, castVersion, scale, cells, surroundings, loops, maxBytes);
  }

  public RecordingOptions withScale(double scale) {
    return new RecordingOptions(
        title, colors, castVersion, scale, cells, surroundings, loops, maxBytes);
  }

  public RecordingOptions withCells(CellShape cells) {
    return new RecordingOptions(
        title, colors, castVersion, scale, cells, surroundings, loops, maxBytes);
  }

  public RecordingOptions withSurroundings(Surroundings surroundings) {
    return new RecordingOptions(
        title, colors, castVersion, scale, cells, surroundings, loops, maxBytes);
  }

  public RecordingOptions withLoops(int loops) {
    return new RecordingOptions(
        title, colors, castVersion, scale, cells, surroundings, loops, maxBytes);
  }

  public RecordingOptions withMaxBytes(long maxBytes) {
    return new RecordingOptions(
        title, colors, castVersion, scale, cells, surroundings, loops, maxBytes);
  }
}
