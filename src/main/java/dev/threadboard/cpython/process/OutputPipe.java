package dev.threadboard.cpython.process;

import dev.threadboard.event.ProgramFact;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * What children of the program and its C code write to one of its file descriptors. {@link #read}
 * has a JVM thread of its own; what it has read is taken by the run's.
 */
public final class OutputPipe {
  private static final int CHUNK = 8192;

  /** In chunks: whoever writes more waits. */
  private static final int MOST = 256;

  private final int fd;
  private final InputStream pipe;
  private final CountDownLatch ended = new CountDownLatch(1);
  private final BlockingQueue<String> chunks = new ArrayBlockingQueue<>(MOST);

  public OutputPipe(int fd, InputStream pipe) {
    this.fd = fd;
    this.pipe = pipe;
  }

  /** Reads to its end; {@code arrived} is called for each chunk. */
  public void read(Runnable arrived) {
    try (Reader text = new InputStreamReader(pipe, StandardCharsets.UTF_8)) {
      char[] chunk = new char[CHUNK];
      for (int count = text.read(chunk); count >= 0; count = text.read(chunk)) {
        chunks.put(new String(chunk, 0, count));
        arrived.run();
      }
    } catch (IOException e) {
      // Closed with the process.
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      ended.countDown();
    }
  }

  /** Waits for its end; whether it has come within so many milliseconds. */
  public boolean awaitEnd(long millis) throws InterruptedException {
    return ended.await(millis, TimeUnit.MILLISECONDS);
  }

  /** What has been read and not been taken yet; null if there is nothing. */
  public ProgramFact.Output next() {
    String text = chunks.poll();
    return text == null ? null : new ProgramFact.Output(fd, text);
  }
}
