package dev.threadboard.cli.options;

import dev.threadboard.cli.lessons.LessonOperand;
import dev.threadboard.cli.process.UsageException;
import dev.threadboard.cpython.ScriptPlan;
import dev.threadboard.engine.Run;
import dev.threadboard.engine.ScenarioPlan;
import dev.threadboard.engine.SchedulingOptions;
import dev.threadboard.event.Policy;
import dev.threadboard.lesson.Lesson;
import dev.threadboard.playback.SavedRun;
import dev.threadboard.scenario.Arguments;
import dev.threadboard.scenario.Catalogue;
import dev.threadboard.scenario.Parameter;
import dev.threadboard.scenario.Scenario;
import dev.threadboard.text.Quoted;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;

/**
 * A run to compare: a scenario or a Python program with settings, such as {@code
 * pool:workers=2,policy=random,seed=7}, or the file of a saved run.
 *
 * @param name the text that it was read from
 * @param plan what to run; null for a saved run
 * @param saved the saved run; null for a program to run
 */
public record RunReference(String name, Run.Plan plan, SavedRun saved) {
  private static final String POLICY = "policy";
  private static final String SEED = "seed";
  private static final String SWITCH_AT = "switch-at";
  private static final String PYTHON = "python";

  /** The settings that every program has. */
  private static final List<String> SCHEDULING = List.of(POLICY, SEED);

  private static final List<String> OF_PROGRAMS = List.of(POLICY, SEED, SWITCH_AT, PYTHON);

  private static final List<String> POLICIES = List.of(Policy.FIFO.word(), Policy.RANDOM.word());

  /**
   * Reads an argument of {@code compare}.
   *
   * @param module whether it names a module
   * @param behind the arguments of a Python program
   * @param watches expressions that are watched in it
   * @param environment where Python is looked for
   * @param seeds gives the seed for the policy random without one
   * @throws UsageException if it names no run that can be compared
   */
  public static RunReference read(
      String word,
      boolean module,
      List<String> behind,
      List<String> watches,
      Map<String, String> environment,
      LongSupplier seeds) {
    int first = word.indexOf(':');
    String scenario = first < 0 ? word : word.substring(0, first);
    if (module) {
      ProgramWords words = new ProgramWords(true, scenario, behind);
      Map<String, String> settings = settings(scenario, word, first);
      return running(word, plan(words, settings, watches, environment, seeds));
    }
    Operand whole = Operand.of(word, Operand.SAVED_RUN);
    // The name of a file may have a colon of its own.
    int last = whole == Operand.PROGRAM ? word.length() : word.lastIndexOf(':');
    String file = last < 0 ? word : word.substring(0, last);
    if (Catalogue.find(scenario).isPresent()) {
      PythonOptions.refuseWatches(watches, Quoted.clean(scenario) + " is a scenario");
      Scenario chosen = OptionValues.scenario(scenario);
      return running(word, plan(chosen, settings(scenario, word, first), seeds));
    }
    Optional<Lesson> lesson = LessonOperand.find(scenario, environment);
    if (lesson.isPresent()) {
      Map<String, String> settings = settings(scenario, word, first);
      return running(word, plan(lesson.get(), settings, environment, seeds));
    } else if (whole == Operand.SAVED_RUN || whole == Operand.TAPE) {
      PythonOptions.refuseWatches(watches, Quoted.of(word) + " has run already");
      return new RunReference(Quoted.clean(word), null, SavedRunFile.read(word));
    } else if (Operand.of(file, Operand.PROGRAM) == Operand.PROGRAM) {
      ProgramWords words = new ProgramWords(false, file, behind);
      Map<String, String> settings = settings(file, word, last);
      return running(word, plan(words, settings, watches, environment, seeds));
    }
    // There is none, and it is told what there is.
    return running(word, plan(OptionValues.scenario(scenario), Map.of(), seeds));
  }

  /** Whether it is a Python program that is to be run, so that it may be given arguments. */
  public boolean takesArguments() {
    return plan instanceof ScriptPlan script && script.title().isEmpty();
  }

  private static RunReference running(String word, Run.Plan plan) {
    return new RunReference(Quoted.clean(word), plan, null);
  }

  /** What stands behind the colon, in the same order; {@code colon}: where it is, if anywhere. */
  private static Map<String, String> settings(String program, String word, int colon) {
    Map<String, String> settings = new LinkedHashMap<>();
    String text = colon < 0 || colon == word.length() ? "" : word.substring(colon + 1);
    for (String setting : text.isEmpty() ? new String[0] : text.split(",", -1)) {
      int equals = setting.indexOf('=');
      if (equals < 0) {
        throw new UsageException(
            Quoted.clean(program) + ": wants NAME=VALUE,..., and not " + Quoted.of(setting));
      }
      String name = setting.substring(0, equals);
      if (settings.put(name, setting.substring(equals + 1)) != null) {
        throw new UsageException(
            Quoted.clean(program) + ": " + Quoted.clean(name) + " is given twice");
      }
    }
    return settings;
  }

  private static Run.Plan plan(
      Scenario scenario, Map<String, String> settings, LongSupplier seeds) {
    Arguments arguments = Arguments.defaults(scenario);
    for (Map.Entry<String, String> setting : settings.entrySet()) {
      if (!SCHEDULING.contains(setting.getKey())) {
        Parameter parameter = parameter(scenario, setting.getKey());
        arguments = arguments.with(parameter, OptionValues.value(parameter, setting.getValue()));
      }
    }
    return new ScenarioPlan(scenario, arguments, scheduling(settings, seeds), false);
  }

  private static Run.Plan plan(
      Lesson lesson,
      Map<String, String> settings,
      Map<String, String> environment,
      LongSupplier seeds) {
    Map<String, String> values = new LinkedHashMap<>(settings);
    values.keySet().removeAll(OF_PROGRAMS);
    return RunPlans.lesson(
        lesson,
        values,
        settings.get(PYTHON),
        settings.get(SWITCH_AT),
        scheduling(settings, seeds),
        false,
        environment);
  }

  private static Run.Plan plan(
      ProgramWords words,
      Map<String, String> settings,
      List<String> watches,
      Map<String, String> environment,
      LongSupplier seeds) {
    for (String name : settings.keySet()) {
      if (!OF_PROGRAMS.contains(name)) {
        throw UsageException.unknown("setting of a Python program", name, OF_PROGRAMS);
      }
    }
    SchedulingOptions scheduling = scheduling(settings, seeds);
    return RunPlans.script(
        words,
        settings.get(PYTHON),
        settings.get(SWITCH_AT),
        watches,
        scheduling,
        false,
        environment);
  }

  private static Parameter parameter(Scenario scenario, String name) {
    List<String> known = new ArrayList<>();
    for (Parameter parameter : scenario.parameters()) {
      if (parameter.name().equals(name)) {
        return parameter;
      }
      known.add(parameter.name());
    }
    known.addAll(SCHEDULING);
    throw UsageException.unknown("parameter of " + scenario.name(), name, known);
  }

  /** A run to compare is made without a person and must be repeatable, so not all policies fit. */
  private static String policy(String name) {
    if (Policy.of(name).isEmpty()) {
      throw UsageException.unknown("policy", name, POLICIES);
    } else if (!POLICIES.contains(name)) {
      throw new UsageException(
          "the policy "
              + name
              + " cannot be compared, since "
              + (name.equals(Policy.OS.word()) ? "no two of its runs are alike" : "nobody is asked")
              + ": save such a run and compare the file, or use one of "
              + String.join(", ", POLICIES));
    }
    return name;
  }

  private static SchedulingOptions scheduling(Map<String, String> settings, LongSupplier seeds) {
    String named = settings.get(POLICY);
    String policy = named == null ? null : policy(named);
    String seed = settings.get(SEED);
    if (seed == null) {
      return OptionValues.scheduling(policy, null, seeds);
    } else if (Policy.FIFO.word().equals(policy)) {
      throw new UsageException("seed goes with policy=random, and not with fifo");
    }
    return SchedulingOptions.random(OptionValues.seed("seed", seed));
  }
}
