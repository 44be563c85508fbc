package dev.threadboard.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Keeps what is written, and lets a test wait for a text. */
final class SignallingOutput extends ByteArrayOutputStream {
  private final CountDownLatch written = new CountDownLatch(1);
  private final String awaited;

  SignallingOutput(String awaited) {
    this.awaited = awaited;
  }

  @Override
  public synchronized void write(byte[] bytes, int from, int length) {
    super.write(bytes, from, length);
    if (toString(UTF_8).contains(awaited)) {
      written.countDown();
    }
  }

  void awaitSignal() throws InterruptedException {
    assertTrue(written.await(10, TimeUnit.SECONDS), "not written: " + awaited);
  }
}
