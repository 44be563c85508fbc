/**
 * Recordings: pictures and their times, written to a file.
 *
 * <pre>
 *   (time, Frame), markers, the end --&gt; Recorder --&gt; WholeFile
 *     Asciicast   a terminal's bytes (frame.Encoder) as JSON lines
 *     Gif         CellFilm --&gt; Shades --&gt; GifImages --&gt; Lzw
 *     AnimatedSvg rows in stretches that change at times of their own
 *     Transcript  the text of each picture
 *     LastPicture one Still (PngStill, SvgStill, TextStill, AnsiStill) of the last picture
 * </pre>
 *
 * Times are nanoseconds since the recording began. Pictures in pixels are put together from cells:
 * a {@code GlyphMasks} says how much of each pixel a glyph covers, an {@code Ink} in what colours.
 * {@code java.awt} is used here and nowhere else, and only in ways that need no display.
 */
package dev.threadboard.record;
