package dev.threadboard.cli.explore.report;

import dev.threadboard.explore.outcome.Outcome;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** The results of one program on several Pythons, outcome by outcome. */
public final class SideBySide {
  private final List<Report> reports;
  private final List<String> names;

  public SideBySide(List<Report> reports) {
    this.reports = reports;
    this.names = names(reports);
  }

  /** As short as they can be without two being alike: {@code 3.11}, {@code 3.11.7}, or paths. */
  private static List<String> names(List<Report> reports) {
    List<String> paths = reports.stream().map(Report::interpreter).toList();
    if (reports.stream().anyMatch(report -> report.python() == null)) {
      return paths;
    }
    List<String> versions = reports.stream().map(Report::python).toList();
    List<String> brief = versions.stream().map(PossiblePythons::version).toList();
    return isDistinct(brief) ? brief : isDistinct(versions) ? versions : paths;
  }

  private static boolean isDistinct(List<String> words) {
    return words.stream().distinct().count() == words.size();
  }

  /** What the Python with that number is called, from 0. */
  public String name(int python) {
    return names.get(python);
  }

  /** All outcomes, those with the greatest share first. */
  public List<Outcome> outcomes() {
    Set<Outcome> all = new LinkedHashSet<>();
    reports.forEach(report -> report.rows().forEach(row -> all.add(row.outcome())));
    List<Outcome> sorted = new ArrayList<>(all);
    sorted.sort(Comparator.comparingDouble(this::share).reversed());
    return sorted;
  }

  private double share(Outcome outcome) {
    double share = 0;
    for (int python = 0; python < reports.size(); python++) {
      ReportRow row = row(outcome, python);
      share += row == null ? 0 : reports.get(python).share(row);
    }
    return share;
  }

  /** An outcome on one Python; null if it was not found there. */
  public ReportRow row(Outcome outcome, int python) {
    return reports.get(python).rows().stream()
        .filter(row -> row.outcome().equals(outcome))
        .findFirst()
        .orElse(null);
  }

  /** The shortest way to an outcome that there is on any of them. */
  public ReportRow best(Outcome outcome) {
    return reports.stream()
        .map(report -> row(outcome, reports.indexOf(report)))
        .filter(Objects::nonNull)
        .min(Comparator.comparingInt(ReportRow::interruptions))
        .orElseThrow();
  }
}
