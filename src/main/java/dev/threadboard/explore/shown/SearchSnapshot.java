package dev.threadboard.explore.shown;

import java.util.ArrayList;
import java.util.List;

/**
 * How far a search has come.
 *
 * @param program its name
 * @param where which Python runs it, and where its threads are interrupted; empty of a scenario
 * @param phase what it does now
 * @param runs how many were made
 * @param perSecond how many were made a second
 * @param part how much of what may be made was made, from 0 to 1; below 0 if there is no limit
 * @param newest the number of the run that found the newest outcome, from 1; 0 if none has
 * @param covered what can be said of all schedules
 * @param notes what else must be known
 * @param outcomes the most frequent first
 */
public record SearchSnapshot(
    String program,
    String where,
    Phase phase,
    long runs,
    double perSecond,
    double part,
    long newest,
    String covered,
    List<String> notes,
    List<OutcomeSnapshot> outcomes) {
  /** What a search does. */
  public enum Phase {
    SEARCHING,
    /** Looks for the shortest way to each outcome. */
    SHORTENING,
    OVER,
    /** It was ended before its time. */
    STOPPED,
    /** It could not go on; {@link #notes} tell why. */
    FAILED;

    /** Whether nothing more comes. */
    public boolean isLast() {
      return this == OVER || this == STOPPED || this == FAILED;
    }
  }

  public SearchSnapshot {
    notes = List.copyOf(notes);
    outcomes = List.copyOf(outcomes);
  }

  /** Before anything is known. */
  public static SearchSnapshot beginning(String program) {
    return new SearchSnapshot(program, "", Phase.SEARCHING, 0, 0, 0, 0, "", List.of(), List.of());
  }

  /** The same, if so many runs had been made a second. */
  public SearchSnapshot at(double pace) {
    return new SearchSnapshot(
        program, where, phase, runs, pace, part, newest, covered, notes, outcomes);
  }

  /** How many of all runs had an outcome, from 0 to 1. */
  public double share(OutcomeSnapshot outcome) {
    return runs == 0 ? 0 : (double) outcome.runs() / runs;
  }

  /**
   * The same with those outcomes of a longer search that are not among these, if that was one of
   * the same program; they have no runs here.
   */
  public SearchSnapshot with(SearchSnapshot longer) {
    List<OutcomeSnapshot> all = new ArrayList<>(outcomes);
    for (OutcomeSnapshot other : longer.outcomes) {
      boolean same =
          outcomes.stream().anyMatch(one -> one.code().lines().equals(other.code().lines()));
      boolean known = outcomes.stream().anyMatch(one -> one.words().equals(other.words()));
      if (same && !known) {
        all.add(other.notFound());
      }
    }
    return new SearchSnapshot(
        program, where, phase, runs, perSecond, part, newest, covered, notes, all);
  }

  /** Whether an outcome is known from a longer search alone. */
  public boolean hasOthers() {
    return runs > 0 && outcomes.stream().anyMatch(outcome -> outcome.runs() == 0);
  }

  /**
   * The place of the outcome to look at first: the first bad one, or else the first that takes an
   * interruption; 0 if there is neither.
   */
  public int foremost() {
    int interrupted = 0;
    for (int i = outcomes.size() - 1; i >= 0; i--) {
      interrupted = outcomes.get(i).interruptions() > 0 ? i : interrupted;
    }
    for (int i = 0; i < outcomes.size(); i++) {
      if (outcomes.get(i).bad()) {
        return i;
      }
    }
    return interrupted;
  }
}
