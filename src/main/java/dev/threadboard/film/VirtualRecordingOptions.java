package dev.threadboard.film;

import dev.threadboard.frame.Size;
import dev.threadboard.theme.Theme;
import dev.threadboard.view.Glyphs;

/**
 * How a film is made. Times are in nanoseconds.
 *
 * @param theme of the prompt, where the film begins at one
 * @param rate pictures a second of the recording
 * @param playbackSpeed how many times faster the recording is than what was played
 * @param from the virtual time at which the recording begins
 * @param to the virtual time at which it ends, if nothing else ends it before
 * @param at the virtual time of a picture by itself; {@link #NONE} if there is none
 * @param hold how long the last picture stands
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
    long hold) {
  public static final long NONE = -1;

  /** Between two pictures, of what is played. */
  double period() {
    return 1e9 * playbackSpeed / rate;
  }
}
