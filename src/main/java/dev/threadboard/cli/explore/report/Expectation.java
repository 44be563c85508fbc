package dev.threadboard.cli.explore.report;

import dev.threadboard.explore.outcome.Outcome;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a search is to find, or else its exit status is 1. */
public enum Expectation {
  ANY,
  ONE,
  CLEAN;

  public static Optional<Expectation> of(String word) {
    return switch (word) {
      case "one" -> Optional.of(ONE);
      case "clean" -> Optional.of(CLEAN);
      default -> Optional.empty();
    };
  }

  public static List<String> words() {
    return List.of("one", "clean");
  }

  /** Whether all Pythons together are as expected. */
  public boolean isMetBy(List<Report> reports) {
    return switch (this) {
      case ANY -> true;
      case ONE -> outcomes(reports).distinct().count() == 1;
      case CLEAN -> outcomes(reports).allMatch(Outcome::isClean);
    };
  }

  private static Stream<Outcome> outcomes(List<Report> reports) {
    return reports.stream().flatMap(report -> report.rows().stream()).map(ReportRow::outcome);
  }

  /** Whether one outcome alone is as expected. */
  public boolean allows(ReportRow row) {
    return this != CLEAN || row.outcome().isClean();
  }
}
