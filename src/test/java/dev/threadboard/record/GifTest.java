package dev.threadboard.record;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.threadboard.frame.Canvas;
import dev.threadboard.frame.Frame;
import dev.threadboard.frame.Size;
import dev.threadboard.frame.Style;
import dev.threadboard.theme.Theme;
import java.awt.AlphaComposite;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.ImageInputStream;
import org.junit.jupiter.api.Test;

class GifTest {
  private static final Film FILM = Film.of("join", new Size(80, 24), Theme.terminal(), 20);

  private final List<String> told = new ArrayList<>();

  @Test
  void everyPictureIsThereAtItsTimePixelByPixel() throws IOException {
    TreeMap<Long, BufferedImage> shown = decoded(gif(RecordingOptions.STANDARD));
    for (int i = 0; i < FILM.moments().size(); i += 7) {
      Film.Moment moment = FILM.moments().get(i);
      BufferedImage expected = alone(moment.frame());
      BufferedImage found = shown.floorEntry(moment.nanos() / 10_000_000).getValue();
      assertArrayEquals(pixels(expected), pixels(found), "at " + moment.nanos());
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
    try (Gif gif = new Gif(out, RecordingOptions.STANDARD, told::add)) {
      for (int i = 0; i < 20; i++) {
        gif.frame(i * 50_000_000L, frame);
      }
      gif.end(1_000_000_000L);
    }
    // The first picture, and where it ends.
    assertEquals(2, decoded(out.toByteArray()).size());
  }

  @Test
  void tooLargeAFileIsMadeCoarserAndItSaysHow() throws IOException {
    int whole = gif(RecordingOptions.STANDARD).length;
    byte[] smaller = gif(RecordingOptions.STANDARD.withMaxBytes(whole / 2));
    assertTrue(smaller.length <= whole / 2, smaller.length + " of " + whole);
    assertTrue(told.get(0).startsWith("3 shades of each colour instead of 8, at most "), told + "");
    assertEquals(FILM.end() / 10_000_000, decoded(smaller).lastKey());
  }

  @Test
  void whatCannotFitIsRefused() {
    RecordingOptions tiny = RecordingOptions.STANDARD.withMaxBytes(100);
    String message = assertThrows(IOException.class, () -> gif(tiny)).getMessage();
    assertTrue(message.endsWith(" bytes of 100"), message);
  }

  private byte[] gif(RecordingOptions options) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Gif gif = new Gif(out, options, told::add)) {
      FILM.to(gif);
    }
    return out.toByteArray();
  }

  /** The same picture in a film of its own, with as many shades. */
  private static BufferedImage alone(Frame frame) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Gif gif = new Gif(out, RecordingOptions.STANDARD, note -> {})) {
      gif.frame(0, frame);
      gif.end(1_000_000_000L);
    }
    return decoded(out.toByteArray()).firstEntry().getValue();
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
    copy.setData(image.getData());
    return copy;
  }

  private static int[] pixels(BufferedImage image) {
    return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
  }
}
