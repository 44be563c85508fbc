/**
 * Recordings: pictures and their times, and the formats that need neither fonts nor pixels.
 *
 * <pre>
 *   (time, Frame), markers, the end --&gt; Recorder
 *     Asciicast   a terminal's bytes (frame.Encoder) as JSON lines
 *     Transcript  the text of each picture
 *     LastPicture one StillEncoder (TextStill, AnsiStill) of the last picture
 * </pre>
 *
 * Times are nanoseconds since the recording began. {@code java.awt} is used here and in the
 * packages below, and only in ways that need no display.
 */
package dev.threadboard.record;
