package dev.threadboard.cli.explore;

import dev.threadboard.explore.outcome.Outcome;
import dev.threadboard.text.Printable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The result of a search as a table, to be read by people. */
final class OutcomeTable {
  private static final int LONGEST = 160;
  private static final String GAP = " ".repeat(3);
  private static final String INDENT = " ".repeat(33);

  private final Report report;

  OutcomeTable(Report report) {
    this.report = report;
  }

  @Override
  public String toString() {
    StringBuilder table = new StringBuilder();
    table.append(headline()).append("\n\n");
    table.append("  share     runs  interruptions  outcome\n");
    for (ReportRow row : report.rows()) {
      table.append(row(row));
    }
    for (String note : notes()) {
      table.append('\n').append(Printable.of(note)).append('\n');
    }
    return table.toString();
  }

  private String headline() {
    int outcomes = report.rows().size();
    return String.format(
        Locale.ROOT,
        "%d %s in %d %s (%s; %.1f s)",
        outcomes,
        outcomes == 1 ? "outcome" : "outcomes",
        report.runs(),
        report.runs() == 1 ? "run" : "runs",
        covered(),
        report.seconds());
  }

  /** With two models each says of itself what was tried. */
  String covered() {
    String first = report.coverage().text();
    return report.bytecode() == null
        ? first
        : report.switchAt() + ": " + first + "; bytecode: " + report.bytecode().text();
  }

  private String row(ReportRow row) {
    String verdict = new PossiblePythons(report, row).toString();
    StringBuilder text =
        new StringBuilder(
            String.format(
                Locale.ROOT,
                "%5.1f %% %8d  %13d  %s%s%n",
                100.0 * row.runs() / report.runs(),
                row.runs(),
                row.interruptions(),
                cut(words(row)),
                verdict.isEmpty() ? "" : GAP + verdict));
    if (!row.explanation().isEmpty()) {
      text.append(INDENT).append(Printable.of(String.join("; ", row.explanation()))).append('\n');
    }
    if (row.file() != null) {
      text.append(INDENT).append(Printable.of(row.file())).append('\n');
    }
    return text.toString();
  }

  /** An outcome in a few words. */
  static String words(ReportRow row) {
    Outcome outcome = row.outcome();
    List<String> words = new ArrayList<>();
    if (outcome.deadlock() != null) {
      words.add("deadlock: " + String.join("; ", row.ending()));
    } else {
      words.addAll(row.ending());
    }
    boolean bad = outcome.status() != null && outcome.status() != 0;
    if (bad && outcome.errors().isEmpty() && outcome.signal() == null) {
      words.add("exit status " + outcome.status());
    }
    if (!outcome.stdout().isEmpty()) {
      words.add((words.isEmpty() ? "" : "printed ") + printed(outcome.stdout()));
    } else if (words.isEmpty()) {
      words.add("no output");
    }
    outcome.watched().forEach((name, value) -> words.add(name + " = " + value));
    return String.join("; ", words);
  }

  static String printed(String text) {
    return String.join(" | ", text.strip().split("\n"));
  }

  private static String cut(String text) {
    String clean = Printable.of(text);
    return clean.length() <= LONGEST ? clean : clean.substring(0, LONGEST - 1) + "…";
  }

  /** What else must be known. */
  List<String> notes() {
    List<String> notes = new ArrayList<>();
    if (report.stopped()) {
      notes.add("The search was stopped before its end.");
    }
    if (report.coverage().sampled() > 0) {
      notes.add("Seed " + report.seed() + ".");
    }
    if (report.unlike() > 0) {
      notes.add(
          report.unlike()
              + " runs went another way than before, although all choices were the same: the"
              + " program depends on something else than its threads' order.");
    }
    if (!report.outside().isEmpty()) {
      notes.add(
          "The program touches the outside ("
              + String.join(", ", report.outside())
              + "): such runs may not be repeatable, and what one run writes the next one finds."
              + " Let it work in a temporary folder.");
    }
    return notes;
  }
}
