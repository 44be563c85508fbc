package dev.threadboard.terminal;

import dev.threadboard.frame.ColorDepth;
import dev.threadboard.frame.Encoder;
import dev.threadboard.frame.Frame;
import dev.threadboard.frame.Size;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;

/** The console in which this process was started. */
public final class LocalConsole implements Console {
  private static final byte[] FRAME_BEGINS = bytes("\033[?2026h");
  private static final byte[] FRAME_ENDS = bytes("\033[?2026l");
  private static final String ASK_FOR_SYNCHRONIZED_OUTPUT = "\033[?2026$p";

  private final Tty tty;
  private final LocalTerminal terminal;
  private final Encoder encoder;
  private final PumpedBytes bytes;
  private final ConsoleListener listener;
  private final JobControl jobControl;
  private final CountDownLatch opened = new CountDownLatch(1);
  private final CountDownLatch listening = new CountDownLatch(1);
  private final AtomicBoolean resizing = new AtomicBoolean();
  private final AtomicBoolean stale = new AtomicBoolean();
  private final AtomicBoolean closed = new AtomicBoolean();
  private volatile boolean synchronizes;
  private volatile Size size;

  /** What kept the terminal from being opened. */
  private volatile Exception fault;

  private Frame last;

  private LocalConsole(
      Tty tty,
      LocalTerminal terminal,
      PumpedBytes bytes,
      ColorDepth depth,
      ConsoleListener listener,
      Signals signals) {
    this.tty = tty;
    this.terminal = terminal;
    this.bytes = bytes;
    this.encoder = new Encoder(depth);
    this.listener = listener;
    this.jobControl = new JobControl(tty, bytes, signals);
  }

  /**
   * Opens the terminal on this process's stdin and stdout. Nothing is seen before the first frame,
   * and no key is lost that is typed before it. Returns at once: going raw takes a process, and so
   * the first to ask for the size, or to show a frame, may wait for that.
   *
   * @param mouse whether the mouse is ours; otherwise it selects text, as the terminal does itself
   */
  public static LocalConsole open(
      Map<String, String> environment, ColorDepth depth, boolean mouse, ConsoleListener listener)
      throws IOException {
    return open(
        environment,
        depth,
        mouse,
        listener,
        new FileInputStream(FileDescriptor.in),
        new FileOutputStream(FileDescriptor.out),
        new Stty(),
        new JvmSignals());
  }

  /** Opens streams as if they were this process's terminal, for those who play the person at it. */
  public static LocalConsole on(
      InputStream in, OutputStream out, Size size, ColorDepth depth, ConsoleListener listener)
      throws IOException {
    Map<String, String> environment = Map.of("TERM", "xterm");
    Tty tty = new UnchangingTty(size);
    return open(environment, depth, true, listener, in, out, tty, new JvmSignals());
  }

  static LocalConsole open(
      Map<String, String> environment,
      ColorDepth depth,
      boolean mouse,
      ConsoleListener listener,
      InputStream in,
      OutputStream out,
      Tty tty,
      Signals signals)
      throws IOException {
    String type = environment.getOrDefault("TERM", "");
    if (type.isEmpty() || type.equals("dumb")) {
      throw new NoTerminalException(type.isEmpty() ? "TERM is not set" : "TERM is dumb");
    }
    // Before the tty is touched: from here on a signal that ends the process restores it.
    LocalTerminal terminal = new LocalTerminal(tty, mouse, in, out);
    PumpedBytes bytes = new PumpedBytes(in);
    LocalConsole console = new LocalConsole(tty, terminal, bytes, depth, listener, signals);
    Runnable start =
        new Runnable() {
          @Override
          public void run() {
            console.start();
          }
        };
    daemon("tty", start);
    return console;
  }

  private void start() {
    try {
      size = tty.raw();
      opened.countDown();
      // Meanwhile the first picture is made.
      jobControl.open(this::resized, this::suspend, this::continued);
    } catch (IOException | RuntimeException e) {
      fault = e;
      return;
    } finally {
      opened.countDown();
      listening.countDown();
    }
    askAgain();
    daemon("keys-read", bytes);
    daemon("keys", new KeyReader(bytes, listener, this::replied));
  }

  /** The size may have changed before the signal for that was subscribed to. */
  private void askAgain() {
    synchronized (resizing) {
      try {
        Size now = tty.size();
        if (!now.equals(size)) {
          take(now);
        }
      } catch (IOException e) {
        // Then it stays what it was when the tty went raw.
      }
    }
  }

  @Override
  public Size size() {
    if (size == null) {
      await(opened);
    }
    return size;
  }

  /** Waits for a step, uninterruptibly: it takes no longer than a shell does. */
  private void await(CountDownLatch step) {
    boolean interrupted = false;
    while (true) {
      try {
        step.await();
        break;
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
    if (fault instanceof IOException failure) {
      throw new UncheckedIOException(failure);
    } else if (fault instanceof RuntimeException refusal) {
      throw refusal;
    }
  }

  @Override
  public synchronized void show(Frame frame) {
    // From the first picture on, the process may be stopped and continued.
    await(listening);
    if (stale.getAndSet(false)) {
      encoder.forget();
    }
    boolean first = last == null;
    last = frame;
    try {
      if (first) {
        terminal.enterPrivateMode();
      }
      draw(frame);
      if (first) {
        terminal.writeToTerminal(encoder.ask(ASK_FOR_SYNCHRONIZED_OUTPUT));
      }
      terminal.flushPending();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void draw(Frame frame) throws IOException {
    byte[] bytes = encoder.encode(frame);
    if (bytes.length > 0 && synchronizes) {
      terminal.writeToTerminal(FRAME_BEGINS);
      terminal.writeToTerminal(bytes);
      terminal.writeToTerminal(FRAME_ENDS);
    } else {
      terminal.writeToTerminal(bytes);
    }
  }

  @Override
  public synchronized void suspend() {
    if (last == null || closed.get()) {
      return;
    }
    try {
      terminal.exitPrivateMode();
      size = jobControl.stop();
      enterAgain();
    } catch (IOException e) {
      // Whoever continued it has ended it, too, or kept the terminal.
      listener.ended();
      return;
    }
    listener.resized(size);
  }

  @Override
  public synchronized void redraw() {
    if (last == null || closed.get()) {
      return;
    }
    try {
      encoder.forget();
      draw(last);
      terminal.flushPending();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The process was stopped from outside; the screen may have been used by others since. */
  private void continued() {
    if (closed.get()) {
      return;
    }
    synchronized (this) {
      try {
        size = tty.raw();
        if (last != null) {
          terminal.exitPrivateMode();
          enterAgain();
        }
      } catch (IOException | NoTerminalException e) {
        return;
      }
    }
    listener.resized(size);
  }

  private void enterAgain() throws IOException {
    terminal.enterPrivateMode();
    encoder.forget();
    draw(last);
    terminal.flushPending();
  }

  /** Even if the size is that of before: the screen may have been smaller for a moment. */
  private void resized() {
    if (!resizing.compareAndSet(false, true)) {
      return;
    }
    synchronized (resizing) {
      resizing.set(false);
      try {
        take(tty.size());
      } catch (IOException e) {
        // Then it stays what it was.
      }
    }
  }

  private void take(Size now) {
    size = now;
    stale.set(true);
    listener.resized(now);
  }

  private void replied(String sequence) {
    if (sequence.equals("?2026;1$y") || sequence.equals("?2026;2$y")) {
      synchronizes = true;
    }
  }

  @Override
  public void close() {
    if (!closed.compareAndSet(false, true)) {
      return;
    }
    jobControl.close();
    try {
      terminal.close();
    } catch (IllegalStateException e) {
      // The JVM is ending: Lanterna's shutdown hook does the same.
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void daemon(String name, Runnable work) {
    Thread thread = new Thread(work, name);
    thread.setDaemon(true);
    thread.start();
  }

  private static byte[] bytes(String ascii) {
    return ascii.getBytes(StandardCharsets.US_ASCII);
  }
}
