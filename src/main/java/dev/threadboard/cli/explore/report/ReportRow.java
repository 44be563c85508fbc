package dev.threadboard.cli.explore.report;

import dev.threadboard.explore.outcome.Outcome;
import dev.threadboard.explore.schedule.Schedule;
import java.util.List;

/**
 * One outcome of a search.
 *
 * @param switchAt where the runs with it were interrupted, if they were in several ways the first;
 *     null of a scenario
 * @param explanation what leads to it, in sentences
 * @param ending how it ends, in words
 * @param file where a run with it was saved; null if it was not
 */
public record ReportRow(
    Outcome outcome,
    long runs,
    int interruptions,
    String switchAt,
    List<String> explanation,
    List<String> ending,
    Schedule schedule,
    String file) {
  public ReportRow {
    explanation = List.copyOf(explanation);
    ending = List.copyOf(ending);
  }

  public ReportRow savedAs(String name) {
    return new ReportRow(
        outcome, runs, interruptions, switchAt, explanation, ending, schedule, name);
  }

  /** The same, found by that many runs more. */
  public ReportRow foundAgain(long more) {
    return new ReportRow(
        outcome, runs + more, interruptions, switchAt, explanation, ending, schedule, file);
  }
}
