package dev.threadboard.screen;

import dev.threadboard.engine.Run;
import dev.threadboard.explore.outcome.Outcome;
import dev.threadboard.explore.shown.OutcomeSnapshot;
import dev.threadboard.explore.shown.SearchSnapshot;
import dev.threadboard.explore.shown.ShownSearch;
import dev.threadboard.playback.EventSource;
import java.util.List;
import java.util.Optional;

/** The search of a lesson's program, and what a viewer has chosen of it. */
final class LessonSearch {
  /** How many runs are made: enough for the rare outcomes of a lesson, in a few seconds. */
  static final long RUNS = 300;

  private final String lesson;
  private ShownSearch search;
  private SearchSnapshot snapshot;

  /** What a longer search has found; null if nothing is known. */
  private SearchSnapshot recorded;

  private Outcome chosen;

  LessonSearch(String lesson) {
    this.lesson = lesson;
  }

  /** Begins, unless it has; where there is nothing to run, what was recorded is there at once. */
  void begin(ExploreDoor door, EventSource source) {
    if (search != null || snapshot != null && snapshot.phase().isLast()) {
      return;
    }
    recorded = door.recorded(lesson).orElse(null);
    Optional<Run.Plan> plan = source.program();
    if (plan.isPresent() && door.refusal(source) == null) {
      search = door.begin(plan.get(), RUNS);
    } else {
      snapshot = recorded;
    }
  }

  /** Takes the newest snapshot; whether there is one. */
  boolean look() {
    if (search == null) {
      return false;
    }
    SearchSnapshot newest = search.snapshot();
    boolean anew = newest != snapshot;
    snapshot = newest;
    if (newest.phase().isLast()) {
      snapshot = recorded == null ? newest : newest.with(recorded);
      close();
    }
    return anew;
  }

  /** How far it has come; null if nothing is known. */
  SearchSnapshot snapshot() {
    return snapshot;
  }

  /** The place of the chosen outcome, from 0: the foremost, until another is chosen. */
  int place() {
    List<OutcomeSnapshot> outcomes = snapshot.outcomes();
    for (int i = 0; i < outcomes.size(); i++) {
      if (outcomes.get(i).outcome().equals(chosen)) {
        return i;
      }
    }
    return snapshot.foremost();
  }

  /** The chosen outcome; null if there is none yet. */
  OutcomeSnapshot outcome() {
    boolean none = snapshot == null || snapshot.outcomes().isEmpty();
    return none ? null : snapshot.outcomes().get(place());
  }

  /** Chooses another one. */
  void move(int by) {
    if (outcome() != null) {
      List<OutcomeSnapshot> outcomes = snapshot.outcomes();
      chosen = outcomes.get(Math.floorMod(place() + by, outcomes.size())).outcome();
    }
  }

  /** Ends what still goes on; what is known stays. */
  void close() {
    if (search != null) {
      search.close();
      search = null;
    }
  }
}
