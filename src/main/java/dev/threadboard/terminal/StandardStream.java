package dev.threadboard.terminal;

import java.io.IOException;

/** This process's standard streams, in the order of their file descriptors (POSIX). */
public enum StandardStream {
  IN,
  OUT,
  ERR;

  /** Whether it is a terminal; asked of {@code test} (POSIX), since Java cannot tell. */
  public boolean isTerminal() {
    try {
      ProcessBuilder test = new ProcessBuilder("sh", "-c", "test -t " + ordinal());
      return test.inheritIO().start().waitFor() == 0;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
