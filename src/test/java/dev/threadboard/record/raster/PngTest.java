package dev.threadboard.record.raster;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import dev.threadboard.frame.Canvas;
import dev.threadboard.frame.Color;
import dev.threadboard.frame.Frame;
import dev.threadboard.frame.Size;
import dev.threadboard.frame.Style;
import dev.threadboard.record.RecordingOptions;
import dev.threadboard.record.ReferencePainter;
import dev.threadboard.record.Surroundings;
import dev.threadboard.record.gif.GifRecorderTest;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.util.Set;
import java.util.TreeSet;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pictures in pixels: colours to the bit, lines and blocks that are sharp and join. */
class PngTest {
  private static final int GROUND = 0xff12161d;
  private static final int INK = 0xffff8000;
  private static final Style ORANGE = Style.PLAIN.withForeground(new Color.Rgb(0xff, 0x80, 0));

  private static final String[] DRAWN = {
    "┌──┬──┐", "│  │  │", "├──┼──┤", "┏━━┓█▄▀", "┃  ┃▌▐█", "┗━━┛███",
  };

  private static BufferedImage png(Frame frame, double scale) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new PngStill(
            RecordingOptions.STANDARD.withScale(scale).withSurroundings(Surroundings.padding(0)))
        .write(frame, out);
    return ImageIO.read(new ByteArrayInputStream(out.toByteArray()));
  }

  private static Frame drawn() {
    Canvas canvas = new Canvas(new Size(DRAWN[0].length(), DRAWN.length), Style.PLAIN);
    for (int row = 0; row < DRAWN.length; row++) {
      canvas.put(0, row, DRAWN[row], ORANGE);
    }
    return canvas.frame();
  }

  @ParameterizedTest
  @ValueSource(doubles = {1, 2, 3})
  void linesAndBlocksAreSharpAndJoinWithoutGaps(double scale) throws IOException {
    BufferedImage image = png(drawn(), scale);
    Set<Integer> colors = new TreeSet<>();
    for (int pixel : ReferencePainter.pixels(image)) {
      colors.add(pixel);
    }
    assertEquals(new TreeSet<>(Set.of(GROUND, INK)), colors, "nothing in between");
    int width = (int) (9 * scale);
    int height = (int) (20 * scale);
    int right = DRAWN[0].length() * width;
    // From the middle of the left upright to that of the right one, and down all of them.
    assertEquals(scale, unbroken(image, width / 2, right - width / 2, -1, height), "across");
    assertEquals(scale, unbroken(image, height / 2, 2 * height + height / 2, width, -1), "down");
    assertEquals(INK, image.getRGB(4 * width, 3 * height), "full block, upper left");
    assertEquals(INK, image.getRGB(5 * width - 1, 4 * height - 1), "full block, lower right");
    assertEquals(GROUND, image.getRGB(5 * width, 3 * height), "lower half, above");
    assertEquals(INK, image.getRGB(5 * width, 4 * height - 1), "lower half, below");
    for (int x = 4 * width; x < right; x++) {
      assertEquals(INK, image.getRGB(x, 6 * height - 1), "blocks side by side, at " + x);
    }
  }

  /** How many lines of pixels in the first cell are all ink from one place to another. */
  private static int unbroken(BufferedImage image, int from, int to, int columns, int rows) {
    int lines = 0;
    for (int across = 0; across < Math.max(columns, rows); across++) {
      boolean all = true;
      for (int along = from; along < to; along++) {
        int pixel = rows > 0 ? image.getRGB(along, across) : image.getRGB(across, along);
        all &= pixel == INK;
      }
      lines += all ? 1 : 0;
    }
    return lines;
  }

  @Test
  void colorsAreThoseOfTheCells() throws IOException {
    Canvas canvas = new Canvas(new Size(6, 1), Style.PLAIN);
    Style mixed = ORANGE.withBackground(new Color.Rgb(0, 0, 0x40));
    canvas.put(0, 0, "█", mixed);
    canvas.put(1, 0, " ", mixed);
    canvas.put(2, 0, "█", Style.PLAIN.withForeground(new Color.Indexed(12)));
    canvas.put(3, 0, "█", Style.PLAIN.withForeground(new Color.Indexed(196)));
    canvas.put(4, 0, " ", ORANGE.withReverse());
    canvas.put(5, 0, "░", ORANGE);
    BufferedImage image = png(canvas.frame(), 1);
    int[] expected = {0xffff8000, 0xff000040, 0xff82bbff, 0xffff0000, 0xffff8000, 0xff4d3116};
    for (int column = 0; column < expected.length; column++) {
      int found = image.getRGB(9 * column + 4, 10);
      assertEquals(Integer.toHexString(expected[column]), Integer.toHexString(found));
    }
  }

  @Test
  void behindTheEdgeOfABarLiesWhatItsRestLooksLike() throws IOException {
    Canvas canvas = new Canvas(new Size(2, 1), Style.PLAIN);
    Style rest = Style.PLAIN.withForeground(new Color.Indexed(8));
    canvas.put(0, 0, "▎", ORANGE.withBackground(rest.lightShade()));
    canvas.put(1, 0, "░", rest);
    BufferedImage image = png(canvas.frame(), 1);
    assertEquals(INK, image.getRGB(0, 10));
    assertEquals(image.getRGB(17, 10), image.getRGB(8, 10));
    assertTrue(image.getRGB(8, 10) != GROUND);
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.5, 1, 2})
  void everyPixelOfADashboardIsAsItsCellsSay(double scale) throws IOException {
    Frame frame = GifRecorderTest.FILM.moments().get(120).frame();
    RecordingOptions options =
        RecordingOptions.STANDARD.withScale(scale).withSurroundings(Surroundings.padding(0));
    assertArrayEquals(
        new ReferencePainter(options, 255).pixels(frame),
        ReferencePainter.pixels(png(frame, scale)));
  }

  @Test
  void aLargePictureIsDrawnInLittleMemory() throws IOException {
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    Frame frame = GifRecorderTest.FILM.moments().get(120).frame();
    PngStill png = new PngStill(RecordingOptions.STANDARD.withScale(8));
    long before = threads.getCurrentThreadAllocatedBytes();
    png.write(frame, OutputStream.nullOutputStream());
    long taken = threads.getCurrentThreadAllocatedBytes() - before;
    int pixels = (80 * 72 + 160) * (24 * 160 + 160);
    assertTrue(taken < pixels, taken + " bytes for " + pixels + " pixels");
  }
}
