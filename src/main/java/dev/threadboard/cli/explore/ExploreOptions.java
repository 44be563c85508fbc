package dev.threadboard.cli.explore;

import dev.threadboard.cli.explore.report.Expectation;
import dev.threadboard.cli.options.CommandSpecs;
import dev.threadboard.cli.options.ParsedArguments;
import dev.threadboard.cli.options.PythonOptions;
import dev.threadboard.cli.process.UsageException;
import dev.threadboard.explore.schedule.Limits;
import dev.threadboard.explore.schedule.SearchOptions;
import dev.threadboard.explore.schedule.StrategyKind;
import dev.threadboard.explore.shown.Explorer;
import dev.threadboard.text.Quoted;
import java.util.List;
import java.util.function.LongSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.Model.CommandSpec;

/** The options of {@code explore}. */
final class ExploreOptions {
  static final String PLAIN = "--plain";
  static final String JSON = "--json";
  static final String JUNIT = "--junit";
  static final String SAVE = "--save";
  static final String MERGE = "--merge";
  static final String TORN_PRINTS = "--torn-prints";
  static final String OUTCOME = "--outcome";

  private static final String RUNS = "--runs";
  static final String TIME = "--time";
  private static final String ALL = "--all";
  private static final String PREEMPTIONS = "--preemptions";
  private static final String SEARCH = "--search";
  private static final String SEED = "--seed";
  private static final String JOBS = "--jobs";
  private static final String SHARD = "--shard";
  static final String EXPECT = "--expect";
  private static final String IGNORE_OUTPUT = "--ignore-output";

  private static final int MOST_JOBS = 256;
  private static final Pattern PART = Pattern.compile("(\\d{1,6})/(\\d{1,6})");

  private final ParsedArguments parsed;

  ExploreOptions(ParsedArguments parsed) {
    this.parsed = parsed;
  }

  static void addTo(CommandSpec spec) {
    spec.addOption(
        CommandSpecs.value(
            RUNS, "N", "At most so many runs on each Python. Default: 2000, without --time."));
    spec.addOption(
        CommandSpecs.value(
            TIME, "S", "At most so many seconds; several Pythons have the same part of them."));
    spec.addOption(
        CommandSpecs.flag(ALL, "Every schedule there is, up to --preemptions, however long."));
    spec.addOption(
        CommandSpecs.value(
            PREEMPTIONS, "N", "Every schedule with up to so many interruptions; no others."));
    spec.addOption(
        CommandSpecs.value(
            SEARCH, String.join("|", StrategyKind.words()), "How to search. Default: auto."));
    spec.addOption(
        CommandSpecs.value(SEED, "N", "Of what is chosen at random: the same seed, the same."));
    spec.addOption(
        CommandSpecs.value(JOBS, "N", "So many runs at once. Default: one for each core."));
    spec.addOption(
        CommandSpecs.value(
            SHARD, "K/N", "The K-th of N parts of the search, for one of N machines."));
    spec.addOption(CommandSpecs.several(MERGE, "FILE.json", "The results of all parts as one."));
    spec.addOption(
        CommandSpecs.value(
            EXPECT,
            "one|clean",
            "Exit status 1 unless there is one outcome, or none with an error, a deadlock or a bad"
                + " exit status."));
    spec.addOption(CommandSpecs.value(SAVE, "FOLDER", "Saves a run with each outcome there."));
    spec.addOption(CommandSpecs.flag(JSON, "The result as one JSON object."));
    spec.addOption(CommandSpecs.value(JUNIT, "FILE", "Also writes the result as JUnit's XML."));
    spec.addOption(CommandSpecs.flag(PLAIN, "No full screen: a table."));
    spec.addOption(
        CommandSpecs.value(
            OUTCOME,
            "EXPR",
            "A Python expression: its value at the program's end is what a run leaves behind,"
                + " instead of what it prints."));
    spec.addOption(
        CommandSpecs.flag(IGNORE_OUTPUT, "Runs that only print something else are alike."));
    spec.addOption(CommandSpecs.flag(TORN_PRINTS, "Threads are interrupted within a print, too."));
    spec.addOption(
        CommandSpecs.values(
            "--set", "NAME=VALUE", "A parameter of the scenario; may be repeated."));
    PythonOptions.addForSeveralTo(spec);
  }

  /**
   * How to search.
   *
   * @param seeds gives the seed if none is said
   * @throws UsageException if a value is not valid, or contradicts another
   */
  SearchOptions search(LongSupplier seeds) {
    boolean all = parsed.has(ALL);
    StrategyKind kind = kind();
    for (String limit : List.of(RUNS, TIME)) {
      if (all && parsed.has(limit)) {
        throw new UsageException(ALL + " and " + limit + " exclude each other: all, or so many");
      }
    }
    boolean whole = kind == StrategyKind.AUTO || kind == StrategyKind.DFS;
    for (String option : List.of(ALL, PREEMPTIONS)) {
      if (!whole && parsed.has(option)) {
        throw new UsageException(
            option + " goes with --search auto or dfs, and not with " + kind.word());
      }
    }
    boolean usual = !all && !parsed.has(RUNS) && !parsed.has(TIME);
    Matcher part = part();
    return new SearchOptions(
        all ? StrategyKind.DFS : kind,
        usual ? Explorer.USUAL_RUNS : number(RUNS, 1, Integer.MAX_VALUE, SearchOptions.NO_LIMIT),
        nanos(),
        (int) number(PREEMPTIONS, 0, 100, SearchOptions.AUTO),
        parsed.has(SEED) ? seed() : seeds.getAsLong(),
        (int) number(JOBS, 1, MOST_JOBS, Runtime.getRuntime().availableProcessors()),
        part == null ? 0 : Integer.parseInt(part.group(1)) - 1,
        part == null ? 1 : Integer.parseInt(part.group(2)),
        parsed.has(TORN_PRINTS),
        parsed.has(IGNORE_OUTPUT),
        Limits.USUAL,
        parsed.has(OUTCOME) ? parsed.value(OUTCOME).strip() : null);
  }

  private StrategyKind kind() {
    String word = parsed.value(SEARCH);
    return word == null
        ? StrategyKind.AUTO
        : StrategyKind.of(word)
            .orElseThrow(() -> UsageException.unknown("search", word, StrategyKind.words()));
  }

  private long nanos() {
    String text = parsed.value(TIME);
    if (text == null) {
      return SearchOptions.NO_LIMIT;
    }
    try {
      double seconds = Double.parseDouble(text);
      if (seconds > 0 && seconds <= 1e9) {
        return (long) (seconds * 1e9);
      }
    } catch (NumberFormatException e) {
      // The message below fits this, too.
    }
    throw new UsageException(TIME + " wants seconds, and not " + Quoted.of(text));
  }

  private long seed() {
    String text = parsed.value(SEED);
    try {
      return Long.parseLong(text);
    } catch (NumberFormatException e) {
      throw new UsageException(
          SEED + " is a whole number of at most 18 digits, and not " + Quoted.of(text));
    }
  }

  private long number(String option, long least, long most, long usual) {
    String text = parsed.value(option);
    if (text == null) {
      return usual;
    }
    try {
      long number = Long.parseLong(text);
      if (number >= least && number <= most) {
        return number;
      }
    } catch (NumberFormatException e) {
      // The message below fits this, too.
    }
    throw new UsageException(
        option
            + " wants a whole number from "
            + least
            + " to "
            + most
            + ", and not "
            + Quoted.of(text));
  }

  /** Null if the search is whole. */
  private Matcher part() {
    String text = parsed.value(SHARD);
    if (text == null) {
      return null;
    }
    Matcher part = PART.matcher(text);
    if (!part.matches()
        || Integer.parseInt(part.group(1)) < 1
        || Integer.parseInt(part.group(1)) > Integer.parseInt(part.group(2))) {
      throw new UsageException(SHARD + " wants K/N with K from 1 to N, and not " + Quoted.of(text));
    }
    return part;
  }

  /** What the outcomes are to be. */
  Expectation expectation() {
    String word = parsed.value(EXPECT);
    return word == null
        ? Expectation.ANY
        : Expectation.of(word)
            .orElseThrow(() -> UsageException.unknown("expectation", word, Expectation.words()));
  }
}
