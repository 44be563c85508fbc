package dev.threadboard.cli.options;

import dev.threadboard.cli.process.ExitStatus;
import dev.threadboard.cli.process.Messages;
import dev.threadboard.cli.process.UsageException;
import dev.threadboard.event.UnreadableEventsException;
import dev.threadboard.playback.SavedRun;
import dev.threadboard.text.Quoted;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** Opens a saved run that the command line names. */
public final class SavedRunFile {
  /** What is read of a pipe at most, in bytes. */
  private static final long MOST_BYTES = 1L << 30;

  private SavedRunFile() {}

  /**
   * Reads the file once to check it; of a pipe, which can be read but once, there is a copy then.
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
      return Files.isRegularFile(path)
          ? SavedRun.check(Files.newInputStream(path), path, file)
          : fromStream(path, file);
    } catch (UnreadableEventsException e) {
      throw new UsageException(Quoted.clean(file + ":" + e.getMessage()));
    } catch (IOException | InvalidPathException e) {
      throw new UsageException(
          "cannot read " + Quoted.of(file) + ": " + Quoted.clean(String.valueOf(e.getMessage())));
    }
  }

  private static SavedRun fromStream(Path path, String name) throws IOException {
    Path copy = Files.createTempFile("threadboard-", ".jsonl");
    copy.toFile().deleteOnExit();
    try (InputStream in = Files.newInputStream(path);
        OutputStream out = Files.newOutputStream(copy)) {
      return SavedRun.check(new CopyingInput(in, out, MOST_BYTES), copy, name);
    } catch (IOException e) {
      Files.delete(copy);
      throw e;
    }
  }

  /**
   * Tells why a run was not shown to its end, if it was not.
   *
   * @param done what was done with it, such as "shown"
   * @return the exit status: that of wrong usage if the file is damaged, otherwise the given one
   */
  public static int reportFault(SavedRun run, String done, Messages err, int status) {
    run.fault()
        .ifPresent(fault -> err.report(Quoted.clean(fault) + "; what comes before it was " + done));
    return run.damaged() ? ExitStatus.WRONG_USAGE : status;
  }
}
