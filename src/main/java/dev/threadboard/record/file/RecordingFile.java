package dev.threadboard.record.file;

import dev.threadboard.frame.Frame;
import dev.threadboard.record.Recorder;
import dev.threadboard.record.RecordingOptions;
import dev.threadboard.record.video.Ffmpeg;
import dev.threadboard.record.video.VideoFormat;
import dev.threadboard.record.video.VideoRecorder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Consumer;

/** A recorder whose file appears at the end, whole. */
public final class RecordingFile implements Recorder {
  private final AtomicFile file;
  private final Recorder recorder;

  private RecordingFile(AtomicFile file, Recorder recorder) {
    this.file = file;
    this.recorder = recorder;
  }

  /**
   * Makes sure that there can be such a file.
   *
   * @param told receives a message for each reduction of quality
   */
  public static RecordingFile create(
      Path path, RecordingFormat format, RecordingOptions options, Consumer<String> told)
      throws IOException {
    AtomicFile file = new AtomicFile(path);
    return new RecordingFile(file, format.recorder(file.out(), options, told));
  }

  /**
   * The same for a video.
   *
   * @param rate pictures a second
   */
  public static RecordingFile createVideo(
      Path path, VideoFormat format, Ffmpeg ffmpeg, RecordingOptions options, int rate)
      throws IOException {
    AtomicFile file = new AtomicFile(path);
    if (file.isWrittenAsItGoes()) {
      file.close();
      throw new IOException("a video cannot be written to a pipe or a device");
    }
    return new RecordingFile(
        file, new VideoRecorder(ffmpeg, format, file.writtenPath(), options, rate));
  }

  @Override
  public void frame(long nanos, Frame frame) throws IOException {
    recorder.frame(nanos, frame);
  }

  @Override
  public void marker(long nanos, String label) throws IOException {
    recorder.marker(nanos, label);
  }

  @Override
  public void end(long nanos) throws IOException {
    recorder.end(nanos);
    file.commit();
  }

  @Override
  public void close() throws IOException {
    recorder.close();
    file.close();
  }
}
