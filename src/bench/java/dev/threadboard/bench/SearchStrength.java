package dev.threadboard.bench;

import dev.threadboard.cli.explore.ExpectedOutcome;
import dev.threadboard.cli.explore.ScriptSearch;
import dev.threadboard.cpython.CPython;
import dev.threadboard.cpython.SwitchAt;
import dev.threadboard.explore.Finding;
import dev.threadboard.explore.Search;
import dev.threadboard.explore.outcome.Outcome;
import dev.threadboard.explore.schedule.StrategyKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Counts the runs until a search of Python programs has found what there is to be found. */
final class SearchStrength {
  private static final Path PROGRAMS = Path.of("src", "test", "resources", "programs");
  private static final Path LESSONS = Path.of("src", "main", "resources", "lessons");

  /** After so many runs a search gives up. */
  private static final int MOST = 500;

  /** So many seeds each search is made with. */
  private static final int SEEDS = 3;

  private final List<Row> rows = new ArrayList<>();
  private final ScriptSearch searches;

  SearchStrength(CPython python) throws IOException {
    searches =
        new ScriptSearch(
            python.executable(), Runtime.getRuntime().availableProcessors());
  }

  /** With the usual Python; no rows if there is none. */
  static List<Row> rows(List<String> names) throws IOException, InterruptedException {
    Optional<CPython> python =
        CPython.all().stream().filter(one -> one.minor() == 11).findFirst();
    if (python.isEmpty()) {
      System.out.println("no CPython 3.11 is here: no search of Python programs is measured");
      return List.of();
    }
    SearchStrength strength = new SearchStrength(python.get());
    if (names.contains("explore")) {
      Path program = PROGRAMS.resolve("small").resolve("lost_update.py");
      strength.rows.add(Schedules.python(strength.searches, program));
    }
    if (names.contains("explore") || names.contains("small")) {
      strength.allOutcomes();
    }
    if (names.contains("explore") || names.contains("lessons")) {
      strength.lessons();
    }
    if (names.contains("explore") || names.contains("bugs")) {
      strength.bugs();
    }
    return strength.rows;
  }

  private void allOutcomes() throws IOException, InterruptedException {
    Path folder = PROGRAMS.resolve("small");
    Series runs = new Series();
    for (Map.Entry<String, Map<?, ?>> program :
        ExpectedOutcome.programs(folder.resolve("outcomes.json")).entrySet()) {
      List<ExpectedOutcome> wanted = ExpectedOutcome.all(program.getValue());
      if (!wanted.isEmpty()) {
        long most = 0;
        for (int seed = 1; seed <= SEEDS; seed++) {
          long all = 0;
          Search search =
              searches.search(
                  folder.resolve(program.getKey()),
                  SwitchAt.LINE,
                  StrategyKind.AUTO,
                  seed,
                  MOST,
                  one -> wanted.stream().allMatch(like -> firstLike(one, like::isLike) < MOST));
          for (ExpectedOutcome like : wanted) {
            all = Math.max(all, firstLike(search, like::isLike));
          }
          most = Math.max(most, all);
        }
        runs.add(most);
        System.out.printf(Locale.ROOT, "%-28s %5d%n", program.getKey(), most);
      }
    }
    rows.add(Row.of("500", "runs until all outcomes of small/ are found, most", "%.0f", runs.most()));
  }

  private static long firstLike(
      Search search, Predicate<Outcome> wanted) {
    return search.findings().sorted().stream()
        .filter(finding -> wanted.test(finding.outcome()))
        .mapToLong(Finding::firstRun)
        .min()
        .orElse(MOST);
  }

  private void lessons() throws IOException, InterruptedException {
    Series runs = new Series();
    List<Path> lessons;
    try (Stream<Path> files = Files.list(LESSONS)) {
      lessons = files.filter(file -> file.toString().endsWith(".py")).sorted().toList();
    }
    for (Path lesson : lessons) {
      Search search =
          searches.search(
              lesson, SwitchAt.GIL, StrategyKind.AUTO, 1, 300, SearchStrength::hasBadOutcome);
      if (hasBadOutcome(search)) {
        long first = search.findings().newest();
        runs.add(first);
        System.out.printf(Locale.ROOT, "%-28s %5d%n", lesson.getFileName(), first);
      } else {
        System.out.printf(Locale.ROOT, "%-28s     -%n", lesson.getFileName());
      }
    }
    rows.add(
        Row.of(
            "100 / 2000",
            "runs until the bad outcome of a lesson is found, median / most",
            "%.0f / %.0f",
            runs.median(),
            runs.most()));
  }

  /** One that is not clean, or not as the first. */
  private static boolean hasBadOutcome(Search search) {
    return search.findings().size() > 1
        || search.findings().sorted().stream().anyMatch(one -> !one.outcome().isClean());
  }

  private static String told(double runs) {
    return runs < MOST ? String.format(Locale.ROOT, "%.0f", runs) : "> " + MOST;
  }

  private void bugs() throws IOException, InterruptedException {
    Path folder = PROGRAMS.resolve("sct");
    List<StrategyKind> kinds =
        List.of(StrategyKind.AUTO, StrategyKind.RANDOM, StrategyKind.PCT, StrategyKind.URW);
    List<Series> medians = kinds.stream().map(kind -> new Series()).toList();
    System.out.println("| program | `auto` | `random` | `pct` | `urw` |\n|---|---|---|---|---|");
    for (Map.Entry<String, Map<?, ?>> program :
        ExpectedOutcome.programs(folder.resolve("bugs.json")).entrySet()) {
      ExpectedOutcome bug = new ExpectedOutcome(program.getValue());
      SwitchAt at =
          "line".equals(program.getValue().get("switch_at")) ? SwitchAt.LINE : SwitchAt.GIL;
      StringBuilder line = new StringBuilder("| `" + program.getKey() + "` |");
      for (int i = 0; i < kinds.size(); i++) {
        Series runs = new Series();
        for (int seed = 1; seed <= SEEDS; seed++) {
          Search search =
              searches.search(
                  folder.resolve(program.getKey()),
                  at,
                  kinds.get(i),
                  seed,
                  MOST,
                  one -> firstLike(one, bug::isLike) < MOST);
          runs.add(firstLike(search, bug::isLike));
        }
        line.append(" " + told(runs.median()) + " / " + told(runs.most()) + " |");
        medians.get(i).add(runs.median());
      }
      System.out.println(line);
    }
    for (int i = 0; i < kinds.size(); i++) {
      rows.add(
          Row.of(
              i == 0 ? "the others" : "",
              "runs until a bug is found, " + kinds.get(i).word() + ", median / most",
              "%.0f / %.0f",
              medians.get(i).median(),
              medians.get(i).most()));
    }
  }
}
