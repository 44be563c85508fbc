package dev.threadboard.record.video;

import dev.threadboard.frame.Frame;
import dev.threadboard.frame.Size;
import dev.threadboard.record.Recorder;
import dev.threadboard.record.RecordingOptions;
import dev.threadboard.record.Surroundings;
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
 * Sends pictures to ffmpeg, so many a second, which makes a video of them. All have the size of the
 * first one.
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
  private PicturePainter painter;
  private Process process;
  private OutputStream pictures;
  private byte[] shown;
  private long written;
  private final StringBuilder said = new StringBuilder();

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
  public void frame(long nanos, Frame frame) throws IOException {
    if (painter == null) {
      requireRoom(options, frame.size());
      painter = new PicturePainter(options, frame.size());
      shown = new byte[BYTES * even(painter.layout().pixelWidth()) * height()];
      start();
    } else {
      writeUntil(nanos);
    }
    paint(frame);
  }

  private int height() {
    return even(painter.layout().pixelHeight());
  }

  /** Colours are kept for two by two pixels, so their number in a row or column is even. */
  private static int even(int pixels) {
    return pixels + pixels % 2;
  }

  private void start() throws IOException {
    List<String> command = new ArrayList<>();
    command.add(ffmpeg.program().toString());
    command.addAll(List.of("-hide_banner", "-loglevel", "error", "-y"));
    command.addAll(List.of("-f", "rawvideo", "-pix_fmt", "rgb24"));
    command.addAll(List.of("-s", even(painter.layout().pixelWidth()) + "x" + height()));
    command.addAll(List.of("-r", Integer.toString(rate), "-i", "-"));
    command.addAll(List.of("-an", "-pix_fmt", "yuv420p"));
    command.addAll(format.options());
    command.addAll(List.of("-fflags", "+bitexact", "-flags:v", "+bitexact"));
    if (!options.title().isEmpty()) {
      command.addAll(List.of("-metadata", "title=" + options.title()));
    }
    command.addAll(List.of("-f", format.ending(), "file:" + file));
    process = new ProcessBuilder(command).redirectErrorStream(true).start();
    pictures = process.getOutputStream();
  }

  private void paint(Frame frame) {
    painter.show(frame);
    int width = painter.layout().pixelWidth();
    int[] line = new int[width];
    int at = 0;
    for (int y = 0; y < height(); y++) {
      painter.row(Math.min(y, painter.layout().pixelHeight() - 1), line);
      for (int x = 0; x < even(width); x++) {
        int pixel = line[Math.min(x, width - 1)];
        shown[at++] = (byte) (pixel >> 16);
        shown[at++] = (byte) (pixel >> 8);
        shown[at++] = (byte) pixel;
      }
    }
  }

  /** Writes the picture that is shown as often as it is seen before that time. */
  private void writeUntil(long nanos) throws IOException {
    long due = Math.round(nanos / 1e9 * rate);
    try {
      for (; written < due; written++) {
        if (Thread.interrupted()) {
          throw new InterruptedIOException();
        }
        pictures.write(shown);
        // What it says must not fill the pipe while it reads no more.
        listen(process.getInputStream().available());
      }
    } catch (InterruptedIOException e) {
      throw e;
    } catch (IOException e) {
      throw failure(e);
    }
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
  public void end(long nanos) throws IOException {
    if (painter == null) {
      throw new IllegalStateException("no picture");
    }
    writeUntil(Math.max(nanos, Math.round(1e9 / rate)));
    try {
      pictures.close();
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

  @Override
  public void close() {
    if (process != null) {
      process.destroyForcibly();
    }
  }
}
