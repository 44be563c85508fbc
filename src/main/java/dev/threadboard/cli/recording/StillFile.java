package dev.threadboard.cli.recording;

import dev.threadboard.frame.Frame;
import dev.threadboard.record.Recorder;
import dev.threadboard.record.RecordingOptions;
import dev.threadboard.record.StillEncoder;
import dev.threadboard.record.file.AtomicFile;
import dev.threadboard.record.file.RecordingFormat;
import java.io.IOException;
import java.nio.file.Path;

/** A file of a single frame. */
public final class StillFile implements Recorder {
  private final StillEncoder encoder;
  private final AtomicFile file;

  private StillFile(StillEncoder encoder, AtomicFile file) {
    this.encoder = encoder;
    this.file = file;
  }

  /**
   * Opens the file.
   *
   * @param path its ending must be that of a format with stills
   * @throws IOException if it cannot be written
   */
  public static StillFile create(Path path, RecordingOptions options) throws IOException {
    StillEncoder encoder =
        RecordingFormat.of(path).flatMap(format -> format.stillOf(options)).orElseThrow();
    return new StillFile(encoder, new AtomicFile(path));
  }

  @Override
  public void frame(long nanos, Frame frame) throws IOException {
    encoder.write(frame, file.out());
  }

  @Override
  public void end(long nanos) throws IOException {
    file.commit();
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
