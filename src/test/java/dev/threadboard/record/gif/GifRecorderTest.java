package dev.threadboard.record.gif;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.threadboard.frame.Canvas;
import dev.threadboard.frame.Color;
import dev.threadboard.frame.Frame;
import dev.threadboard.frame.Size;
import dev.threadboard.frame.Style;
import dev.threadboard.record.RecordingOptions;
import dev.threadboard.record.ReferencePainter;
import dev.threadboard.record.RunFrames;
import dev.threadboard.record.Surroundings;
import dev.threadboard.record.raster.PictureLimit;
import dev.threadboard.theme.Theme;
import java.awt.AlphaComposite;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.ImageInputStream;
import org.junit.jupiter.api.Test;

public class GifRecorderTest {
  public static final RunFrames FILM = RunFrames.of("join", new Size(80, 24), Theme.terminal(), 20);

  private final List<String> told = new ArrayList<>();

  @Test
  void everyPictureIsThereAtItsTimePixelByPixel() throws IOException {
    TreeMap<Long, BufferedImage> shown = decoded(gif(RecordingOptions.STANDARD));
    ReferencePainter referencePainter = new ReferencePainter(RecordingOptions.STANDARD, 7);
    for (RunFrames.Moment moment : FILM.moments()) {
      int[] expected = referencePainter.pixels(moment.frame());
      BufferedImage found = shown.floorEntry(moment.nanos() / 10_000_000).getValue();
      assertArrayEquals(expected, ReferencePainter.pixels(found), "at " + moment.nanos());
    }
  }

  @Test
  void itTakesExactlyAsLongAsTheRun() throws IOException {
    assertEquals(FILM.end() / 10_000_000, decoded(gif(RecordingOptions.STANDARD)).lastKey());
  }

  @Test
  void theSamePicturesGiveTheSameBytes() throws IOException {
    assertArrayEquals(gif(RecordingOptions.STANDARD), gif(RecordingOptions.STANDARD));
  }

  @Test
  void picturesThatLookTheSameBecomeOne() throws IOException {
    Frame frame = new Canvas(new Size(10, 2), Style.PLAIN).frame();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GifRecorder gif = new GifRecorder(out, RecordingOptions.STANDARD, told::add)) {
      for (int i = 0; i < 20; i++) {
        gif.frame(i * 50_000_000L, frame);
      }
      gif.end(1_000_000_000L);
    }
    // The first picture, and where it ends.
    assertEquals(2, decoded(out.toByteArray()).size());
  }

  @Test
  void tooLargeAFileGetsFewerShadesFirstThenFewerPicturesAndItSaysSo() throws IOException {
    int whole = gif(RecordingOptions.STANDARD).length;
    assertEquals(List.of(), told);
    int size = whole;
    for (String said :
        List.of(
            "5 shades of each colour instead of 8: ",
            "3 shades of each colour instead of 8: ",
            "3 shades of each colour instead of 8, at most 10 pictures a second: ",
            "3 shades of each colour instead of 8, at most 5 pictures a second: ",
            "3 shades of each colour instead of 8, at most 2 pictures a second: ",
            "3 shades of each colour instead of 8, at most 1 picture a second: ")) {
      byte[] smaller = gif(RecordingOptions.STANDARD.withMaxBytes(size - 1));
      assertTrue(smaller.length < size, smaller.length + " of " + size);
      size = smaller.length;
      String bytes = String.format(Locale.ROOT, "%,d bytes", size);
      assertEquals(List.of(said + bytes), told);
      assertEquals(FILM.end() / 10_000_000, decoded(smaller).lastKey());
      told.clear();
    }
  }

  @Test
  void moreColorsThanAPaletteHoldsGetFewerShadesAndStayExact() throws IOException {
    Canvas canvas = new Canvas(new Size(60, 2), Style.PLAIN);
    for (int column = 0; column < 60; column++) {
      Style style = Style.PLAIN.withForeground(new Color.Rgb(4 * column, 255 - column, 17));
      canvas.put(column, 0, "█", style);
      canvas.put(column, 1, "&", style);
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GifRecorder gif =
        new GifRecorder(
            out, RecordingOptions.STANDARD.withSurroundings(Surroundings.padding(0)), told::add)) {
      gif.frame(0, canvas.frame());
      gif.end(1_000_000_000L);
    }
    assertTrue(told.get(0).startsWith("5 shades of each colour instead of 8: "), told + "");
    BufferedImage shown = decoded(out.toByteArray()).firstEntry().getValue();
    for (int column = 0; column < 60; column++) {
      int expected = 0xff000011 | 4 * column << 16 | 255 - column << 8;
      assertEquals(expected, shown.getRGB(9 * column + 4, 10));
    }
  }

  @Test
  void whatCannotFitIsRefused() {
    RecordingOptions tiny = RecordingOptions.STANDARD.withMaxBytes(100);
    String message = assertThrows(IOException.class, () -> gif(tiny)).getMessage();
    assertTrue(message.endsWith(" bytes of 100"), message);
  }

  @Test
  void picturesForWhichThereIsNoMemoryAreRefusedWithTheScaleThatFits() throws IOException {
    RecordingOptions large = RecordingOptions.STANDARD.withScale(8);
    PictureLimit limit = GifRecorder.limit(256 << 20);
    String message =
        assertThrows(IOException.class, () -> limit.require(large, 200, 60)).getMessage();
    assertEquals("a GIF of 14560x9760 pixels is too large here: --scale 5.4 would fit", message);
    limit.require(RecordingOptions.STANDARD.withScale(5.4), 200, 60);
    String longest =
        assertThrows(
                IOException.class,
                () -> GifRecorder.limit(1L << 40).require(RecordingOptions.STANDARD, 9000, 9))
            .getMessage();
    assertEquals("a GIF of 81020x200 pixels is too large here: --scale 0.8 would fit", longest);
  }

  private byte[] gif(RecordingOptions options) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GifRecorder gif = new GifRecorder(out, options, told::add)) {
      FILM.to(gif);
    }
    return out.toByteArray();
  }

  /** What is seen from each hundredth of a second on; the last entry is the end. */
  private static TreeMap<Long, BufferedImage> decoded(byte[] gif) throws IOException {
    TreeMap<Long, BufferedImage> shown = new TreeMap<>();
    ImageReader reader = ImageIO.getImageReadersByFormatName("gif").next();
    try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(gif))) {
      reader.setInput(in);
      BufferedImage screen = null;
      long now = 0;
      for (int i = 0; i < reader.getNumImages(true); i++) {
        BufferedImage part = reader.read(i);
        IIOMetadataNode tree =
            (IIOMetadataNode) reader.getImageMetadata(i).getAsTree("javax_imageio_gif_image_1.0");
        IIOMetadataNode place = node(tree, "ImageDescriptor");
        BufferedImage next =
            screen == null
                ? new BufferedImage(part.getWidth(), part.getHeight(), BufferedImage.TYPE_INT_ARGB)
                : copy(screen);
        Graphics2D graphics = next.createGraphics();
        graphics.setComposite(AlphaComposite.SrcOver);
        graphics.drawImage(
            part,
            Integer.parseInt(place.getAttribute("imageLeftPosition")),
            Integer.parseInt(place.getAttribute("imageTopPosition")),
            null);
        graphics.dispose();
        screen = next;
        shown.put(now, screen);
        now += Long.parseLong(node(tree, "GraphicControlExtension").getAttribute("delayTime"));
      }
      shown.put(now, screen);
    } finally {
      reader.dispose();
    }
    return shown;
  }

  private static IIOMetadataNode node(IIOMetadataNode tree, String name) {
    return (IIOMetadataNode) tree.getElementsByTagName(name).item(0);
  }

  private static BufferedImage copy(BufferedImage image) {
    BufferedImage copy =
        new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_ARGB);
    image.copyData(copy.getRaster());
    return copy;
  }
}
