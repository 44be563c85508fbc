package dev.threadboard.engine;

import java.util.List;
import java.util.function.LongSupplier;

/** One policy up to some event, and another one from there. */
record PolicySequence(SchedulingPolicy first, LongSupplier told, long events, SchedulingPolicy then)
    implements SchedulingPolicy {
  private SchedulingPolicy now() {
    return told.getAsLong() < events ? first : then;
  }

  @Override
  public boolean preempts() {
    return now().preempts();
  }

  @Override
  public boolean asks() {
    return now().asks();
  }

  @Override
  public int choose(List<ScheduledThread> candidates) throws InterruptedException {
    return now().choose(candidates);
  }
}
