package dev.threadboard.cli.explore;

import dev.threadboard.cli.explore.report.OutcomeTable;
import dev.threadboard.cli.explore.report.OutcomeWords;
import dev.threadboard.cli.explore.report.PossiblePythons;
import dev.threadboard.cli.explore.report.Report;
import dev.threadboard.cli.explore.report.ReportRow;
import dev.threadboard.cpython.ScriptPlan;
import dev.threadboard.engine.Run;
import dev.threadboard.explore.Explanation;
import dev.threadboard.explore.Search;
import dev.threadboard.explore.schedule.SearchOptions;
import dev.threadboard.explore.shown.OutcomeSnapshot;
import dev.threadboard.explore.shown.SearchSnapshot;
import java.util.ArrayList;
import java.util.List;

/** Tells how far the search of a program has come, in a form that does not change any more. */
final class Snapshots {
  private final ProgramSearch search;
  private final Run.Plan plan;
  private final SearchOptions options;

  Snapshots(ProgramSearch search, Run.Plan plan, SearchOptions options) {
    this.search = search;
    this.plan = plan;
    this.options = options;
  }

  /** Before anything is known. */
  SearchSnapshot beginning() {
    return SearchSnapshot.beginning(program(search.report(false)));
  }

  /** A lesson's file is nobody's to look for. */
  private String program(Report report) {
    String name = report.program();
    boolean known = plan instanceof ScriptPlan script && !script.title().isEmpty();
    return known ? name.substring(name.lastIndexOf('/') + 1) : name;
  }

  /** So far; {@code failure}: why it cannot go on, null if it can. */
  SearchSnapshot take(SearchSnapshot.Phase phase, RuntimeException failure) {
    Report report = search.report(false);
    List<OutcomeSnapshot> outcomes = new ArrayList<>();
    for (ReportRow row : report.rows()) {
      Search found = search.thatFound(row.outcome());
      Explanation explanation = found.findings().of(row.outcome()).explanation();
      outcomes.add(outcome(row, report, explanation, () -> way(row, found)));
    }
    return new SearchSnapshot(
        program(report),
        where(report),
        phase,
        report.runs(),
        report.seconds() > 0 ? report.runs() / report.seconds() : 0,
        part(report),
        search.newest(),
        report.runs() == 0 ? "" : OutcomeTable.covered(report),
        notes(report, failure),
        outcomes);
  }

  private Run.Plan way(ReportRow row, Search found) throws InterruptedException {
    return SavedOutcomes.plan(row, found.shortest(row.outcome()), plan);
  }

  private static List<String> notes(Report report, RuntimeException failure) {
    List<String> notes = new ArrayList<>();
    if (failure != null) {
      notes.add("The search cannot go on: " + failure.getMessage());
    }
    if (report.runs() > 0) {
      notes.addAll(report.notes());
    }
    return notes;
  }

  /** One outcome of a report; {@code way} makes its shortest run, and is null if nothing can. */
  static OutcomeSnapshot outcome(
      ReportRow row, Report report, Explanation explanation, OutcomeSnapshot.Way way) {
    return new OutcomeSnapshot(
        row.outcome(),
        OutcomeWords.of(row.outcome()),
        !row.outcome().isClean(),
        row.runs(),
        row.interruptions(),
        new PossiblePythons(report, row).toString(),
        explanation.sentences(),
        explanation.ending(),
        explanation.code(),
        explanation.moment(),
        way);
  }

  private static String where(Report report) {
    if (report.python() == null) {
      return "";
    }
    String both = report.bytecode() == null ? "" : ", bytecode";
    return "Python " + report.python() + ": " + report.switchAt() + both;
  }

  private double part(Report report) {
    boolean endless =
        options.runs() == SearchOptions.NO_LIMIT && options.nanos() == SearchOptions.NO_LIMIT;
    double runs = (double) report.runs() / options.runs();
    return endless ? -1 : Math.min(1, Math.max(runs, report.seconds() * 1e9 / options.nanos()));
  }
}
