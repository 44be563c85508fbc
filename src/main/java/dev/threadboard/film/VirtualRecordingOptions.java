package dev.threadboard.film;

import dev.threadboard.frame.Size;
import dev.threadboard.theme.Theme;
import dev.threadboard.view.Glyphs;

/**
 * How a recording is made. Times are in nanoseconds.
 *
 * @param theme of the prompt, if the recording begins at one
 * @param rate frames per second of the recording
 * @param playbackSpeed how many times faster the recording runs than what was played
 * @param from the virtual time at which the recording begins
 * @param to the virtual time at which it ends unless it has ended before
 * @param at the virtual time of a single still; {@link #NONE} if none is wanted
 * @param hold how long the last frame is shown
 * @param cursorBlinks whether the prompt's cursor does
 */
public record VirtualRecordingOptions(
    Size size,
    Theme theme,
    Glyphs glyphs,
    int rate,
    double playbackSpeed,
    long from,
    long to,
    long at,
    long hold,
    boolean cursorBlinks) {
  public static final long NONE = -1;

  /** From one frame to the next, in nanoseconds of the clock that the show is played by. */
  double period() {
    return 1e9 * playbackSpeed / rate;
  }
}
