package dev.threadboard.record.video;

import dev.threadboard.frame.Frame;
import dev.threadboard.frame.Size;
import dev.threadboard.record.ColorPair;
import dev.threadboard.record.Recorder;
import dev.threadboard.record.RecordingOptions;
import dev.threadboard.record.Surroundings;
import dev.threadboard.record.raster.CellDeltas;
import dev.threadboard.record.raster.PictureLimit;
import dev.threadboard.record.raster.PicturePainter;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * Sends pictures to ffmpeg, so many a second, which makes a video of them. That is done at the end:
 * a person who is recorded does not wait for it, and the largest of all sizes is known.
 */
public final class VideoRecorder implements Recorder {
  private static final int BYTES = 3;

  /** Beyond that the encoders refuse. */
  private static final int LONGEST = 16_384;

  private final Ffmpeg ffmpeg;
  private final VideoFormat format;
  private final Path file;
  private final RecordingOptions options;
  private final int rate;
  private final CellDeltas deltas;
  private final StringBuilder said = new StringBuilder();
  private Process process;

  /**
   * @param file what ffmpeg writes; it may exist
   * @param rate pictures a second
   */
  public VideoRecorder(
      Ffmpeg ffmpeg, VideoFormat format, Path file, RecordingOptions options, int rate) {
    this.ffmpeg = ffmpeg;
    this.format = format;
    this.file = file;
    this.options = opaque(options);
    this.rate = rate;
    this.deltas = new CellDeltas(new ColorPair.Resolver(options.colors()));
  }

  /** A video has no transparent pixels: without a colour behind corners they are not round. */
  private static RecordingOptions opaque(RecordingOptions options) {
    Surroundings around = options.surroundings();
    return around.fill().isPresent()
        ? options
        : options.withSurroundings(around.withFill(OptionalInt.of(options.colors().background())));
  }

  /**
   * Refuses pictures that would be too large.
   *
   * @throws IOException if they would be, with what would fit
   */
  public static void requireRoom(RecordingOptions options, Size size) throws IOException {
    long most = Runtime.getRuntime().maxMemory() / (2 * BYTES);
    new PictureLimit("a video", most, LONGEST).require(options, size.columns(), size.rows());
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
    Size size = new Size(deltas.columns(), deltas.rows());
    requireRoom(options, size);
    PicturePainter painter = new PicturePainter(options, size);
    start(even(painter.layout().pixelWidth()), even(painter.layout().pixelHeight()));
    try (OutputStream pictures = process.getOutputStream()) {
      write(painter, Math.max(nanos, Math.round(1e9 / rate)), pictures);
    } catch (InterruptedIOException e) {
      throw e;
    } catch (IOException e) {
      throw failure(e);
    }
    listen(Integer.MAX_VALUE);
    try {
      if (process.waitFor() != 0) {
        throw failure(null);
      }
    } catch (InterruptedException e) {
      throw new InterruptedIOException();
    }
  }

  /** Colours are kept for two by two pixels, so their number in a row or column is even. */
  private static int even(int pixels) {
    return pixels + pixels % 2;
  }

  private void start(int width, int height) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(ffmpeg.program().toString());
    command.addAll(List.of("-hide_banner", "-loglevel", "error", "-y"));
    command.addAll(List.of("-f", "rawvideo", "-pix_fmt", "rgb24", "-s", width + "x" + height));
    command.addAll(List.of("-r", Integer.toString(rate), "-i", "-"));
    command.addAll(List.of("-an", "-pix_fmt", "yuv420p"));
    command.addAll(format.options());
    command.addAll(List.of("-fflags", "+bitexact", "-flags:v", "+bitexact"));
    if (!options.title().isEmpty()) {
      command.addAll(List.of("-metadata", "title=" + options.title()));
    }
    command.addAll(List.of("-f", format.ending(), "file:" + file));
    process = new ProcessBuilder(command).redirectErrorStream(true).start();
  }

  /** Writes each picture as often as it is seen. */
  private void write(PicturePainter painter, long end, OutputStream pictures) throws IOException {
    int[] shown = new int[deltas.columns() * deltas.rows()];
    PicturePainter.Cells cells =
        (column, row) -> deltas.cells().get(shown[row * deltas.columns() + column]);
    byte[] pixels = null;
    long written = 0;
    for (int i = 0; i < deltas.steps().size(); i++) {
      CellDeltas.Step step = deltas.steps().get(i);
      for (int change = step.from(); change < step.to(); change += 2) {
        shown[deltas.row(change) * deltas.columns() + deltas.column(change)] = deltas.cell(change);
      }
      boolean last = i + 1 == deltas.steps().size();
      long due = Math.round((last ? end : deltas.steps().get(i + 1).nanos()) / 1e9 * rate);
      pixels = written < due ? painted(painter, cells, pixels) : pixels;
      for (; written < due; written++) {
        if (Thread.interrupted()) {
          throw new InterruptedIOException();
        }
        pictures.write(pixels);
        // What it says must not fill the pipe while it reads no more.
        listen(process.getInputStream().available());
      }
    }
  }

  /**
   * @param before the pixels before, which are painted over; null for the first picture
   */
  private static byte[] painted(PicturePainter painter, PicturePainter.Cells cells, byte[] before) {
    painter.show(cells);
    int width = painter.layout().pixelWidth();
    int height = painter.layout().pixelHeight();
    byte[] pixels = before == null ? new byte[BYTES * even(width) * even(height)] : before;
    int[] line = new int[width];
    int at = 0;
    for (int y = 0; y < even(height); y++) {
      painter.row(Math.min(y, height - 1), line);
      for (int x = 0; x < even(width); x++) {
        int pixel = line[Math.min(x, width - 1)];
        pixels[at++] = (byte) (pixel >> 16);
        pixels[at++] = (byte) (pixel >> 8);
        pixels[at++] = (byte) pixel;
      }
    }
    return pixels;
  }

  private void listen(int bytes) throws IOException {
    if (bytes > 0) {
      InputStream in = process.getInputStream();
      said.append(new String(in.readNBytes(bytes), StandardCharsets.UTF_8));
    }
  }

  /** It has closed its input, and says why. */
  private IOException failure(IOException cause) throws IOException {
    listen(Integer.MAX_VALUE);
    List<String> lines = said.toString().lines().filter(line -> !line.isBlank()).toList();
    String last = lines.isEmpty() ? "it has ended too early" : lines.get(lines.size() - 1);
    return new IOException("ffmpeg: " + last.strip(), cause);
  }

  @Override
  public void close() {
    if (process != null) {
      process.destroyForcibly();
    }
  }
}
