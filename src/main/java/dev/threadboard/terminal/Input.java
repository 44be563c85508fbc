package dev.threadboard.terminal;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;

/** What this process's standard input is. */
public final class Input {
  private Input() {}

  /** Whether a person types there; asked of {@code test -t 0} (POSIX), since Java cannot tell. */
  public static boolean isTerminal() {
    try {
      ProcessBuilder test = new ProcessBuilder("sh", "-c", "test -t 0");
      return test.redirectInput(Redirect.INHERIT).start().waitFor() == 0;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
