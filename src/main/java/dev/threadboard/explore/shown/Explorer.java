package dev.threadboard.explore.shown;

import dev.threadboard.engine.Run;
import java.util.Optional;

/** Begins searches. */
public interface Explorer {
  /** Nothing can be searched. */
  Explorer NONE =
      new Explorer() {
        @Override
        public String refusal(Run.Plan plan) {
          return "There is no search here.";
        }

        @Override
        public ShownSearch search(Run.Plan plan, long runs, Runnable changed) {
          throw new IllegalStateException("there is no search here");
        }
      };

  /** As many runs as are made if nobody says how many. */
  long USUAL_RUNS = 2000;

  /** Why that cannot be searched, in a sentence; null if it can. */
  String refusal(Run.Plan plan);

  /**
   * Begins a search in a thread of its own, at random beyond what can be searched whole.
   *
   * @param plan how its threads are scheduled does not matter
   * @param runs how many at most
   * @param changed is called, in any thread, when there is something new to be seen
   */
  ShownSearch search(Run.Plan plan, long runs, Runnable changed);

  /**
   * What a search of a lesson has found where there was a Python; its runs cannot be made here, so
   * its outcomes have no plan. Empty if that is not known.
   */
  default Optional<SearchSnapshot> recorded(String lesson) {
    return Optional.empty();
  }
}
