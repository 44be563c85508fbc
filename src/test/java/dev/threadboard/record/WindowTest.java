package dev.threadboard.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.threadboard.frame.Canvas;
import dev.threadboard.frame.Color;
import dev.threadboard.frame.Frame;
import dev.threadboard.frame.Size;
import dev.threadboard.frame.Style;
import dev.threadboard.record.gif.GifRecorder;
import dev.threadboard.record.raster.PngStill;
import dev.threadboard.record.svg.AnimatedSvg;
import dev.threadboard.record.svg.SvgStill;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.OptionalInt;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** What pictures have around their cells: margin, window, bar, corners. */
class WindowTest {
  private static final int GROUND = 0xff12161d;
  private static final int FILL = 0xff674eff;
  private static final int INK = 0xffff8000;
  private static final Style ORANGE = Style.PLAIN.withForeground(new Color.Rgb(0xff, 0x80, 0));

  /** All cells full, 20 by 5: 180 by 100 pixels. */
  private static Frame full() {
    Canvas canvas = new Canvas(new Size(20, 5), Style.PLAIN);
    for (int row = 0; row < 5; row++) {
      canvas.put(0, row, "█".repeat(20), ORANGE);
    }
    return canvas.frame();
  }

  private static RecordingOptions options(
      int padding, WindowBar bar, int radius, int margin, OptionalInt fill) {
    return RecordingOptions.STANDARD.withSurroundings(
        new Surroundings(padding, bar, 30, radius, margin, fill, 0, 0));
  }

  private static BufferedImage png(RecordingOptions options) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new PngStill(options).write(full(), out);
    return ImageIO.read(new ByteArrayInputStream(out.toByteArray()));
  }

  /** Empty first, and then full. */
  private static byte[] gif(RecordingOptions options) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GifRecorder gif = new GifRecorder(out, options, note -> {})) {
      gif.frame(0, new Canvas(new Size(20, 5), Style.PLAIN).frame());
      gif.frame(1_000_000_000, full());
      gif.end(2_000_000_000);
    }
    return out.toByteArray();
  }

  private static String size(BufferedImage image) {
    return image.getWidth() + "x" + image.getHeight();
  }

  private static String hex(int argb) {
    return Integer.toHexString(argb);
  }

  @Test
  void aMarginABarAndPaddingLieAroundTheCells() throws IOException {
    BufferedImage image = png(options(10, WindowBar.COLORFUL, 0, 20, OptionalInt.of(0x674eff)));
    assertEquals("240x190", size(image));
    assertEquals(hex(FILL), hex(image.getRGB(19, 95)));
    assertEquals(hex(GROUND), hex(image.getRGB(20, 95)));
    assertEquals(hex(GROUND), hex(image.getRGB(29, 95)));
    assertEquals(hex(INK), hex(image.getRGB(30, 95)));
    assertEquals(hex(INK), hex(image.getRGB(209, 95)));
    assertEquals(hex(GROUND), hex(image.getRGB(219, 95)));
    assertEquals(hex(FILL), hex(image.getRGB(220, 95)));
    assertEquals(hex(FILL), hex(image.getRGB(120, 19)));
    assertEquals(hex(GROUND), hex(image.getRGB(120, 20)), "the bar");
    assertEquals(hex(GROUND), hex(image.getRGB(120, 59)), "the padding below it");
    assertEquals(hex(INK), hex(image.getRGB(120, 60)));
    assertEquals(hex(INK), hex(image.getRGB(120, 159)));
    assertEquals(hex(FILL), hex(image.getRGB(120, 170)));
  }

  @Test
  void theDotsOfABarHaveTheirColorsAndPlaces() throws IOException {
    BufferedImage left = png(options(10, WindowBar.COLORFUL, 0, 0, OptionalInt.empty()));
    BufferedImage right = png(options(10, WindowBar.COLORFUL_RIGHT, 0, 0, OptionalInt.empty()));
    int[] colors = {0xffff4f4d, 0xfffebb00, 0xff00cc1d};
    for (int i = 0; i < colors.length; i++) {
      assertEquals(hex(colors[i]), hex(left.getRGB(15 + 15 * i, 15)));
      assertEquals(hex(colors[i]), hex(right.getRGB(200 - 15 - 15 * i, 15)));
      assertEquals(hex(GROUND), hex(left.getRGB(15 + 15 * i, 8)), "above the dot");
    }
  }

  @Test
  void ringsAreHollow() throws IOException {
    BufferedImage left = png(options(10, WindowBar.RINGS, 0, 0, OptionalInt.empty()));
    BufferedImage right = png(options(10, WindowBar.RINGS_RIGHT, 0, 0, OptionalInt.empty()));
    for (int i = 0; i < 3; i++) {
      int x = 15 + 17 * i;
      assertEquals(hex(GROUND), hex(left.getRGB(x, 15)));
      assertEquals(hex(GROUND), hex(right.getRGB(200 - x, 15)));
      assertTrue(left.getRGB(x + 5, 15) != GROUND && right.getRGB(200 - x + 5, 15) != GROUND);
    }
  }

  @Test
  void roundCornersAreSmoothBeforeAFill() throws IOException {
    BufferedImage image = png(options(0, WindowBar.NONE, 12, 8, OptionalInt.of(0x674eff)));
    assertEquals(hex(FILL), hex(image.getRGB(8, 8)));
    assertEquals(hex(INK), hex(image.getRGB(8, 40)));
    assertEquals(hex(INK), hex(image.getRGB(14, 14)));
    int between = 0;
    for (int y = 8; y < 20; y++) {
      for (int x = 8; x < 20; x++) {
        int pixel = image.getRGB(x, y);
        between += pixel != FILL && pixel != INK ? 1 : 0;
        int width = image.getWidth();
        int height = image.getHeight();
        assertEquals(pixel, image.getRGB(width - 1 - x, y), "right");
        assertEquals(pixel, image.getRGB(x, height - 1 - y), "below");
        assertEquals(pixel, image.getRGB(width - 1 - x, height - 1 - y), "right below");
      }
    }
    assertTrue(between > 8 && between < 40, between + " pixels are partly inside");
  }

  @Test
  void withoutAFillNothingIsBehindRoundCorners() throws IOException {
    BufferedImage image = png(options(0, WindowBar.NONE, 12, 0, OptionalInt.empty()));
    assertEquals(0, image.getRGB(0, 0) >>> 24);
    assertEquals(hex(INK), hex(image.getRGB(6, 6)));
    boolean partly = false;
    for (int x = 0; x < 12; x++) {
      int pixel = image.getRGB(x, 0);
      partly |= pixel >>> 24 > 0 && pixel >>> 24 < 255;
      assertTrue(pixel >>> 24 == 0 || (pixel & 0xffffff) == (INK & 0xffffff), hex(pixel));
    }
    assertTrue(partly);
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void whatMovesInAGifNeverPaintsOverItsCorners(boolean filled) throws IOException {
    OptionalInt fill = filled ? OptionalInt.of(0x674eff) : OptionalInt.empty();
    BufferedImage shown = GifFrames.last(gif(options(0, WindowBar.NONE, 12, 0, fill)));
    int outside = filled ? FILL : 0;
    assertEquals("180x100", size(shown));
    for (int[] corner : new int[][] {{0, 0}, {179, 0}, {0, 99}, {179, 99}}) {
      assertEquals(hex(outside), hex(shown.getRGB(corner[0], corner[1])));
    }
    assertEquals(hex(INK), hex(shown.getRGB(6, 6)));
    assertEquals(hex(INK), hex(shown.getRGB(90, 0)));
    Set<Integer> opacities = GifFrames.opacities(shown);
    assertEquals(filled ? Set.of(255) : Set.of(0, 255), opacities, "a GIF knows no others");
  }

  @ParameterizedTest
  @EnumSource(WindowBar.class)
  void aGifLooksAsAPngDoes(WindowBar bar) throws IOException {
    RecordingOptions options = options(10, bar, 8, 12, OptionalInt.of(0x674eff));
    BufferedImage gif = GifFrames.last(gif(options));
    BufferedImage png = png(options);
    assertEquals(size(png), size(gif));
    for (int y = 0; y < png.getHeight(); y++) {
      for (int x = 0; x < png.getWidth(); x++) {
        for (int shift = 0; shift < 24; shift += 8) {
          int one = png.getRGB(x, y) >> shift & 0xff;
          int other = gif.getRGB(x, y) >> shift & 0xff;
          assertTrue(Math.abs(one - other) <= 18, x + "," + y + ": half a step of seven");
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.4, 1, 22 / 15.0, 3})
  void aPictureHasExactlyTheSizeThatWasAskedFor(double scale) throws Exception {
    int width = (int) Math.ceil(180 * scale) + 77;
    int height = (int) Math.ceil(100 * scale) + 61;
    RecordingOptions options =
        RecordingOptions.STANDARD
            .withScale(scale)
            .withSurroundings(
                new Surroundings(
                    3, WindowBar.RINGS, 9, 4, 5, OptionalInt.of(0), width / scale, height / scale));
    assertEquals(width + "x" + height, size(png(options)));
    assertEquals(width + "x" + height, size(GifFrames.last(gif(options))));
    Element svg = svg(options).getDocumentElement();
    assertEquals(width + "", svg.getAttribute("width"));
    assertEquals(height + "", svg.getAttribute("height"));
  }

  @Test
  void moreRoomBetweenLinesAndLettersMakesCellsLargerAndTheyStillJoin() throws Exception {
    RecordingOptions options =
        RecordingOptions.STANDARD
            .withCells(new CellShape(1.5, 3))
            .withSurroundings(Surroundings.padding(0));
    BufferedImage image = png(options);
    assertEquals("240x150", size(image));
    for (int x = 0; x < 240; x++) {
      for (int y = 0; y < 150; y++) {
        assertEquals(INK, image.getRGB(x, y));
      }
    }
    assertTrue(text(options).contains("letter-spacing:3px"), "as text");
  }

  @Test
  void anSvgDrawsItsWindowWithShapes() throws Exception {
    Document svg = svg(options(10, WindowBar.COLORFUL_RIGHT, 8, 20, OptionalInt.of(0x674eff)));
    Element behind = (Element) svg.getElementsByTagName("rect").item(0);
    assertEquals("100% #674eff", behind.getAttribute("width") + " " + behind.getAttribute("fill"));
    Element window = (Element) svg.getElementsByTagName("rect").item(1);
    String box =
        String.join(
            " ",
            window.getAttribute("x"),
            window.getAttribute("y"),
            window.getAttribute("width"),
            window.getAttribute("height"),
            window.getAttribute("rx"),
            window.getAttribute("fill"));
    assertEquals("20 20 200 150 8 #12161d", box);
    assertEquals(3, svg.getElementsByTagName("circle").getLength());
    Element dot = (Element) svg.getElementsByTagName("circle").item(0);
    assertEquals(
        "205 35 5",
        dot.getAttribute("cx") + " " + dot.getAttribute("cy") + " " + dot.getAttribute("r"));
    assertEquals(0, svg.getElementsByTagName("clipPath").getLength(), "no cell is in a corner");
  }

  @Test
  void anSvgCutsCellsThatAreInItsCornersAndShowsNothingBehindThem() throws Exception {
    RecordingOptions options = options(0, WindowBar.NONE, 12, 0, OptionalInt.empty());
    Document svg = svg(options);
    assertEquals(1, svg.getElementsByTagName("clipPath").getLength());
    assertEquals(2, svg.getElementsByTagName("rect").getLength(), "the window and what cuts");
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (AnimatedSvg animated = new AnimatedSvg(out, options)) {
      animated.frame(0, full());
      animated.end(1);
    }
    assertTrue(out.toString().contains("clip-path=\"url(#window)\""));
  }

  private static String text(RecordingOptions options) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new SvgStill(options).write(full(), out);
    return out.toString();
  }

  private static Document svg(RecordingOptions options) throws Exception {
    byte[] bytes = text(options).getBytes(java.nio.charset.StandardCharsets.UTF_8);
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(bytes));
  }
}
