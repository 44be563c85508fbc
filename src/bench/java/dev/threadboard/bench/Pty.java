package dev.threadboard.bench;

import com.pty4j.PtyProcess;
import com.pty4j.PtyProcessBuilder;
import dev.threadboard.frame.Size;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/**
 * A program on a real pty, and the times at which it wrote its output. The terminal answers no
 * queries, so the program does not use synchronized output.
 */
final class Pty implements AutoCloseable {
  /** In nanoseconds. */
  private static final long TIMEOUT = 120_000_000_000L;

  /** Printed by the shell just before it executes the program. */
  private static final String START = "---start---";

  private final PtyProcess process;
  private byte[] output = new byte[1 << 20];
  private int length;

  /** When each block of output was read, and the offset of its end. */
  private long[] times = new long[1 << 12];

  private int[] ends = new int[1 << 12];
  private int reads;

  /** An offset in the output, and when the byte before it was read. */
  record OutputPosition(int offset, long nanos) {}

  /** {@code variables}: added to the environment of this process. */
  Pty(Size size, List<String> command, Map<String, String> variables) throws IOException {
    Map<String, String> environment = new HashMap<>(System.getenv());
    environment.keySet().removeAll(List.of("COLORTERM", "NO_COLOR", "CLICOLOR_FORCE"));
    environment.put("TERM", "xterm-256color");
    environment.putAll(variables);
    String script = "read go; printf %s " + START + "; exec \"$@\"";
    String[] shell =
        Stream.concat(Stream.of("/bin/sh", "-c", script, "sh"), command.stream())
            .toArray(String[]::new);
    process =
        new PtyProcessBuilder(shell)
            .setEnvironment(environment)
            .setInitialColumns(size.columns())
            .setInitialRows(size.rows())
            .start();
    Thread reader = new Thread(this::readOutput, "pty");
    reader.setDaemon(true);
    reader.start();
  }

  /** Executes the program. */
  OutputPosition exec() throws IOException, InterruptedException, TimeoutException {
    type("\n");
    return await(START, 0);
  }

  void type(String keys) throws IOException {
    process.getOutputStream().write(keys.getBytes(StandardCharsets.UTF_8));
    process.getOutputStream().flush();
  }

  /** Waits until the program has written a text after an offset. */
  synchronized OutputPosition await(String text, int from)
      throws InterruptedException, TimeoutException {
    byte[] wanted = text.getBytes(StandardCharsets.UTF_8);
    long end = System.nanoTime() + TIMEOUT;
    int searched = from;
    while (true) {
      for (int at = searched; at + wanted.length <= length; at++) {
        if (Arrays.equals(output, at, at + wanted.length, wanted, 0, wanted.length)) {
          return position(at + wanted.length);
        }
      }
      searched = Math.max(from, length - wanted.length);
      long left = (end - System.nanoTime()) / 1_000_000;
      if (left <= 0) {
        String tail =
            new String(
                output, Math.max(0, length - 2000), Math.min(2000, length), StandardCharsets.UTF_8);
        throw new TimeoutException("never written: " + text + " but " + tail);
      }
      wait(left);
    }
  }

  /** Waits until it has written nothing for some time. */
  synchronized void awaitSilence(int millis) throws InterruptedException {
    for (int before = -1; before != length; ) {
      before = length;
      wait(millis);
    }
  }

  /** Waits while the program goes on. */
  synchronized void sleep(long nanos) throws InterruptedException {
    long end = System.nanoTime() + nanos;
    for (long left = nanos; left > 0; left = end - System.nanoTime()) {
      wait(left / 1_000_000, (int) (left % 1_000_000));
    }
  }

  /** How many bytes it has written so far. */
  synchronized int written() {
    return length;
  }

  long pid() {
    return process.pid();
  }

  boolean awaitEnd() throws InterruptedException {
    return process.waitFor(20, TimeUnit.SECONDS);
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }

  private OutputPosition position(int offset) {
    int read = 0;
    while (ends[read] < offset) {
      read++;
    }
    return new OutputPosition(offset, times[read]);
  }

  private void readOutput() {
    byte[] buffer = new byte[65536];
    try (InputStream in = process.getInputStream()) {
      for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
        accept(buffer, count, System.nanoTime());
      }
    } catch (IOException e) {
      // The program has ended, and the pty with it.
    }
  }

  private synchronized void accept(byte[] buffer, int count, long now) {
    if (length + count > output.length) {
      output = Arrays.copyOf(output, 2 * output.length);
    }
    if (reads == times.length) {
      times = Arrays.copyOf(times, 2 * reads);
      ends = Arrays.copyOf(ends, 2 * reads);
    }
    System.arraycopy(buffer, 0, output, length, count);
    length += count;
    times[reads] = now;
    ends[reads++] = length;
    notifyAll();
  }
}
