package dev.threadboard.explore;

import dev.threadboard.explore.outcome.Outcome;
import dev.threadboard.explore.schedule.Decisions;
import dev.threadboard.explore.schedule.Schedule;

/** An outcome, how often it was seen, and the best way to it that is known. */
public final class Finding {
  private final Outcome outcome;
  private final long firstRun;
  private long runs;
  private Schedule schedule;
  private int interruptions = Integer.MAX_VALUE;
  private int switches = Integer.MAX_VALUE;
  private Explanation explanation = Explanation.NONE;
  private Schedule explained;

  /** {@code firstRun}: the number of the run that found it, from 1. */
  Finding(Outcome outcome, long firstRun) {
    this.outcome = outcome;
    this.firstRun = firstRun;
  }

  /** Another of its own, whose way can be made shorter. */
  Finding copy() {
    Finding copy = new Finding(outcome, firstRun);
    copy.runs = runs;
    copy.schedule = schedule;
    copy.interruptions = interruptions;
    copy.switches = switches;
    return copy;
  }

  public Outcome outcome() {
    return outcome;
  }

  public long firstRun() {
    return firstRun;
  }

  public long runs() {
    return runs;
  }

  public Schedule schedule() {
    return schedule;
  }

  /** How often the schedule interrupts a thread. */
  public int interruptions() {
    return interruptions;
  }

  public Explanation explanation() {
    return explanation;
  }

  void explain(Explanation words) {
    explanation = words;
    explained = schedule;
  }

  /** Whether the explanation is that of the best way that is known. */
  boolean isExplained() {
    return schedule.equals(explained);
  }

  /** Another run had this outcome. */
  void see(Decisions decisions) {
    runs++;
    improve(decisions);
  }

  /** Takes this way if it is a better one: fewer interruptions, then fewer switches. */
  boolean improve(Decisions decisions) {
    int cost = decisions.interruptions();
    int all = decisions.switches();
    if (cost > interruptions || cost == interruptions && all >= switches) {
      return false;
    }
    schedule = decisions.schedule();
    interruptions = cost;
    switches = all;
    return true;
  }
}
