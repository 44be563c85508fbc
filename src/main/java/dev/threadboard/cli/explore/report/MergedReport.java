package dev.threadboard.cli.explore.report;

import dev.threadboard.cli.process.UsageException;
import dev.threadboard.explore.outcome.Outcome;
import dev.threadboard.explore.schedule.Coverage;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The parts of a search, which were written by {@code --json}, as one result. */
public final class MergedReport {
  private MergedReport() {}

  /**
   * Reads all files of these names: the result is one report, or one for each Python.
   *
   * @throws UsageException if one cannot be read, or they are not parts of one search
   */
  public static List<Report> of(List<String> names) {
    List<List<Report>> files = names.stream().map(ReportReader::read).toList();
    int pythons = files.get(0).size();
    for (List<Report> file : files) {
      if (file.size() != pythons) {
        throw new UsageException("these are not parts of one search: they name other Pythons");
      }
    }
    return IntStream.range(0, pythons)
        .mapToObj(python -> merged(files.stream().map(file -> file.get(python)).toList()))
        .toList();
  }

  private static Report merged(List<Report> parts) {
    Report first = parts.get(0);
    Set<String> there = new TreeSet<>();
    for (Report part : parts) {
      if (!what(part).equals(what(first))) {
        throw new UsageException(
            "these are not parts of one search: " + what(first) + " and " + what(part));
      } else if (!there.add(String.valueOf(part.part()))) {
        throw new UsageException("part " + part.part() + " of the search is given twice");
      }
    }
    return merged(parts, isWhole(first, there));
  }

  /** What was searched, and how. */
  private static String what(Report part) {
    return part.program()
        + (part.switchAt() == null ? "" : " --switch-at " + part.switchAt())
        + (part.expression() == null ? "" : " --outcome " + part.expression());
  }

  private static boolean isWhole(Report first, Set<String> there) {
    if (first.part() == null) {
      return there.size() == 1;
    }
    String all = first.part().substring(first.part().indexOf('/'));
    int parts = Integer.parseInt(all.substring(1));
    return IntStream.rangeClosed(1, parts).allMatch(part -> there.contains(part + all));
  }

  /** {@code whole}: whether no part is missing. */
  private static Report merged(List<Report> parts, boolean whole) {
    Report first = parts.get(0);
    Coverage coverage = parts.stream().map(Report::coverage).reduce(Coverage::with).get();
    Map<Outcome, ReportRow> rows = new LinkedHashMap<>();
    for (Report part : parts) {
      part.rows().forEach(row -> rows.merge(row.outcome(), row, MergedReport::merged));
    }
    return new Report(
        first.program(),
        first.interpreter(),
        first.python(),
        first.switchAt(),
        first.expression(),
        null,
        whole ? coverage : coverage.withoutClaims(),
        bytecode(parts, whole),
        parts.stream().mapToLong(Report::runs).sum(),
        parts.stream().mapToDouble(Report::seconds).sum(),
        first.seed(),
        parts.stream().mapToLong(Report::unlike).sum(),
        parts.stream().map(Report::differs).filter(Objects::nonNull).findFirst().orElse(null),
        parts.stream().anyMatch(Report::stopped),
        parts.stream().flatMap(part -> part.outside().stream()).distinct().sorted().toList(),
        rows.values().stream()
            .sorted(Comparator.comparingLong(ReportRow::runs).reversed())
            .collect(Collectors.toList()));
  }

  /** A part that had no runs left for it takes its claims with it. */
  private static Coverage bytecode(List<Report> parts, boolean whole) {
    List<Coverage> told = parts.stream().map(Report::bytecode).filter(Objects::nonNull).toList();
    boolean all = whole && told.size() == parts.size();
    return told.stream()
        .reduce(Coverage::with)
        .map(coverage -> all ? coverage : coverage.withoutClaims())
        .orElse(null);
  }

  /** What this Python can do is told of rather than what only others can. */
  private static ReportRow merged(ReportRow one, ReportRow other) {
    boolean sameWay = Objects.equals(one.switchAt(), other.switchAt());
    boolean otherIsBetter =
        sameWay
            ? other.interruptions() < one.interruptions()
            : PossiblePythons.GIL.equals(other.switchAt());
    return otherIsBetter ? other.foundAgain(one.runs()) : one.foundAgain(other.runs());
  }
}
