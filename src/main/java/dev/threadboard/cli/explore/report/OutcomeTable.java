package dev.threadboard.cli.explore.report;

import dev.threadboard.explore.outcome.Outcome;
import dev.threadboard.text.Printable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The result of a search as a table, to be read by people. */
public final class OutcomeTable {
  /** Of what was printed, and of all. */
  private static final int LONGEST_OUTPUT = 160;

  private static final int LONGEST = 480;
  private static final int END = 40;
  private static final String GAP = " ".repeat(3);
  private static final String INDENT = " ".repeat(33);

  private final Report report;

  public OutcomeTable(Report report) {
    this.report = report;
  }

  @Override
  public String toString() {
    StringBuilder table = new StringBuilder();
    table.append(headline()).append("\n\n");
    table.append("  share     runs  interruptions  outcome").append(of(report)).append('\n');
    for (ReportRow row : report.rows()) {
      table.append(row(row));
    }
    for (String note : report.notes()) {
      table.append('\n').append(Printable.of(note)).append('\n');
    }
    return table.toString();
  }

  /** What the outcomes are those of, if that is not what is printed. */
  public static String of(Report report) {
    return report.expression() == null ? "" : " (" + Printable.of(report.expression()) + ")";
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
        covered(report),
        report.seconds());
  }

  /** With two models each says of itself what was tried. */
  public static String covered(Report report) {
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
                100 * report.share(row),
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
  public static String words(ReportRow row) {
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
    if (outcome.value() != null) {
      words.add(cut(outcome.value().text(), LONGEST_OUTPUT));
    } else if (!outcome.stdout().isEmpty()) {
      words.add((words.isEmpty() ? "" : "printed ") + printed(outcome.stdout()));
    } else if (words.isEmpty()) {
      words.add("nothing on standard output");
    }
    outcome.watched().forEach((name, value) -> words.add(name + " = " + value));
    return String.join("; ", words);
  }

  public static String printed(String text) {
    return cut(String.join(" | ", text.strip().split("\n")), LONGEST_OUTPUT);
  }

  /** No longer than one reads. */
  public static String cut(String text) {
    return cut(Printable.of(text), LONGEST);
  }

  /** The end of what is much tells it from others. */
  public static String cut(String text, int longest) {
    return text.length() <= longest
        ? text
        : text.substring(0, longest - END - 1) + "…" + text.substring(text.length() - END);
  }
}
