package dev.threadboard.cli;

import dev.threadboard.compare.ComparedRun;
import dev.threadboard.compare.Comparison;
import dev.threadboard.compare.OutputDifference;
import dev.threadboard.compare.RunTotals;
import dev.threadboard.compare.ValueDifference;
import dev.threadboard.event.WatchFact;
import dev.threadboard.text.Printable;
import dev.threadboard.text.Quoted;
import java.util.Locale;

/** A comparison as text: the totals of each run, and where their outputs differ. */
final class ComparisonText {
  private final Comparison comparison;

  ComparisonText(Comparison comparison) {
    this.comparison = comparison;
  }

  @Override
  public String toString() {
    Table table = new Table();
    table.add("run", "time", "threads", "lines", "slept", "waited", "switches", "end");
    add(table, comparison.left());
    add(table, comparison.right());
    OutputDifference difference = comparison.difference();
    return table
        + (difference == null ? "same output" : describe(difference))
        + "\n"
        + ends()
        + values();
  }

  private static void add(Table table, ComparedRun run) {
    RunTotals totals = run.totals();
    table.add(
        run.name(),
        seconds(totals.nanos()),
        String.valueOf(totals.threads()),
        String.valueOf(totals.lines()),
        seconds(totals.slept()),
        seconds(totals.waited()),
        String.valueOf(totals.switches()),
        run.ending());
  }

  private String ends() {
    return comparison.endsDiffer()
        ? "ends differ: "
            + comparison.left().ending()
            + " against "
            + comparison.right().ending()
            + "\n"
        : "";
  }

  private String describe(OutputDifference difference) {
    String from = "outputs differ from " + seconds(difference.nanos()) + " on, in line ";
    return from
        + difference.line()
        + "\n  "
        + describe(comparison.left(), difference.left(), difference.right())
        + "\n  "
        + describe(comparison.right(), difference.right(), difference.left());
  }

  private static String describe(
      ComparedRun run, OutputDifference.Place place, OutputDifference.Place other) {
    if (place.text() == null) {
      return Printable.of(run.name()) + ": nothing more, " + seconds(place.nanos());
    }
    boolean alike = place.text().equals(other.text());
    String open = alike && !place.whole() ? " without a newline" : "";
    return Printable.of(run.name())
        + ": "
        + Quoted.of(place.text())
        + open
        + ", "
        + seconds(place.nanos());
  }

  /** Where the watched values differ; empty if nothing is watched in both runs. */
  private String values() {
    ValueDifference difference = comparison.values();
    if (difference == null) {
      return comparison.watched() ? "same values\n" : "";
    }
    String whose = difference.thread().isEmpty() ? "" : " of " + difference.thread();
    return "values differ from "
        + seconds(difference.nanos())
        + " on: "
        + Printable.of(difference.expression() + whose)
        + "\n  "
        + describe(comparison.left(), difference.left())
        + "\n  "
        + describe(comparison.right(), difference.right())
        + "\n";
  }

  private static String describe(ComparedRun run, ValueDifference.Place place) {
    String name = Printable.of(run.name()) + ": ";
    WatchFact.Value change = place.change();
    if (change == null) {
      return name + "no change more, " + seconds(place.nanos());
    }
    String from = change.before() == null ? "" : "from " + Printable.of(change.before()) + " to ";
    String line =
        change.line() == 0
            ? ""
            : " at line " + run.history().newest().sources().place(change.file(), change.line());
    return name
        + from
        + Printable.of(change.value())
        + " by "
        + Printable.of(place.by() + line)
        + ", "
        + seconds(place.nanos());
  }

  private static String seconds(long nanos) {
    return String.format(Locale.ROOT, "%.1f s", nanos / 1e9);
  }
}
