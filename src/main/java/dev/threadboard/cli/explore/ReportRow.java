package dev.threadboard.cli.explore;

import dev.threadboard.explore.outcome.Outcome;
import dev.threadboard.explore.schedule.Schedule;
import java.util.List;

/**
 * One outcome of a search.
 *
 * @param explanation what leads to it, in sentences
 * @param ending how it ends, in words
 * @param file where a run with it was saved; null if it was not
 */
record ReportRow(
    Outcome outcome,
    long runs,
    int interruptions,
    List<String> explanation,
    List<String> ending,
    Schedule schedule,
    String file) {
  ReportRow {
    explanation = List.copyOf(explanation);
    ending = List.copyOf(ending);
  }

  ReportRow savedAs(String name) {
    return new ReportRow(outcome, runs, interruptions, explanation, ending, schedule, name);
  }
}
