package dev.threadboard.cli.options;

import dev.threadboard.cli.process.UsageException;
import dev.threadboard.event.UnreadableEventsException;
import dev.threadboard.playback.SavedRun;
import dev.threadboard.text.Quoted;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** Opens a saved run that the command line names. */
public final class SavedRunFile {
  private SavedRunFile() {}

  /**
   * Reads the file once to check it.
   *
   * @throws UsageException if it cannot be read or is not a saved run
   */
  public static SavedRun read(String file) {
    try {
      Path path = Path.of(file);
      if (!Files.exists(path)) {
        throw new IOException("there is no such file");
      } else if (Files.isDirectory(path)) {
        throw new IOException("that is a folder");
      } else if (!Files.isReadable(path)) {
        throw new IOException("it may not be read");
      }
      return SavedRun.check(path);
    } catch (UnreadableEventsException e) {
      throw new UsageException(Quoted.clean(file) + ": " + Quoted.clean(e.getMessage()));
    } catch (IOException | InvalidPathException e) {
      throw new UsageException(
          "cannot read " + Quoted.of(file) + ": " + Quoted.clean(String.valueOf(e.getMessage())));
    }
  }
}
