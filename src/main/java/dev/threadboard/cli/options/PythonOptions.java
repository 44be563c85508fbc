package dev.threadboard.cli.options;

import dev.threadboard.cli.process.UsageException;
import dev.threadboard.cpython.ClockKind;
import dev.threadboard.cpython.PythonProgram;
import dev.threadboard.cpython.SwitchAt;
import dev.threadboard.engine.SchedulingOptions;
import dev.threadboard.event.Policy;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The options of a Python program: which Python runs it, and what of it is scheduled and shown. */
public final class PythonOptions {
  /** Of a program that is a module, the option that names it. */
  public static final String MODULE = "-m";

  /** Where a program's threads may be interrupted. */
  public static final String SWITCH_AT = "--switch-at";

  private static final String PYTHON = "--python";
  private static final String CLOCK = "--clock";
  private static final String TRACE = "--trace";
  private static final String WHOLE_PRINTS = "--whole-prints";
  private static final String WATCH = "--watch";

  /** The names of all of them. */
  public static final List<String> ALL =
      List.of(MODULE, PYTHON, SWITCH_AT, CLOCK, TRACE, WHOLE_PRINTS, WATCH);

  /** Between two patterns of {@link #TRACE}. */
  private static final String SEPARATOR = ";";

  private final ParsedArguments parsed;

  PythonOptions(ParsedArguments parsed) {
    this.parsed = parsed;
  }

  public static void addTo(CommandSpec command) {
    command.addOption(
        CommandSpecs.value(
            MODULE, "MODULE", "Instead of a script: a module, as in python3 -m MODULE."));
    command.addOption(
        CommandSpecs.value(
            PYTHON,
            "PATH",
            "Which Python runs a program. Default: that of $VIRTUAL_ENV, else python3."));
    command.addOption(
        CommandSpecs.value(
            SWITCH_AT,
            String.join("|", SwitchAt.words()),
            "Where a program's threads may be interrupted. Default: gil."));
    command.addOption(
        CommandSpecs.value(
            CLOCK,
            String.join("|", ClockKind.words()),
            "The time that a program sees. Default: virtual."));
    command.addOption(
        CommandSpecs.values(
            TRACE,
            "own|none|GLOB",
            "Files of a program whose lines are shown; may be repeated. Default: own."));
    command.addOption(
        CommandSpecs.flag(
            WHOLE_PRINTS, "No thread is interrupted between a print's text and its newline."));
    command.addOption(watch());
  }

  /** The option {@code --watch} alone. */
  public static OptionSpec watch() {
    return CommandSpecs.values(
        WATCH,
        "EXPR",
        "A Python expression: whenever its value changes it is told by whom; may be repeated.");
  }

  /** The module's name; null unless the program is one. */
  String module() {
    String name = parsed.value(MODULE);
    if (name != null && name.isEmpty()) {
      throw namelessModule();
    }
    return name;
  }

  static UsageException namelessModule() {
    return new UsageException("-m wants a module's name");
  }

  /** The interpreter as it is said; null if it is not. */
  String python() {
    return parsed.value(PYTHON);
  }

  /**
   * Checks that none of them is said of a scenario.
   *
   * @throws UsageException if one is
   */
  void refuseOf(String scenario) {
    for (String option : ALL) {
      if (parsed.has(option)) {
        throw new UsageException(
            option + " is for a Python program, and " + scenario + " is a scenario");
      }
    }
    if (!parsed.programArguments().isEmpty()) {
      throw new UsageException(
          "what is behind -- is for a Python program, and " + scenario + " is a scenario");
    }
  }

  /**
   * Checks all values.
   *
   * @throws UsageException if one is not valid, or contradicts another
   */
  void refuseContradictions(SchedulingOptions scheduling) {
    switchAt(SwitchAt.GIL);
    trace();
    if (clock(scheduling) == ClockKind.REAL && scheduling.policy() == Policy.STEP) {
      throw new UsageException(
          "--policy step and --clock real exclude each other: that time cannot stand still");
    } else if (parsed.has(SWITCH_AT) && scheduling.policy() == Policy.OS) {
      throw new UsageException(
          "--policy os and --switch-at exclude each other: the machine decides when to switch");
    }
  }

  /**
   * The program, and how it is run.
   *
   * @param name a script's path, or the module's name
   * @param usual where its threads may be interrupted unless something else is said
   * @param watched expressions that are watched, whatever is said
   * @throws UsageException if a value is not valid
   */
  PythonProgram program(
      ProgramHost host,
      String name,
      SwitchAt usual,
      List<String> watched,
      SchedulingOptions scheduling) {
    return new PythonProgram(
        host.python(),
        module() != null,
        name,
        parsed.programArguments(),
        switchAt(usual),
        clock(scheduling),
        trace(),
        parsed.has(WHOLE_PRINTS),
        host.agent(),
        watches(host, watched));
  }

  private List<String> watches(ProgramHost host, List<String> first) {
    List<String> expressions =
        Stream.concat(first.stream(), watches(parsed).stream()).distinct().toList();
    refuseFaults(host, expressions);
    return expressions;
  }

  /** The watched expressions, not yet checked. */
  public static List<String> watches(ParsedArguments parsed) {
    return parsed.values(WATCH).stream().map(String::strip).distinct().toList();
  }

  /**
   * Checks watched expressions.
   *
   * @throws UsageException if one is none, in Python's own words
   */
  static void refuseFaults(ProgramHost host, List<String> expressions) {
    host.refuseFaults(WATCH, expressions);
  }

  /**
   * Says that nothing of a run can be watched that is not a Python program's.
   *
   * @throws UsageException if something is to be
   */
  static void refuseWatches(List<String> expressions, String what) {
    if (!expressions.isEmpty()) {
      throw new UsageException(WATCH + " is for a Python program, and " + what);
    }
  }

  private SwitchAt switchAt(SwitchAt usual) {
    String word = parsed.value(SWITCH_AT);
    return word == null ? usual : switchAt(word);
  }

  /**
   * @throws UsageException if nothing is called so
   */
  static SwitchAt switchAt(String word) {
    return SwitchAt.of(word)
        .orElseThrow(() -> UsageException.unknown("switch point", word, SwitchAt.words()));
  }

  /** The machine's threads live by the machine's clock. */
  private ClockKind clock(SchedulingOptions scheduling) {
    String word = parsed.value(CLOCK);
    boolean os = scheduling.policy() == Policy.OS;
    if (word == null) {
      return os ? ClockKind.REAL : ClockKind.VIRTUAL;
    }
    ClockKind clock =
        ClockKind.of(word)
            .orElseThrow(() -> UsageException.unknown("clock", word, ClockKind.words()));
    if (os && clock == ClockKind.VIRTUAL) {
      throw new UsageException(
          "--policy os and --clock virtual exclude each other: the machine goes by its own clock");
    }
    return clock;
  }

  private String trace() {
    List<String> said = parsed.values(TRACE);
    for (String one : said) {
      if (one.equals(PythonProgram.TRACE_NONE) && said.size() > 1) {
        throw new UsageException("--trace none stands alone: no line is shown");
      } else if (one.isEmpty() || one.contains(SEPARATOR)) {
        throw new UsageException("--trace wants own, none or a pattern without semicolons");
      }
    }
    return said.isEmpty() ? PythonProgram.TRACE_OWN : String.join(SEPARATOR, said);
  }
}
