package dev.threadboard.terminal;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.pty4j.PtyProcess;
import com.pty4j.PtyProcessBuilder;
import com.pty4j.WinSize;
import com.pty4j.unix.UnixPtyProcess;
import dev.threadboard.frame.Size;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * A program on a real pty, its screen read by an emulator that is not ours (JLine's).
 *
 * <pre>
 *   try (PtyProgram program = PtyProgram.start(new Size(80, 24), Map.of(), "target/threadboard")) {
 *     program.awaitScreen("MainThread");
 *     program.send("q");
 *     assertEquals(0, program.exitStatus());
 *     program.assertLeftAsFound();
 *   }
 * </pre>
 *
 * Waiting is on what the program writes, never on the clock; each wait has {@link #LIMIT}.
 */
public final class PtyProgram implements AutoCloseable {
  /** How long any wait may take before it fails the test. */
  public static final Duration LIMIT = Duration.ofSeconds(20);

  private final UnixPtyProcess process;
  private final PtyScreen screen;
  private final String modesBefore;
  private final Semaphore reading = new Semaphore(Integer.MAX_VALUE / 2);

  private PtyProgram(UnixPtyProcess process, Size size) throws IOException {
    this.process = process;
    this.screen = new PtyScreen(size);
    this.modesBefore = modes();
  }

  /** Starts a program with this process's environment, TERM=xterm-256color and what is given. */
  public static PtyProgram start(Size size, Map<String, String> environment, String... command) {
    Map<String, String> all = new HashMap<>(System.getenv());
    all.remove("COLORTERM");
    all.remove("NO_COLOR");
    all.put("TERM", "xterm-256color");
    all.putAll(environment);
    // The program waits for a line, so that the modes it finds are read before it can change them.
    String[] hold = {
      "/bin/sh", "-c", "read go; printf %s " + PtyScreen.START + "; exec \"$@\"", "sh"
    };
    String[] held = Arrays.copyOf(hold, hold.length + command.length);
    System.arraycopy(command, 0, held, hold.length, command.length);
    try {
      PtyProcess process =
          new PtyProcessBuilder(held)
              .setEnvironment(all)
              .setInitialColumns(size.columns())
              .setInitialRows(size.rows())
              .setUnixOpenTtyToPreserveOutputAfterTermination(true)
              .start();
      PtyProgram program = new PtyProgram((UnixPtyProcess) process, size);
      Thread pump = new Thread(program::pump, "pty");
      pump.setDaemon(true);
      pump.start();
      program.send("\n");
      return program;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Types. */
  public void send(String keys) {
    try {
      process.getOutputStream().write(keys.getBytes(StandardCharsets.UTF_8));
      process.getOutputStream().flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Types over a slow link: each byte so many milliseconds after the one before.
   *
   * @return the longest time between two of them, in milliseconds: this machine may be late itself
   */
  public long sendSlowly(String keys, int millis) {
    long longest = 0;
    long last = System.nanoTime();
    for (char key : keys.toCharArray()) {
      long due = last + TimeUnit.MILLISECONDS.toNanos(millis);
      for (long left = due - System.nanoTime(); left > 0; left = due - System.nanoTime()) {
        LockSupport.parkNanos(left);
      }
      send(String.valueOf(key));
      longest = Math.max(longest, System.nanoTime() - last);
      last = System.nanoTime();
    }
    return TimeUnit.NANOSECONDS.toMillis(longest);
  }

  /** From now on nobody reads what the program writes, until {@link #readOn}. */
  public void stall() {
    reading.drainPermits();
  }

  /** Ends that. */
  public void readOn() {
    reading.release(Integer.MAX_VALUE / 2);
  }

  /** Hangs up: the terminal is gone. */
  public void hangUp() {
    try {
      process.getOutputStream().close();
      process.getInputStream().close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Waits until the screen's text (rows without trailing blanks) has a match of the regex. */
  public String awaitScreen(String regex) {
    Pattern pattern = Pattern.compile(regex);
    return screen.await("match of " + regex, () -> pattern.matcher(screen.text()).find());
  }

  /** Waits until the screen's text is as wished. */
  public String awaitScreen(Predicate<String> wish) {
    return screen.await("wish", () -> wish.test(screen.text()));
  }

  /** Waits until all that the program has written (bytes as Latin-1 characters) is as wished. */
  public void awaitOutput(Predicate<String> wish) {
    screen.await("output", () -> wish.test(screen.output()));
  }

  /** The screen's text now. */
  public String screen() {
    return screen.text();
  }

  /** All that the program has written, bytes as Latin-1 characters. */
  public String output() {
    return screen.output();
  }

  public long bytesWritten() {
    return screen.output().length();
  }

  /**
   * How often it has called write(2), on whatever file; Linux counts. Looked up once all its
   * threads sleep: what is written is read before it is counted.
   */
  public long writes() {
    Path counts = Path.of("/proc", String.valueOf(process.pid()), "io");
    assumeTrue(Files.isReadable(counts), "nobody counts writes here: there is no " + counts);
    long end = System.nanoTime() + LIMIT.toNanos();
    while (!sleeps()) {
      assertTrue(System.nanoTime() < end, "it never sleeps");
      LockSupport.parkNanos(1_000_000);
    }
    try {
      String text = Files.readString(counts);
      return Long.parseLong(text.replaceAll("(?s).*\nsyscw: (\\d+)\n.*", "$1"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private boolean sleeps() {
    try (DirectoryStream<Path> threads =
        Files.newDirectoryStream(Path.of("/proc", String.valueOf(process.pid()), "task"))) {
      for (Path thread : threads) {
        // "TID (NAME) STATE ...", where a name may have brackets.
        if (!Files.readString(thread.resolve("stat")).matches("(?s).*\\) S .*")) {
          return false;
        }
      }
      return true;
    } catch (NoSuchFileException e) {
      // A thread has just ended.
      return false;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public void resize(Size size) {
    screen.resize(size);
    process.setWinSize(new WinSize(size.columns(), size.rows()));
  }

  /** Sends the program a signal by its name, such as TERM. */
  public void signal(String name) {
    run("kill", "-" + name, String.valueOf(process.pid()));
  }

  /** Writes on the terminal as another program does. */
  public void write(String text) {
    try {
      Files.writeString(Path.of(process.getPty().getSlaveName()), text, StandardOpenOption.WRITE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Sends a signal to the only child of the program. */
  public void signalChild(String name) {
    ProcessHandle shell = ProcessHandle.of(process.pid()).orElseThrow();
    ProcessHandle child = shell.children().findFirst().orElseThrow();
    run("kill", "-" + name, String.valueOf(child.pid()));
  }

  public long pid() {
    return process.pid();
  }

  /** Waits for the end; 128 + n where signal n ended the program. */
  public int exitStatus() {
    try {
      if (!process.waitFor(LIMIT.toSeconds(), TimeUnit.SECONDS)) {
        throw new AssertionError("still running; the screen:\n" + screen());
      }
      return process.exitValue();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError("interrupted", e);
    }
  }

  /** The pty's modes, as {@code stty -a} prints them. */
  public String modes() {
    return run("stty", "-a", "-F", process.getPty().getSlaveName());
  }

  /**
   * Asserts that modes, alternate screen, cursor, mouse and paste are as they were at the start.
   */
  public void assertLeftAsFound() {
    awaitOutput(output -> PtyScreen.privateModes(output).isEmpty());
    if (!modes().equals(modesBefore)) {
      throw new AssertionError("modes before:\n" + modesBefore + "\nafter:\n" + modes());
    }
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }

  private void pump() {
    byte[] buffer = new byte[65536];
    InputStream in = process.getInputStream();
    try {
      for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
        reading.acquireUninterruptibly();
        String answer = screen.accept(buffer, count);
        if (!answer.isEmpty()) {
          send(answer);
        }
      }
    } catch (IOException | UncheckedIOException e) {
      // The pty is closed: whoever still waits says so by the limit.
    }
  }

  private static String run(String... command) {
    try {
      Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
      String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      if (process.waitFor() != 0) {
        throw new AssertionError(String.join(" ", command) + ": " + said);
      }
      return said;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError("interrupted", e);
    }
  }
}
