package dev.threadboard.cli.startup;

import dev.threadboard.cli.process.Terminals;
import dev.threadboard.frame.ColorDepth;
import dev.threadboard.frame.Size;
import dev.threadboard.terminal.Console;
import dev.threadboard.terminal.ConsoleListener;
import dev.threadboard.terminal.LocalConsole;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** A terminal that sends the next of its keys after each frame, until there are none left. */
final class ScriptedTerminal implements Terminals {
  private static final Size SIZE = new Size(120, 40);

  /** How long to wait for a frame, in milliseconds: not every key leads to one. */
  private static final int FRAME_TIMEOUT = 50;

  private final Semaphore frames = new Semaphore(0);
  private final Queue<String> keys;

  ScriptedTerminal(String... keys) {
    this.keys = new ArrayDeque<>(List.of(keys));
  }

  @Override
  public Console open(
      Map<String, String> environment, ColorDepth depth, boolean mouse, ConsoleListener listener)
      throws IOException {
    return LocalConsole.on(keys(), screen(), SIZE, depth, listener);
  }

  private OutputStream screen() {
    return new OutputStream() {
      @Override
      public void write(int b) {
        frames.release();
      }

      @Override
      public void write(byte[] bytes, int from, int length) {
        frames.release();
      }
    };
  }

  private InputStream keys() {
    return new InputStream() {
      @Override
      public int read() {
        throw new UnsupportedOperationException("keys are read in blocks");
      }

      @Override
      public int read(byte[] bytes, int from, int length) {
        try {
          if (frames.tryAcquire(FRAME_TIMEOUT, TimeUnit.MILLISECONDS)) {
            frames.drainPermits();
          }
        } catch (InterruptedException e) {
          Thread.currentThread().interrupt();
          return -1;
        }
        String key = keys.poll();
        if (key == null) {
          return -1;
        }
        byte[] typed = key.getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(typed, 0, bytes, from, typed.length);
        return typed.length;
      }
    };
  }
}
