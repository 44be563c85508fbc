package dev.threadboard.cli;

import dev.threadboard.frame.Frame;
import dev.threadboard.record.Format;
import dev.threadboard.record.Recorder;
import dev.threadboard.record.RecordingOptions;
import dev.threadboard.record.Still;
import dev.threadboard.record.WholeFile;
import java.io.IOException;
import java.nio.file.Path;

/** A file of one picture, the first that comes. */
final class StillFile implements Recorder {
  private final Still still;
  private final WholeFile file;

  private StillFile(Still still, WholeFile file) {
    this.still = still;
    this.file = file;
  }

  /** Makes sure that there can be such a file; its ending names a format that has stills. */
  static StillFile create(Path path, RecordingOptions options) throws IOException {
    Still still = Format.of(path).flatMap(format -> format.stillOf(options)).orElseThrow();
    return new StillFile(still, new WholeFile(path));
  }

  @Override
  public void frame(long nanos, Frame frame) throws IOException {
    still.write(frame, file.out());
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
