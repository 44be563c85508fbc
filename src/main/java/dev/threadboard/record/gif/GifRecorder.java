package dev.threadboard.record.gif;

import dev.threadboard.frame.Frame;
import dev.threadboard.record.ColorPair;
import dev.threadboard.record.Recorder;
import dev.threadboard.record.RecordingOptions;
import dev.threadboard.record.raster.CellDeltas;
import dev.threadboard.record.raster.CellSize;
import dev.threadboard.record.raster.GlyphMasks;
import dev.threadboard.record.raster.PictureLayout;
import dev.threadboard.record.raster.PictureLimit;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.function.Consumer;

/**
 * An animated GIF: exact colours, never dithered; only what changes is drawn. It is put together at
 * the end, when all colours are known; if it must not be larger than it then is, again with fewer
 * shades, and then at a lower rate.
 */
public final class GifRecorder implements Recorder {
  /** In steps from one colour to another: two such pairs fit into codes of four bits. */
  private static final int FINEST = 7;

  private static final int COARSEST = 2;

  /** In hundredths of a second between images; 2 is as often as they come. */
  private static final int[] PERIODS = {GifSchedule.SHORTEST, 10, 20, 50, 100};

  private final OutputStream out;
  private final RecordingOptions options;
  private final Consumer<String> told;
  private final CellDeltas deltas;

  /**
   * @param told receives a message for each reduction of quality
   */
  public GifRecorder(OutputStream out, RecordingOptions options, Consumer<String> told) {
    this.out = out;
    this.options = options;
    this.told = told;
    this.deltas = new CellDeltas(new ColorPair.Resolver(options.colors()));
  }

  /**
   * How large its pictures may be: three of them are in memory at once.
   *
   * @param memory of this Java, in bytes
   */
  public static PictureLimit limit(long memory) {
    return new PictureLimit("a GIF", memory / 4, 0xffff);
  }

  @Override
  public void frame(long nanos, Frame frame) {
    deltas.add(nanos, frame);
  }

  @Override
  public void end(long nanos) throws IOException {
    if (deltas.steps().isEmpty()) {
      throw new IllegalStateException("no picture");
    }
    limit(Runtime.getRuntime().maxMemory()).require(options, deltas.columns(), deltas.rows());
    GlyphMasks masks = new GlyphMasks(CellSize.of(options));
    GifWindow window =
        new GifWindow(options, PictureLayout.pixels(options, deltas.columns(), deltas.rows()));
    GifPalette gifPalette = GifPalette.of(deltas, masks, window, FINEST);
    int period = 0;
    byte[] made = made(gifPalette, masks.size(), window, nanos, PERIODS[period]);
    while (made.length > options.maxBytes()) {
      if (gifPalette.steps() > COARSEST) {
        gifPalette = GifPalette.of(deltas, masks, window, GifPalette.fewer(gifPalette.steps()));
      } else if (++period == PERIODS.length) {
        throw new IOException(
            String.format(
                Locale.ROOT,
                "with %d shades and 1 picture a second it still takes %,d bytes of %,d",
                COARSEST + 1,
                made.length,
                options.maxBytes()));
      }
      made = made(gifPalette, masks.size(), window, nanos, PERIODS[period]);
    }
    tell(made.length, gifPalette.steps(), PERIODS[period]);
    out.write(made);
    out.flush();
  }

  private byte[] made(GifPalette gifPalette, CellSize size, GifWindow window, long end, int period)
      throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 18);
    GifFile file = new GifFile(bytes);
    int width = window.layout().pixelWidth();
    int height = window.layout().pixelHeight();
    file.begin(width, height, gifPalette.palette(), options.loops());
    GifImages images = new GifImages(deltas, gifPalette, size, window);
    GifSchedule schedule = GifSchedule.of(deltas.steps(), end, period);
    GifImages.Image standing = null;
    long delay = 0;
    for (int i = 0; i < schedule.images().size(); i++) {
      if (Thread.interrupted()) {
        throw new InterruptedIOException();
      }
      GifSchedule.Image image = schedule.images().get(i);
      GifImages.Image next = images.next(image.from(), image.to());
      if (next != null && standing != null) {
        file.image(standing, delay);
        delay = 0;
      }
      standing = next != null ? next : standing;
      delay += schedule.delay(i);
    }
    file.image(standing, delay);
    file.end();
    return bytes.toByteArray();
  }

  private void tell(int bytes, int steps, int period) {
    if (steps == FINEST && period == PERIODS[0]) {
      return;
    }
    String shades =
        String.format(Locale.ROOT, "%d shades of each colour instead of %d", steps + 1, FINEST + 1);
    int pictures = 100 / period;
    String rate =
        period == PERIODS[0]
            ? ""
            : ", at most " + pictures + (pictures == 1 ? " picture" : " pictures") + " a second";
    told.accept(String.format(Locale.ROOT, "%s%s: %,d bytes", shades, rate, bytes));
  }
}
