package dev.threadboard.cli.headless;

import dev.threadboard.cli.process.OutputException;
import dev.threadboard.cli.process.UsageException;
import dev.threadboard.event.Event;
import dev.threadboard.event.JsonLines;
import dev.threadboard.record.file.AtomicFile;
import dev.threadboard.text.Quoted;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/**
 * The file that {@code --save} names. Until {@link #commit} the log is written to a temporary file
 * beside it, so that the file is never half a log; a pipe or a device is written directly.
 */
public final class EventLog implements EventSink, AutoCloseable {
  private final Path path;
  private AtomicFile file;
  private JsonLines lines;
  private boolean unfinished;

  private EventLog(Path path) throws IOException {
    this.path = path;
    open();
  }

  /**
   * Opens the log.
   *
   * @throws UsageException if the file cannot be written
   */
  public static EventLog create(String name) {
    try {
      if (name.isEmpty()) {
        throw new IOException("that is a folder");
      }
      return new EventLog(Path.of(name));
    } catch (IOException | InvalidPathException e) {
      String reason = Quoted.clean(String.valueOf(e.getMessage()));
      throw new UsageException("cannot save to " + Quoted.of(name) + ": " + reason);
    }
  }

  private void open() throws IOException {
    file = new AtomicFile(path);
    lines = new JsonLines(file.out());
  }

  @Override
  public void take(Event event) throws OutputException {
    try {
      lines.write(event);
      unfinished = true;
    } catch (IOException e) {
      throw failed(e);
    }
  }

  @Override
  public void flush() throws OutputException {
    if (file.isWrittenAsItGoes()) {
      try {
        lines.flush();
      } catch (IOException e) {
        throw failed(e);
      }
    }
  }

  /** Discards all events, since another run begins. */
  public void restart() throws OutputException {
    try {
      lines.close();
      file.close();
      open();
      unfinished = false;
    } catch (IOException e) {
      throw failed(e);
    }
  }

  /** Completes the log and moves it to its place. */
  public void commit() throws OutputException {
    try {
      lines.close();
      file.commit();
      unfinished = false;
    } catch (IOException e) {
      throw failed(e);
    }
  }

  /** Whether it holds events that are not in their place. */
  public boolean isUnfinished() {
    return unfinished;
  }

  /** Discards the log unless it was committed. */
  @Override
  public void close() {
    try {
      lines.close();
    } catch (IOException e) {
      // It is discarded in any case.
    }
    try {
      file.close();
    } catch (IOException e) {
      // Its folder has been deleted or is no longer writable.
    }
  }

  private OutputException failed(IOException e) {
    String reason = Quoted.clean(String.valueOf(e.getMessage()));
    String name = Quoted.of(path.toAbsolutePath().toString());
    return new OutputException("cannot save to " + name + ": " + reason);
  }
}
