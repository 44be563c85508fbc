package dev.threadboard.cli.explore;

import dev.threadboard.cli.explore.report.JsonTree;
import dev.threadboard.cli.explore.report.OutcomeTable;
import dev.threadboard.cli.explore.report.Report;
import dev.threadboard.cli.explore.report.ReportReader;
import dev.threadboard.cli.explore.report.ReportRow;
import dev.threadboard.explore.DecidingCode;
import dev.threadboard.explore.Explanation;
import dev.threadboard.explore.shown.OutcomeSnapshot;
import dev.threadboard.explore.shown.SearchSnapshot;
import dev.threadboard.explore.shown.SearchSnapshot.Phase;
import dev.threadboard.lesson.Course;
import dev.threadboard.lesson.LessonException;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;

/**
 * What {@code explore} has found of a lesson in the build of this program, for where there is no
 * Python.
 */
final class RecordedOutcomes {
  private static final String FOLDER = "/lessons/ways/";
  private static final String ENDING = ".json";

  private RecordedOutcomes() {}

  /** Empty of a lesson that does not ship with the program. */
  static Optional<SearchSnapshot> of(String lesson) {
    try (InputStream in = RecordedOutcomes.class.getResourceAsStream(FOLDER + lesson + ENDING)) {
      if (in == null) {
        return Optional.empty();
      }
      List<String> listing = Course.read(Course.find(lesson).orElseThrow()).listing();
      Report report = ReportReader.of(JsonTree.read(in.readAllBytes()));
      return Optional.of(snapshot(report, new DecidingCode(lesson, listing, List.of())));
    } catch (IOException | LessonException e) {
      return Optional.empty();
    }
  }

  private static SearchSnapshot snapshot(Report report, DecidingCode code) {
    return new SearchSnapshot(
        report.program(),
        "recorded with Python " + report.python(),
        Phase.OVER,
        report.runs(),
        0,
        1,
        0,
        OutcomeTable.covered(report),
        List.of(),
        report.rows().stream().map(row -> outcome(row, report, code)).toList());
  }

  private static OutcomeSnapshot outcome(ReportRow row, Report report, DecidingCode code) {
    Explanation explanation = new Explanation(row.explanation(), row.ending(), 0, List.of(), code);
    return Snapshots.outcome(row, report, explanation, null);
  }
}
