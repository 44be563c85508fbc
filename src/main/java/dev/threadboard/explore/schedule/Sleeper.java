package dev.threadboard.explore.schedule;

/**
 * A thread that was interrupted in a run, and what it was about to use. Until somebody else uses
 * one of these, its next step could have come before it was interrupted, at no more interruptions:
 * so to let it go on leads to nothing new.
 *
 * @param thread its number
 * @param objects what it was about to use, at least one
 */
record Sleeper(int thread, long[] objects) {
  /** The one that is interrupted at a place of that run; null if nothing can be said of it. */
  static Sleeper at(Decisions decisions, int place) {
    int thread = decisions.first(place);
    boolean goesOn =
        place + 1 < decisions.size()
            && (decisions.isOwn(place + 1) || !decisions.isOwn(place))
            && decisions.interrupts(place)
            && decisions.choice(place) == 0
            && decisions.interrupts(place + 1)
            && decisions.first(place + 1) == thread;
    long[] objects = goesOn ? decisions.uses().between(place, thread) : null;
    return objects == null || objects.length == 0 ? null : new Sleeper(thread, objects);
  }

  /** Follows how long the thread that a run has interrupted sleeps in it. */
  static final class Rest {
    private final Decisions decisions;
    private final Sleeper sleeper;
    private int next;
    private boolean over;
    private boolean redundant;

    /** {@code place}: where it was interrupted. */
    Rest(Decisions decisions, Sleeper sleeper, int place) {
      this.decisions = decisions;
      this.sleeper = sleeper;
      this.over = sleeper == null;
      this.next = over ? 0 : decisions.uses().first(place + 1);
    }

    /**
     * Goes on to that place.
     *
     * @return whether the run is from there on as another one
     */
    boolean isRedundant(int place) {
      if (over) {
        return redundant;
      }
      Uses uses = decisions.uses();
      for (int end = uses.first(place + 1); next < end && !over; next++) {
        if (uses.thread(next) == sleeper.thread()) {
          redundant = over = true;
        } else if (uses.conflicts(next, sleeper.objects())) {
          over = true;
        }
      }
      if (!over && decisions.interrupts(place) && decisions.first(place) == sleeper.thread()) {
        redundant = over = true;
      }
      return redundant;
    }

    /** Whether a choice at the place where it has come to would only wake the sleeper. */
    boolean wakes(int place, int choice) {
      return !over && decisions.candidate(place, choice) == sleeper.thread();
    }
  }
}
