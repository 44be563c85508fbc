package dev.threadboard.event;

import java.util.function.LongSupplier;

/** Numbers the events of a run and hands them on; one thread at a time may use it. */
public final class EventPublisher {
  private final EventReceiver events;
  private final LongSupplier clock;
  private long seq;
  private long awaited;
  private Runnable onAwaited;

  /** {@code clock} gives virtual time, in nanoseconds since the start of the run. */
  public EventPublisher(EventReceiver events, LongSupplier clock) {
    this.events = events;
    this.clock = clock;
  }

  /** How many events have been published. */
  public long count() {
    return seq;
  }

  /** Runs an action once so many events have been published. */
  public void await(long count, Runnable then) {
    awaited = count;
    onAwaited = then;
  }

  /** Waits while the receiver does. */
  public void publish(int ident, String thread, Fact fact) throws InterruptedException {
    events.receive(new Event(++seq, clock.getAsLong(), ident, thread, fact));
    if (seq == awaited) {
      onAwaited.run();
    }
  }
}
