package dev.threadboard.bench;

import dev.threadboard.event.Event;
import dev.threadboard.event.Fact;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Tells of made-up threads, event by event, as an engine would. */
final class LoadEvents {
  /** Where the events go. */
  interface Listener {
    void hear(Event event) throws InterruptedException;
  }

  private static final List<String> LISTING =
      List.of("def work(n):", "    for i in range(n):", "        time.sleep(1 / 30)");

  private final Listener listener;
  private final List<String> names = new ArrayList<>(List.of("you", "MainThread"));
  private long seq;
  private long nanos;

  LoadEvents(Listener listener) {
    this.listener = listener;
  }

  /** A run begins, and main starts so many threads beside itself. */
  void begin(int threads) throws InterruptedException {
    by(1, new Fact.Run(1, "bench", "threads at work", Map.of(), "fifo", null, false, LISTING));
    by(1, new Fact.Create(1, "MainThread", "<module>", false));
    by(1, new Fact.Begin());
    by(1, new Fact.Call("work(0)"));
    for (int ident = 2; ident <= threads; ident++) {
      names.add("Thread-" + (ident - 1) + " (work)");
      by(1, new Fact.Create(ident, names.get(ident), "work(" + ident + ")", false));
      by(1, new Fact.Start(ident));
      by(ident, new Fact.Begin());
    }
  }

  void at(long newNanos) {
    nanos = newNanos;
  }

  long told() {
    return seq;
  }

  void by(int ident, Fact fact) throws InterruptedException {
    listener.hear(new Event(++seq, nanos, ident, names.get(ident), fact));
  }
}
