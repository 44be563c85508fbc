package dev.threadboard.terminal;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;

/** What this process's standard output is. */
public final class Output {
  private Output() {}

  /** Whether a person looks at it; asked of {@code test -t 1} (POSIX), since Java cannot tell. */
  public static boolean isTerminal() {
    try {
      ProcessBuilder test = new ProcessBuilder("sh", "-c", "test -t 1");
      return test.redirectOutput(Redirect.INHERIT).start().waitFor() == 0;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
