package dev.threadboard.terminal;

import dev.threadboard.frame.Size;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;

/**
 * The terminal on this process's own stdin and stdout, by way of {@code stty}.
 *
 * <p>Each call is one process: the shell and what it runs inherit stdin and stdout, so what they
 * test and set is what the dashboard uses; answers come back on stderr.
 */
final class Stty implements Tty {
  private static final String RAW = "stty size -icanon -echo -isig -ixon -iexten min 1 time 0 >&2";

  private static final int STDIN_IS_NONE = 3;
  private static final int STDOUT_IS_NONE = 4;
  private static final int PATIENCE_SECONDS = 2;

  private String found;

  /** Otherwise a shell may be using the terminal, and its modes are the shell's. */
  private boolean isRaw;

  private boolean restored;

  @Override
  public synchronized Size raw() throws IOException {
    if (restored) {
      throw new NoTerminalException("it was given back");
    }
    Process shell = start("test -t 0 || exit 3; test -t 1 || exit 4; stty -g >&2 && " + RAW);
    String[] lines = answer(shell).split("\n");
    int status = status(shell);
    if (status == STDIN_IS_NONE) {
      throw new NoTerminalException("stdin is not a terminal");
    }
    if (status == STDOUT_IS_NONE) {
      throw new NoTerminalException("stdout is not a terminal");
    }
    if (status != 0 || lines.length != 2) {
      throw new NoTerminalException("stty: " + lines[0]);
    }
    if (found == null) {
      found = lines[0];
    }
    isRaw = true;
    return size(lines[1]);
  }

  @Override
  public Size size() throws IOException {
    return size(answer(start("stty size >&2")));
  }

  @Override
  public synchronized void restore() throws IOException {
    restored = true;
    if (isRaw) {
      isRaw = false;
      status(start("stty " + found));
    }
  }

  @Override
  public synchronized Size stop() throws IOException {
    isRaw = false;
    Size size = size(answer(start("stty " + found + "; kill -TSTP 0; " + RAW)));
    isRaw = true;
    return size;
  }

  private static Process start(String script) throws IOException {
    return new ProcessBuilder("/bin/sh", "-c", script)
        .redirectInput(Redirect.INHERIT)
        .redirectOutput(Redirect.INHERIT)
        .start();
  }

  private static String answer(Process shell) throws IOException {
    return new String(shell.getErrorStream().readAllBytes(), StandardCharsets.US_ASCII).strip();
  }

  /** Does not wait for ever: {@code stty} waits for output to drain, which it may never do. */
  private static int status(Process shell) throws IOException {
    try {
      if (!shell.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        shell.destroy();
      }
      return shell.isAlive() ? -1 : shell.exitValue();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while stty ran", e);
    }
  }

  /** What {@code stty size} said: rows, columns; zeros where nobody has set them. */
  static Size size(String answer) throws IOException {
    String[] parts = answer.split(" ");
    try {
      int rows = Integer.parseInt(parts[0]);
      int columns = Integer.parseInt(parts[1]);
      return rows > 0 && columns > 0 ? new Size(columns, rows) : new Size(80, 24);
    } catch (NumberFormatException | ArrayIndexOutOfBoundsException e) {
      throw new IOException("stty size said: " + answer, e);
    }
  }
}
