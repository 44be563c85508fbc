package dev.threadboard.engine;

import java.util.List;
import java.util.function.LongSupplier;

/** One policy up to some event, and another one from there. */
record Handover(Policy first, LongSupplier told, long events, Policy then) implements Policy {
  private Policy now() {
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
  public int choose(List<Runner> candidates) throws InterruptedException {
    return now().choose(candidates);
  }
}
