package dev.threadboard.bench;

import dev.threadboard.event.Event;
import dev.threadboard.event.Fact;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Makes the events of invented threads, as an engine would. */
final class LoadEvents {
  /** Takes the events. */
  interface Target {
    void take(Event event) throws InterruptedException;
  }

  private static final List<String> LISTING =
      List.of("def work(n):", "    for i in range(n):", "        time.sleep(1 / 30)");

  private final Target target;
  private final List<String> names = new ArrayList<>(List.of("you", "MainThread"));
  private long seq;
  private long nanos;

  LoadEvents(Target target) {
    this.target = target;
  }

  /** Begins a run whose main thread starts the others. */
  void startRun(int threads) throws InterruptedException {
    add(1, new Fact.Run(1, "bench", "threads at work", Map.of(), "fifo", null, false, LISTING));
    add(1, new Fact.Create(1, "MainThread", "<module>", false));
    add(1, new Fact.Begin());
    add(1, new Fact.Call("work(0)"));
    for (int ident = 2; ident <= threads; ident++) {
      names.add("Thread-" + (ident - 1) + " (work)");
      add(1, new Fact.Create(ident, names.get(ident), "work(" + ident + ")", false));
      add(1, new Fact.Start(ident));
      add(ident, new Fact.Begin());
    }
  }

  void setTime(long newNanos) {
    nanos = newNanos;
  }

  /** How many events there have been. */
  long count() {
    return seq;
  }

  void add(int ident, Fact fact) throws InterruptedException {
    target.take(new Event(++seq, nanos, ident, names.get(ident), fact));
  }
}
