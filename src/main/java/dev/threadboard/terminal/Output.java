package dev.threadboard.terminal;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;

/** What this process's standard streams are. */
public final class Output {
  private Output() {}

  /** Whether a person looks at standard output. */
  public static boolean isTerminal() {
    return is("test -t 1");
  }

  /** Whether a person looks at standard error. */
  public static boolean isErrorTerminal() {
    return is("test -t 2");
  }

  /** Asked of {@code test} (POSIX), since Java cannot tell. */
  private static boolean is(String question) {
    try {
      ProcessBuilder test = new ProcessBuilder("sh", "-c", question);
      test.redirectOutput(Redirect.INHERIT).redirectError(Redirect.INHERIT);
      return test.start().waitFor() == 0;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
