package dev.threadboard.cli.options;

import dev.threadboard.cli.lessons.LessonCopy;
import dev.threadboard.cli.lessons.LessonOperand;
import dev.threadboard.cli.process.ProcessContext;
import dev.threadboard.cli.process.UsageException;
import dev.threadboard.cpython.ClockKind;
import dev.threadboard.cpython.ProgramOutput;
import dev.threadboard.cpython.PythonProgram;
import dev.threadboard.cpython.ScriptPlan;
import dev.threadboard.cpython.SwitchAt;
import dev.threadboard.cpython.lookup.ProgramException;
import dev.threadboard.cpython.lookup.ScriptFile;
import dev.threadboard.engine.Run;
import dev.threadboard.engine.ScenarioPlan;
import dev.threadboard.engine.SchedulingOptions;
import dev.threadboard.event.Policy;
import dev.threadboard.lesson.Lesson;
import dev.threadboard.scenario.Arguments;
import dev.threadboard.scenario.Parameter;
import dev.threadboard.scenario.Scenario;
import dev.threadboard.text.Quoted;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Turns what a command line says into the run that it asks for. */
public final class RunPlans {
  private final ProcessContext context;

  public RunPlans(ProcessContext context) {
    this.context = context;
  }

  /**
   * The scenario or the Python program that is named, with its options.
   *
   * @param keyboard whether a person may ask for something
   * @param output where a Python program writes to
   * @throws UsageException if there is no such run
   */
  public Run.Plan of(ParsedArguments parsed, boolean keyboard, ProgramOutput output) {
    return parsed.has(RunOptions.SCHEDULE)
        ? scheduled(parsed, keyboard, output)
        : named(parsed, keyboard, output);
  }

  /**
   * The version of the Python that a program is to run on, such as {@code 3.11.7}.
   *
   * @throws UsageException if it does not tell
   */
  public String version(ScriptPlan plan) {
    return ProgramHost.version(plan.program().python(), context.environment());
  }

  /**
   * A run that chooses as a saved one; what it is a run of, the file says, if nothing else does.
   */
  private Run.Plan scheduled(ParsedArguments parsed, boolean keyboard, ProgramOutput output) {
    for (String option : List.of("--policy", "--seed", "--switch-at", "--whole-prints")) {
      if (parsed.has(option)) {
        throw new UsageException(option + " and --schedule exclude each other: the file says it");
      }
    }
    SavedSchedule saved = SavedSchedule.read(parsed.value(RunOptions.SCHEDULE));
    PythonOptions options = new PythonOptions(parsed);
    if (!parsed.words().isEmpty() || options.module() != null) {
      return saved.of(named(parsed, keyboard, output));
    } else if (saved.program() == null) {
      options.refuseOf(saved.run().scenario());
      Scenario scenario = OptionValues.scenario(saved.run().scenario());
      Arguments arguments = Arguments.defaults(scenario);
      for (Parameter parameter : scenario.parameters()) {
        Integer value = saved.run().parameters().get(parameter.name());
        arguments = value == null ? arguments : arguments.with(parameter, value);
      }
      return saved.of(new ScenarioPlan(scenario, arguments, SchedulingOptions.FIFO, keyboard));
    }
    ProgramHost host = ProgramHost.of(options.python(), context.environment());
    PythonProgram program = saved.program(host);
    if (!program.module()) {
      requireScript(program.name());
    }
    return saved.of(new ScriptPlan(program, SchedulingOptions.FIFO, keyboard, output));
  }

  private Run.Plan named(ParsedArguments parsed, boolean keyboard, ProgramOutput output) {
    String word = parsed.words().isEmpty() ? null : parsed.word();
    PythonOptions options = new PythonOptions(parsed);
    String module = options.module();
    if (module != null && word != null) {
      throw new UsageException("-m and " + Quoted.of(word) + " exclude each other: one program");
    } else if (module == null && word == null) {
      throw OptionValues.nothingToRun();
    }
    Optional<Lesson> lesson =
        module == null ? LessonOperand.find(word, context.environment()) : Optional.empty();
    if (lesson.isPresent()) {
      return lesson(lesson.get(), parsed, keyboard, output, options);
    } else if (module == null && Operand.of(word, Operand.PROGRAM) != Operand.PROGRAM) {
      return scenario(word, parsed, keyboard, options);
    }
    RunOptions run = RunOptions.of(parsed);
    String name = module == null ? word : module;
    if (!run.settings().isEmpty()) {
      throw new UsageException(
          "--set is for a scenario or a lesson, and "
              + Quoted.of(name)
              + " is a Python program: its arguments stand behind --");
    }
    SchedulingOptions scheduling =
        OptionValues.scheduling(run.policy(), run.seed(), context.seeds());
    // What is wrong with the words is told before any file is opened.
    options.refuseContradictions(scheduling);
    if (module == null) {
      requireScript(word);
    }
    ProgramHost host = ProgramHost.of(options.python(), context.environment());
    PythonProgram program = options.program(host, name, SwitchAt.GIL, List.of(), scheduling);
    return new ScriptPlan(program, scheduling, keyboard, output);
  }

  private Run.Plan lesson(
      Lesson lesson,
      ParsedArguments parsed,
      boolean keyboard,
      ProgramOutput output,
      PythonOptions options) {
    RunOptions run = RunOptions.of(parsed);
    SchedulingOptions scheduling =
        OptionValues.scheduling(run.policy(), run.seed(), context.seeds());
    options.refuseContradictions(scheduling);
    Map<String, String> values =
        LessonOperand.checked(lesson, OptionValues.settings(run.settings()));
    ProgramHost host = ProgramHost.of(options.python(), context.environment());
    String copy = LessonCopy.write(lesson, values, context.environment()).toString();
    SwitchAt usual = PythonOptions.switchAt(lesson.switchAt());
    PythonProgram program = options.program(host, copy, usual, lesson.watch(), scheduling);
    return new ScriptPlan(program, scheduling, keyboard, output, lesson.title());
  }

  private Run.Plan scenario(
      String word, ParsedArguments parsed, boolean keyboard, PythonOptions options) {
    Scenario scenario = OptionValues.scenario(word);
    options.refuseOf(scenario.name());
    RunOptions run = RunOptions.of(parsed);
    SchedulingOptions scheduling =
        OptionValues.scheduling(run.policy(), run.seed(), context.seeds());
    return new ScenarioPlan(
        scenario, OptionValues.arguments(scenario, run.settings()), scheduling, keyboard);
  }

  /**
   * A program that is named elsewhere than by the operand of a command.
   *
   * @param python null for the usual one
   * @param switchAt the word for where a thread may be interrupted; null for the usual one
   * @param watches expressions whose values are watched
   * @throws UsageException if there is no such run
   */
  public static ScriptPlan script(
      ProgramWords words,
      String python,
      String switchAt,
      List<String> watches,
      SchedulingOptions scheduling,
      boolean keyboard,
      Map<String, String> environment) {
    Optional<Lesson> lesson =
        words.module() ? Optional.empty() : LessonOperand.find(words.name(), environment);
    if (lesson.isPresent()) {
      return lesson(lesson.get(), Map.of(), python, switchAt, scheduling, keyboard, environment);
    }
    SwitchAt point = switchAt == null ? SwitchAt.GIL : PythonOptions.switchAt(switchAt);
    if (!words.module()) {
      requireScript(words.name());
    } else if (words.name().isEmpty()) {
      throw PythonOptions.namelessModule();
    }
    ProgramHost host = ProgramHost.of(python, environment);
    PythonOptions.refuseFaults(host, watches);
    PythonProgram program = program(host, words, point, scheduling, watches);
    return new ScriptPlan(program, scheduling, keyboard, ProgramOutput.TOLD);
  }

  /**
   * A lesson that is named elsewhere than by the operand of a command.
   *
   * @param values those of its parameters that are not the defaults
   * @param python null for the usual one
   * @param switchAt the word for where a thread may be interrupted; null for what the lesson says
   * @throws UsageException if a value is not allowed, or there is nothing to run it with
   */
  public static ScriptPlan lesson(
      Lesson lesson,
      Map<String, String> values,
      String python,
      String switchAt,
      SchedulingOptions scheduling,
      boolean keyboard,
      Map<String, String> environment) {
    LessonOperand.checked(lesson, values);
    SwitchAt point = PythonOptions.switchAt(switchAt == null ? lesson.switchAt() : switchAt);
    ProgramHost host = ProgramHost.of(python, environment);
    String copy = LessonCopy.write(lesson, values, environment).toString();
    return new ScriptPlan(
        program(host, ProgramWords.script(copy), point, scheduling, lesson.watch()),
        scheduling,
        keyboard,
        ProgramOutput.TOLD,
        lesson.title());
  }

  private static PythonProgram program(
      ProgramHost host,
      ProgramWords words,
      SwitchAt switchAt,
      SchedulingOptions scheduling,
      List<String> watches) {
    return new PythonProgram(
        host.python(),
        words.module(),
        words.name(),
        words.arguments(),
        switchAt,
        scheduling.policy() == Policy.OS ? ClockKind.REAL : ClockKind.VIRTUAL,
        PythonProgram.TRACE_OWN,
        false,
        host.agent(),
        watches);
  }

  /**
   * @throws UsageException if there is no program there
   */
  private static void requireScript(String name) {
    try {
      ScriptFile.check(name);
    } catch (ProgramException e) {
      throw new UsageException(e.getMessage());
    }
  }
}
