package dev.threadboard.history;

import dev.threadboard.event.Event;
import dev.threadboard.event.packed.PackedEvents;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * Packs events on a thread of its own, to keep the viewer's loop free. The thread starts with the
 * first segment and ends a while after the last.
 */
final class SegmentPacker implements AutoCloseable {
  /** Of its thread. */
  static final String NAME = "packer";

  private static final int PATIENCE_SECONDS = 1;

  private final ThreadPoolExecutor executor =
      new ThreadPoolExecutor(
          0,
          1,
          PATIENCE_SECONDS,
          TimeUnit.SECONDS,
          new LinkedBlockingQueue<>(),
          SegmentPacker::daemon);

  /** Of that thread alone, which also takes the time to make it ready. */
  private PackedEvents packing;

  /** What comes of the events, which nobody may change; one call waits for the end of the last. */
  CompletableFuture<byte[]> pack(Event[] events) {
    return CompletableFuture.supplyAsync(() -> packed(events), executor);
  }

  private byte[] packed(Event[] events) {
    packing = packing == null ? new PackedEvents() : packing;
    for (Event event : events) {
      packing.add(event);
    }
    return packing.take();
  }

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, NAME);
    thread.setDaemon(true);
    return thread;
  }

  @Override
  public void close() {
    executor.shutdown();
  }
}
