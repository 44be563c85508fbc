package dev.threadboard.cli.explore.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.threadboard.explore.outcome.Outcome;
import dev.threadboard.explore.schedule.Coverage;
import dev.threadboard.explore.schedule.Schedule;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PossiblePythonsTest {
  private static final Coverage UP_TO_1 = new Coverage(false, 1, 1, 0);
  private static final Coverage SAMPLE = new Coverage(false, -1, -1, 5);

  @Test
  void whatTheGilAllowsThisPythonCanDo() {
    PossiblePythons told = told("3.11.7", UP_TO_1, row("gil", 1));
    assertEquals(List.of("3.11"), told.possibleOn());
    assertEquals("this Python (3.11): yes", told.toString());
  }

  @Test
  void whatItMayDoBeforeAnyBytecodeOthersCanDoToo() {
    PossiblePythons told = told("3.9.18", UP_TO_1, row("gil", 1));
    assertEquals(List.of("3.8", "3.9", "free-threaded"), told.possibleOn());
  }

  @Test
  void thatItCannotIsSaidOnlyWhereAllWasTried() {
    PossiblePythons all = told("3.11.7", UP_TO_1, row("bytecode", 1));
    assertEquals(List.of("3.8", "3.9", "free-threaded"), all.possibleOn());
    assertEquals("gil: no   3.8, 3.9, free-threaded: yes", all.toString());
    assertEquals(
        "gil: not found   3.8, 3.9, free-threaded: yes",
        told("3.11.7", UP_TO_1, row("bytecode", 2)).toString());
    assertEquals(
        "gil: not found   3.8, 3.9, free-threaded: yes",
        told("3.11.7", SAMPLE, row("bytecode", 0)).toString());
  }

  @Test
  void ofLinesAndScenariosNothingIsSaid() {
    assertEquals("", told("3.11.7", null, row("line", 1)).toString());
    assertEquals(List.of(), told("3.11.7", null, row("line", 1)).possibleOn());
    assertEquals("", told(null, null, row(null, 0)).toString());
  }

  private static PossiblePythons told(String python, Coverage coverage, ReportRow row) {
    Report report =
        new Report(
            "a.py",
            null,
            python,
            row.switchAt(),
            null,
            null,
            coverage,
            SAMPLE,
            9,
            1,
            1,
            0,
            null,
            false,
            List.of(),
            List.of(row));
    return new PossiblePythons(report, row);
  }

  private static ReportRow row(String switchAt, int interruptions) {
    Outcome outcome = new Outcome(0, null, List.of(), null, false, "1", Map.of());
    return new ReportRow(
        outcome, 3, interruptions, switchAt, List.of(), List.of(), Schedule.PLAIN, null);
  }
}
