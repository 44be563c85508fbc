package dev.threadboard.terminal;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * Reads a stream on a thread of its own into a queue, since a read from a terminal can neither be
 * given a time limit nor interrupted.
 */
final class PumpedBytes implements TimedBytes, Runnable {
  private static final byte[] NO_MORE = {};

  private final InputStream in;
  private final BlockingQueue<byte[]> chunks = new ArrayBlockingQueue<>(64);
  private byte[] chunk = NO_MORE;
  private int next;
  private boolean paused;

  PumpedBytes(InputStream in) {
    this.in = in;
  }

  @Override
  public void run() {
    byte[] buffer = new byte[1024];
    try {
      for (int count = readOn(buffer); count > 0; count = readOn(buffer)) {
        chunks.put(Arrays.copyOf(buffer, count));
      }
    } catch (IOException e) {
      // A terminal that hung up: the same as its end.
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return;
    }
    try {
      chunks.put(NO_MORE);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** A read that fails while the stream is paused is done again afterwards. */
  private int readOn(byte[] buffer) throws IOException, InterruptedException {
    while (true) {
      try {
        return in.read(buffer);
      } catch (IOException e) {
        if (!awaitResumption()) {
          throw e;
        }
      }
    }
  }

  private synchronized boolean awaitResumption() throws InterruptedException {
    boolean was = paused;
    while (paused) {
      wait();
    }
    return was;
  }

  /** From now on the stream may belong to somebody else, and fail for that reason. */
  synchronized void pause() {
    paused = true;
  }

  synchronized void resume() {
    paused = false;
    notifyAll();
  }

  @Override
  public int read(int millis) throws InterruptedException {
    if (next == chunk.length) {
      byte[] more = millis > 0 ? within(millis) : chunks.take();
      if (more == null) {
        return NOTHING_YET;
      }
      chunk = more;
      next = 0;
    }
    return chunk == NO_MORE ? END : chunk[next++] & 0xff;
  }

  /** A byte that is in the queue already counts as in time, even if this thread was late. */
  private byte[] within(int millis) throws InterruptedException {
    byte[] more = chunks.poll(millis, TimeUnit.MILLISECONDS);
    return more == null && hasCome() ? chunks.poll(millis, TimeUnit.MILLISECONDS) : more;
  }

  private boolean hasCome() {
    try {
      return in.available() > 0;
    } catch (IOException e) {
      // The other thread hears of it, too.
      return false;
    }
  }
}
