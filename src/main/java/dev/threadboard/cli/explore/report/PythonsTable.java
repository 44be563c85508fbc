package dev.threadboard.cli.explore.report;

import dev.threadboard.explore.outcome.Outcome;
import dev.threadboard.text.Printable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The results on several Pythons as a table, with a column for each. */
public final class PythonsTable {
  private static final int NARROWEST = 7;

  private final List<Report> reports;
  private final SideBySide all;

  public PythonsTable(List<Report> reports) {
    this.reports = reports;
    this.all = new SideBySide(reports);
  }

  @Override
  public String toString() {
    List<Outcome> outcomes = all.outcomes();
    StringBuilder table = new StringBuilder();
    table
        .append(outcomes.size())
        .append(outcomes.size() == 1 ? " outcome" : " outcomes")
        .append(" on ")
        .append(reports.size())
        .append(" Pythons\n");
    for (int python = 0; python < reports.size(); python++) {
      table.append(searched(python));
    }
    table.append('\n');
    for (int python = 0; python < reports.size(); python++) {
      table.append(cell(python, all.name(python)));
    }
    table.append("  interruptions  outcome").append(OutcomeTable.of(reports.get(0))).append('\n');
    outcomes.forEach(outcome -> table.append(row(outcome)));
    for (String note : notes()) {
      table.append('\n').append(Printable.of(note)).append('\n');
    }
    return table.toString();
  }

  private String searched(int python) {
    Report report = reports.get(python);
    return String.format(
        Locale.ROOT,
        "  %s: %d %s (%s; %.1f s)%n",
        Printable.of(all.name(python)),
        report.runs(),
        report.runs() == 1 ? "run" : "runs",
        OutcomeTable.covered(report),
        report.seconds());
  }

  private String cell(int python, String text) {
    int width = Math.max(NARROWEST, all.name(python).length());
    return "  " + " ".repeat(Math.max(0, width - text.length())) + text;
  }

  private String row(Outcome outcome) {
    StringBuilder text = new StringBuilder();
    for (int python = 0; python < reports.size(); python++) {
      ReportRow row = all.row(outcome, python);
      double share = row == null ? 0 : 100 * reports.get(python).share(row);
      text.append(cell(python, row == null ? "-" : String.format(Locale.ROOT, "%.1f %%", share)));
    }
    String indent = " ".repeat(text.length() + "  interruptions  ".length());
    ReportRow best = all.best(outcome);
    text.append(String.format(Locale.ROOT, "  %13d  ", best.interruptions()))
        .append(OutcomeTable.cut(OutcomeTable.words(best)))
        .append('\n');
    if (!best.explanation().isEmpty()) {
      String story = String.join("; ", best.explanation());
      text.append(indent).append(Printable.of(story)).append('\n');
    }
    for (int python = 0; python < reports.size(); python++) {
      ReportRow row = all.row(outcome, python);
      if (row != null && row.file() != null) {
        text.append(indent).append(Printable.of(row.file())).append('\n');
      }
    }
    return text.toString();
  }

  /** What holds for all is said once. */
  private List<String> notes() {
    List<List<String>> each = reports.stream().map(Report::notes).toList();
    List<String> notes = new ArrayList<>();
    for (int python = 0; python < reports.size(); python++) {
      for (String note : each.get(python)) {
        boolean common = each.stream().allMatch(others -> others.contains(note));
        String said = common ? note : all.name(python) + ": " + note;
        if (!notes.contains(said)) {
          notes.add(said);
        }
      }
    }
    return notes;
  }
}
