package dev.threadboard.cli;

import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.ImageInputStream;

/** The properties of a GIF, as Java's own reader finds them. */
record Gif(int width, int height, int images, double seconds) {
  static Gif read(Path file) throws IOException {
    ImageReader reader = ImageIO.getImageReadersByFormatName("gif").next();
    try (ImageInputStream in = ImageIO.createImageInputStream(file.toFile())) {
      reader.setInput(in);
      int images = reader.getNumImages(true);
      long hundredths = 0;
      for (int i = 0; i < images; i++) {
        IIOMetadata metadata = reader.getImageMetadata(i);
        IIOMetadataNode root =
            (IIOMetadataNode) metadata.getAsTree(metadata.getNativeMetadataFormatName());
        IIOMetadataNode control =
            (IIOMetadataNode) root.getElementsByTagName("GraphicControlExtension").item(0);
        hundredths += Long.parseLong(control.getAttribute("delayTime"));
      }
      return new Gif(reader.getWidth(0), reader.getHeight(0), images, hundredths / 100.0);
    } finally {
      reader.dispose();
    }
  }
}
