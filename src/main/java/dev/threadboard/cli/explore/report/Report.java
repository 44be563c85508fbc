package dev.threadboard.cli.explore.report;

import dev.threadboard.explore.schedule.Coverage;
import java.util.ArrayList;
import java.util.List;

/**
 * The result of a search.
 *
 * @param program its name
 * @param interpreter the path of the Python that ran it; null for a scenario
 * @param python its version; null for a scenario, and if no run was made
 * @param switchAt where its threads were interrupted; null for a scenario
 * @param expression what a run left behind, instead of what it printed; null if nothing was said
 * @param part such as {@code 1/4}; null for the whole search
 * @param coverage what was tried there
 * @param bytecode what was tried with interruptions before any bytecode as well; null if nothing
 * @param unlike how many runs went another way although they chose the same
 * @param differs the first event that differed in such a run; null if that is not known
 * @param stopped whether it was ended before its time
 * @param outside what the program touched that does not answer to us; empty if nothing
 * @param rows the most frequent outcome first
 */
public record Report(
    String program,
    String interpreter,
    String python,
    String switchAt,
    String expression,
    String part,
    Coverage coverage,
    Coverage bytecode,
    long runs,
    double seconds,
    long seed,
    long unlike,
    String differs,
    boolean stopped,
    List<String> outside,
    List<ReportRow> rows) {
  /** So many things of the outside are named. */
  private static final int MOST_OUTSIDE = 5;

  public Report {
    outside = List.copyOf(outside);
    rows = List.copyOf(rows);
  }

  /** The same of a search that was ended before its time. */
  public Report ended() {
    return with(true, rows);
  }

  /** The same with other rows. */
  public Report with(List<ReportRow> others) {
    return with(stopped, others);
  }

  private Report with(boolean early, List<ReportRow> others) {
    return new Report(
        program,
        interpreter,
        python,
        switchAt,
        expression,
        part,
        coverage,
        bytecode,
        runs,
        seconds,
        seed,
        unlike,
        differs,
        early,
        outside,
        others);
  }

  /** Which part of its runs a row is, from 0 to 1. */
  public double share(ReportRow row) {
    return (double) row.runs() / runs;
  }

  /** What is to be known beside the outcomes, in sentences. */
  public List<String> notes() {
    List<String> notes = new ArrayList<>();
    if (stopped) {
      notes.add("The search was stopped before its end.");
    }
    if (coverage.sampled() > 0) {
      notes.add("Seed " + seed + ".");
    }
    if (unlike > 0) {
      notes.add(unlikeNote());
    }
    if (!outside.isEmpty()) {
      List<String> first = outside.stream().limit(MOST_OUTSIDE).toList();
      int more = outside.size() - first.size();
      notes.add(
          "The program touches the outside ("
              + String.join(", ", first)
              + (more == 0 ? "" : ", and " + more + " more")
              + "): such runs may not be repeatable, and what one run writes the next one finds."
              + " Let it work in a temporary folder.");
    }
    return notes;
  }

  private String unlikeNote() {
    return unlike
        + (unlike == 1 ? " run" : " runs")
        + " went another way than before, although all choices were the same: the program depends"
        + " on something else than its threads' order."
        + (differs == null ? "" : " The first event that differed: " + differs);
  }
}
