package dev.threadboard.cli.interactive;

import dev.threadboard.frame.Frame;
import dev.threadboard.record.Recorder;
import dev.threadboard.record.RecordingOptions;
import dev.threadboard.record.file.RecordingFile;
import dev.threadboard.record.file.RecordingFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The pictures of another recording as a cast, in case that one fails: {@code x.gif.cast} beside
 * {@code x.gif}. It must not do harm itself, so it gives up silently.
 */
final class RescueCast implements AutoCloseable {
  private final Path path;
  private final Recorder cast;
  private boolean failed;

  private RescueCast(Path path, Recorder cast) {
    this.path = path;
    this.cast = cast;
  }

  /** Opens it under a name that is not taken; empty if none can be written there. */
  static Optional<RescueCast> beside(Path recording, RecordingOptions options) {
    try {
      Path path = unused(recording);
      return Optional.of(
          new RescueCast(
              path, RecordingFile.create(path, RecordingFormat.CAST, options, note -> {})));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private static Path unused(Path recording) {
    Path path = recording.resolveSibling(recording.getFileName() + ".cast");
    for (int number = 2; Files.exists(path); number++) {
      path = recording.resolveSibling(recording.getFileName() + "." + number + ".cast");
    }
    return path;
  }

  void frame(long nanos, Frame frame) {
    try {
      if (!failed) {
        cast.frame(nanos, frame);
      }
    } catch (IOException | RuntimeException e) {
      failed = true;
    }
  }

  /** Puts it in its place; empty if that is not possible. */
  Optional<Path> commit(long nanos) {
    try {
      if (!failed) {
        cast.end(nanos);
        return Optional.of(path);
      }
    } catch (IOException | RuntimeException e) {
      failed = true;
    }
    return Optional.empty();
  }

  /** Leaves nothing behind unless it was committed. */
  @Override
  public void close() {
    try {
      cast.close();
    } catch (IOException e) {
      // Its folder is gone.
    }
  }
}
