package dev.threadboard.cli;

import dev.threadboard.event.Event;
import dev.threadboard.event.JsonLines;
import java.io.File;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * The file that {@code --save} names. Until {@link #commit} it is written beside its place, so that
 * nobody ever finds half a log there; a pipe or a device is written as it goes.
 */
public final class EventLog implements EventSink, AutoCloseable {
  private final Path target;
  private final File written;
  private JsonLines lines;

  private EventLog(Path target, File written) throws IOException {
    this.target = target;
    this.written = written;
    this.lines = new JsonLines(new FileOutputStream(written));
  }

  /**
   * Makes sure that there can be such a file.
   *
   * @throws WrongUsage if there cannot
   */
  public static EventLog create(String name) {
    try {
      Path target = Path.of(name).toAbsolutePath();
      if (Files.isDirectory(target) || target.getFileName() == null || name.isEmpty()) {
        throw new IOException("that is a folder");
      }
      if (Files.exists(target)) {
        target = target.toRealPath();
        if (!Files.isWritable(target)) {
          throw new IOException("it may not be written");
        }
        if (!Files.isRegularFile(target)) {
          return new EventLog(target, target.toFile());
        }
      }
      if (!Files.isDirectory(target.getParent())) {
        throw new IOException("there is no such folder");
      }
      // Not a stream of java.nio: those close when their thread is interrupted.
      File beside = target.resolveSibling(nameBeside()).toFile();
      EventLog log = new EventLog(target, beside);
      beside.deleteOnExit();
      return log;
    } catch (IOException | InvalidPathException e) {
      String reason = Quoted.clean(String.valueOf(e.getMessage()));
      throw new WrongUsage("cannot save to " + Quoted.of(name) + ": " + reason);
    }
  }

  private static String nameBeside() {
    return "." + ProcessHandle.current().pid() + "-" + System.nanoTime() + ".part";
  }

  @Override
  public void take(Event event) throws WriteFailed {
    try {
      lines.write(event);
    } catch (IOException e) {
      throw failed(e);
    }
  }

  @Override
  public void flush() throws WriteFailed {
    if (!isBeside()) {
      try {
        lines.flush();
      } catch (IOException e) {
        throw failed(e);
      }
    }
  }

  /** Forgets all that was taken: another run begins. */
  public void restart() throws WriteFailed {
    try {
      lines.close();
      lines = new JsonLines(new FileOutputStream(written));
    } catch (IOException e) {
      throw failed(e);
    }
  }

  /** The log is whole: puts it in its place. */
  public void commit() throws WriteFailed {
    try {
      lines.close();
      if (isBeside()) {
        Files.move(written.toPath(), target, StandardCopyOption.ATOMIC_MOVE);
      }
    } catch (IOException e) {
      throw failed(e);
    }
  }

  /** Leaves nothing behind unless it was committed. */
  @Override
  public void close() {
    try {
      lines.close();
    } catch (IOException e) {
      // It is thrown away.
    }
    if (isBeside() && written.exists() && !written.delete()) {
      written.deleteOnExit();
    }
  }

  private boolean isBeside() {
    return !written.toPath().equals(target);
  }

  private WriteFailed failed(IOException e) {
    String reason = Quoted.clean(String.valueOf(e.getMessage()));
    return new WriteFailed("cannot save to " + Quoted.of(target.toString()) + ": " + reason);
  }
}
