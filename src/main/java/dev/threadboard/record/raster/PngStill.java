package dev.threadboard.record.raster;

import dev.threadboard.frame.Frame;
import dev.threadboard.record.RecordingOptions;
import dev.threadboard.record.StillEncoder;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;

/** A picture in pixels, as PNG. */
public final class PngStill implements StillEncoder {
  /** A picture of that size takes half a minute. */
  public static final PictureLimit LIMIT =
      new PictureLimit("a PNG", 1_500_000_000, Integer.MAX_VALUE);

  private final RecordingOptions options;

  public PngStill(RecordingOptions options) {
    this.options = options;
  }

  @Override
  public void write(Frame frame, OutputStream out) throws IOException {
    LIMIT.require(options, frame.size().columns(), frame.size().rows());
    PicturePainter painter = new PicturePainter(options, frame.size());
    int width = painter.layout().pixelWidth();
    int height = painter.layout().pixelHeight();
    painter.show(frame);
    int[] line = new int[width];
    try (PngFile png = new PngFile(out, width, height, painter.hasHoles())) {
      for (int y = 0; y < height; y++) {
        if (Thread.interrupted()) {
          throw new InterruptedIOException();
        }
        painter.row(y, line);
        png.row(line);
      }
      png.end();
    }
  }
}
