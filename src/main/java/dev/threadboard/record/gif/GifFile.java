package dev.threadboard.record.gif;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The blocks of a GIF (CompuServe, GIF89a, 1990) with one palette, as they follow each other. */
final class GifFile {
  private static final int LONGEST_DELAY = 0xffff;

  /** One transparent pixel: keeps what is shown for a while longer. */
  private static final GifImages.Image NOTHING =
      new GifImages.Image(0, 0, 1, 1, new Lzw().encode(new byte[1], new byte[1], 1, 0));

  private final OutputStream out;

  GifFile(OutputStream out) {
    this.out = out;
  }

  /**
   * @param palette from number 0 on
   * @param loops how often it is shown; 0 for ever
   */
  void begin(int width, int height, List<Integer> palette, int loops) throws IOException {
    int bits = 32 - Integer.numberOfLeadingZeros(Math.max(1, palette.size() - 1));
    out.write("GIF89a".getBytes(StandardCharsets.US_ASCII));
    number(width);
    number(height);
    out.write(0x80 | 7 << 4 | bits - 1);
    out.write(0);
    out.write(0);
    for (int i = 0; i < 1 << bits; i++) {
      int rgb = i < palette.size() ? palette.get(i) : 0;
      out.write(rgb >> 16);
      out.write(rgb >> 8);
      out.write(rgb);
    }
    if (loops != 1) {
      out.write(0x21);
      out.write(0xff);
      out.write(11);
      out.write("NETSCAPE2.0".getBytes(StandardCharsets.US_ASCII));
      out.write(3);
      out.write(1);
      number(loops == 0 ? 0 : loops - 1);
      out.write(0);
    }
  }

  /** An image that stays where nothing is drawn over it, for so many hundredths of a second. */
  void image(GifImages.Image image, long delay) throws IOException {
    long left = delay;
    GifImages.Image shown = image;
    while (left > 0) {
      // Not so that a time remains that is too short to be shown.
      long now =
          left <= LONGEST_DELAY ? left : Math.min(LONGEST_DELAY, left - GifSchedule.SHORTEST);
      part(shown, (int) now);
      shown = NOTHING;
      left -= now;
    }
  }

  private void part(GifImages.Image image, int delay) throws IOException {
    out.write(0x21);
    out.write(0xf9);
    out.write(4);
    int transparent = image.data().transparent();
    out.write(1 << 2 | (transparent < 0 ? 0 : 1));
    number(delay);
    out.write(Math.max(0, transparent));
    out.write(0);
    out.write(0x2c);
    number(image.x());
    number(image.y());
    number(image.width());
    number(image.height());
    out.write(0);
    out.write(image.data().bytes());
  }

  void end() throws IOException {
    out.write(0x3b);
  }

  private void number(int number) throws IOException {
    out.write(number);
    out.write(number >> 8);
  }
}
