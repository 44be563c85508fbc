package dev.threadboard.cli.explore.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.threadboard.cli.process.UsageException;
import dev.threadboard.explore.outcome.EndValue;
import dev.threadboard.explore.outcome.Outcome;
import dev.threadboard.explore.schedule.Coverage;
import dev.threadboard.explore.schedule.Schedule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SideBySideTest {
  private static final Outcome WHOLE = left("6", false);
  private static final Outcome LOST = left("5", false);
  private static final Outcome FAULT = left("NameError: name 'n' is not defined", true);

  @TempDir Path folder;

  @Test
  void givesEachPythonAColumnAndADashWhereAnOutcomeWasNotFound() {
    List<Report> reports =
        List.of(
            report("3.8.18", null, row(WHOLE, 15, 0), row(LOST, 5, 1)),
            report("3.13.0", null, row(WHOLE, 20, 0)));
    String[] lines = new PythonsTable(reports).toString().split("\n");
    assertEquals("2 outcomes on 2 Pythons", lines[0]);
    assertEquals("  3.8: 20 runs (every schedule with up to 1 interruption; 1.0 s)", lines[1]);
    assertEquals("      3.8     3.13  interruptions  outcome (n)", lines[4]);
    assertEquals("   75.0 %  100.0 %              0  6", lines[5]);
    assertEquals("   25.0 %        -              1  5", lines[7]);
  }

  @Test
  void callsThemByMoreThanTheirMinorVersionWhereThatIsAlike() {
    assertEquals("3.11.2", named("3.11.2", "3.11.7"));
    assertEquals("/3.11.7/python", named("3.11.7", "3.11.7"));
    assertEquals("3.11", named("3.11.2", "3.12.7"));
  }

  private static String named(String one, String other) {
    return new SideBySide(List.of(report(one, null), report(other, null))).name(0);
  }

  @Test
  void expectsTheSameOfAllTogether() {
    Report six = report("3.12.1", null, row(WHOLE, 20, 0));
    Report five = report("3.13.0", null, row(LOST, 20, 0));
    Report fault = report("3.13.0", null, row(FAULT, 20, 0));
    assertTrue(Expectation.ONE.isMetBy(List.of(six, six)));
    assertFalse(Expectation.ONE.isMetBy(List.of(six, five)));
    assertTrue(Expectation.CLEAN.isMetBy(List.of(six, five)));
    assertFalse(Expectation.CLEAN.isMetBy(List.of(six, fault)));
    String xml = JUnitReport.xml(List.of(six, five), Expectation.ONE);
    assertTrue(
        xml.contains("<testsuite name=\"a.py (Python 3.12)\" tests=\"1\" failures=\"0\""), xml);
    assertTrue(
        xml.contains("<testsuite name=\"a.py (Python 3.13)\" tests=\"1\" failures=\"1\""), xml);
  }

  @Test
  void joinsThePartsOfEach() throws IOException {
    String one =
        write(
            "1.json",
            report("3.8.18", "1/2", row(WHOLE, 4, 0)),
            report("3.13.0", "1/2", row(FAULT, 4, 0)));
    String two =
        write(
            "2.json",
            report("3.8.18", "2/2", row(LOST, 6, 1)),
            report("3.13.0", "2/2", row(FAULT, 4, 0)));
    List<Report> merged = MergedReport.of(List.of(one, two));
    assertEquals(
        List.of(LOST, WHOLE), merged.get(0).rows().stream().map(ReportRow::outcome).toList());
    assertEquals(1, merged.get(1).rows().size());
    assertEquals(FAULT, merged.get(1).rows().get(0).outcome());
    String alone = write("3.json", report("3.8.18", "2/2", row(LOST, 6, 1)));
    UsageException refused =
        Assertions.assertThrows(UsageException.class, () -> MergedReport.of(List.of(one, alone)));
    assertEquals(
        "these are not parts of one search: they name other Pythons", refused.getMessage());
  }

  private String write(String name, Report... reports) throws IOException {
    return Files.write(folder.resolve(name), ReportJson.of(List.of(reports))).toString();
  }

  private static Outcome left(String value, boolean failed) {
    return new Outcome(
        0, null, List.of(), null, List.of(), false, "", Map.of(), new EndValue(value, failed));
  }

  private static ReportRow row(Outcome outcome, long runs, int interruptions) {
    return new ReportRow(
        outcome,
        runs,
        interruptions,
        "gil",
        List.of("T1 stops in line 3"),
        List.of(),
        Schedule.PLAIN,
        null);
  }

  private static Report report(String python, String part, ReportRow... rows) {
    long runs = List.of(rows).stream().mapToLong(ReportRow::runs).sum();
    return new Report(
        "a.py",
        "/" + python + "/python",
        python,
        "gil",
        "n",
        part,
        new Coverage(false, 1, 1, 0),
        null,
        runs,
        1,
        1,
        0,
        null,
        false,
        List.of(),
        List.of(rows));
  }
}
