package dev.threadboard.explore;

import dev.threadboard.explore.outcome.Outcome;
import dev.threadboard.explore.schedule.Schedule;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.function.Function;

/** The outcomes whose shortest way somebody waits for in another thread than the search's. */
final class WantedWays {
  private final Map<Outcome, CompletableFuture<Schedule>> waited = new LinkedHashMap<>();

  /** What is known at the end; null before. */
  private Function<Outcome, Schedule> known;

  /** Waits for it. */
  Schedule get(Outcome outcome) throws InterruptedException {
    try {
      return ask(outcome).get();
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    }
  }

  private synchronized CompletableFuture<Schedule> ask(Outcome outcome) {
    return known == null
        ? waited.computeIfAbsent(outcome, each -> new CompletableFuture<>())
        : CompletableFuture.completedFuture(known.apply(outcome));
  }

  /** Those that are waited for by now. */
  synchronized List<Outcome> open() {
    return List.copyOf(waited.keySet());
  }

  /** That is the way to one of them. */
  synchronized void answer(Outcome outcome, Schedule way) {
    waited.remove(outcome).complete(way);
  }

  /** The search is over: whoever waits still, or asks later, is told what is known. */
  synchronized void close(Function<Outcome, Schedule> atLast) {
    known = atLast;
    open().forEach(outcome -> answer(outcome, known.apply(outcome)));
  }
}
