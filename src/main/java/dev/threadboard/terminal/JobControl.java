package dev.threadboard.terminal;

import dev.threadboard.frame.Size;
import java.io.IOException;

/** Stops and continues this process as a shell's job, and follows the terminal's size. */
final class JobControl implements AutoCloseable {
  private final Tty tty;
  private final PumpedBytes bytes;
  private final Signals signals;
  private Runnable onStop;
  private Runnable onContinue;
  private Signals.Subscription resizes;
  private Signals.Subscription stops;
  private Signals.Subscription continues;
  private boolean closed;

  /** {@code bytes} are those that are read from the tty. */
  JobControl(Tty tty, PumpedBytes bytes, Signals signals) {
    this.tty = tty;
    this.bytes = bytes;
    this.signals = signals;
  }

  /** Subscribes to the signals of the terminal and the shell. */
  synchronized void open(Runnable resized, Runnable stop, Runnable continued) {
    onStop = stop;
    onContinue = continued;
    if (!closed) {
      resizes = signals.on("WINCH", resized);
      subscribe();
    }
  }

  private void subscribe() {
    stops = signals.on("TSTP", onStop);
    continues = signals.on("CONT", onContinue);
  }

  /**
   * Stops this process until it is continued. In the meantime the signals mean what they mean to
   * any process. When it is continued in the background, the thread that reads the terminal would
   * at once stop all of it again (by TTIN).
   *
   * @throws IOException if it was continued only to be ended; then nothing reads the terminal
   */
  Size stop() throws IOException {
    synchronized (this) {
      if (!closed) {
        stops.close();
        continues.close();
      }
    }
    Signals.Subscription reading = signals.ignore("TTIN");
    bytes.pause();
    Size size = tty.stop();
    reading.close();
    bytes.resume();
    synchronized (this) {
      if (!closed) {
        subscribe();
      }
    }
    return size;
  }

  @Override
  public synchronized void close() {
    closed = true;
    if (resizes != null) {
      resizes.close();
      stops.close();
      continues.close();
    }
  }
}
