package dev.threadboard.cli.explore;

import dev.threadboard.explore.schedule.Coverage;
import java.util.List;

/**
 * The result of a search.
 *
 * @param program its name
 * @param python the version that ran it; null for a scenario
 * @param switchAt where its threads were interrupted; null for a scenario
 * @param part such as {@code 1/4}; null for the whole search
 * @param coverage what was tried there
 * @param bytecode what was tried with interruptions before any bytecode as well; null if nothing
 * @param unlike how many runs went another way although they chose the same
 * @param stopped whether it was ended before its time
 * @param outside what the program touched that does not answer to us; empty if nothing
 * @param rows the most frequent outcome first
 */
record Report(
    String program,
    String python,
    String switchAt,
    String part,
    Coverage coverage,
    Coverage bytecode,
    long runs,
    double seconds,
    long seed,
    long unlike,
    boolean stopped,
    List<String> outside,
    List<ReportRow> rows) {
  Report {
    outside = List.copyOf(outside);
    rows = List.copyOf(rows);
  }

  /** The same of a search that was ended before its time. */
  Report ended() {
    return new Report(
        program, python, switchAt, part, coverage, bytecode, runs, seconds, seed, unlike, true,
        outside, rows);
  }

  /** The same with other rows. */
  Report with(List<ReportRow> others) {
    return new Report(
        program, python, switchAt, part, coverage, bytecode, runs, seconds, seed, unlike, stopped,
        outside, others);
  }
}
