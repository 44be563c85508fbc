package dev.threadboard.cli.explore;

import java.util.List;
import java.util.Optional;

/** What a search is to find, or else its exit status is 1. */
enum Expectation {
  ANY,
  ONE,
  CLEAN;

  static Optional<Expectation> of(String word) {
    return switch (word) {
      case "one" -> Optional.of(ONE);
      case "clean" -> Optional.of(CLEAN);
      default -> Optional.empty();
    };
  }

  static List<String> words() {
    return List.of("one", "clean");
  }

  boolean isMetBy(Report report) {
    return switch (this) {
      case ANY -> true;
      case ONE -> report.rows().size() == 1;
      case CLEAN -> report.rows().stream().allMatch(row -> row.outcome().isClean());
    };
  }

  /** Whether one outcome alone is as expected. */
  boolean allows(ReportRow row) {
    return this != CLEAN || row.outcome().isClean();
  }
}
