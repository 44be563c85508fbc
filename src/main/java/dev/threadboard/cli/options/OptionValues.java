package dev.threadboard.cli.options;

import dev.threadboard.cli.lessons.LessonOperand;
import dev.threadboard.cli.process.UsageException;
import dev.threadboard.cpython.lookup.ScriptFile;
import dev.threadboard.engine.SchedulingOptions;
import dev.threadboard.event.Policy;
import dev.threadboard.scenario.Arguments;
import dev.threadboard.scenario.Catalogue;
import dev.threadboard.scenario.Parameter;
import dev.threadboard.scenario.Scenario;
import dev.threadboard.text.NearestName;
import dev.threadboard.text.Quoted;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;

/** Turns the text of options and arguments into values; invalid text is a UsageException. */
public final class OptionValues {
  private OptionValues() {}

  public static Scenario scenario(String name) {
    Optional<Scenario> found = Catalogue.find(name);
    if (found.isEmpty()) {
      throw notRunnable(name);
    }
    return found.get();
  }

  private static UsageException notRunnable(String word) {
    List<String> known = scenarios();
    return switch (Operand.of(word, Operand.PROGRAM)) {
      case SAVED_RUN -> new UsageException(Quoted.of(word) + " is a saved run: replay FILE.jsonl");
      case TAPE -> new UsageException(Quoted.of(word) + " is a tape: record FILE.tape");
      default ->
          UsageException.unknown(
              "scenario, lesson or file",
              word,
              known,
              NearestName.to(word, known)
                  .or(() -> NearestName.to(word, LessonOperand.names()))
                  .or(() -> NearestName.to(word, ScriptFile.namesIn(Path.of(""))))
                  .orElse(""));
    };
  }

  static UsageException nothingToRun() {
    return new UsageException(
        "SCENARIO or SCRIPT.py is missing: one of "
            + String.join(", ", scenarios())
            + ", a lesson of `list`, or a file");
  }

  private static List<String> scenarios() {
    return Catalogue.scenarios().stream().map(Scenario::name).toList();
  }

  /** The scenario's defaults with the changes of {@code --set NAME=VALUE}. */
  public static Arguments arguments(Scenario scenario, List<String> settings) {
    Arguments arguments = Arguments.defaults(scenario);
    for (Map.Entry<String, String> setting : settings(settings).entrySet()) {
      Parameter parameter = parameter(scenario, setting.getKey());
      arguments = arguments.with(parameter, value(parameter, setting.getValue()));
    }
    return arguments;
  }

  /** The values of {@code --set NAME=VALUE} by their names, each of which is given once. */
  static Map<String, String> settings(List<String> settings) {
    Map<String, String> values = new LinkedHashMap<>();
    for (String setting : settings) {
      int equals = setting.indexOf('=');
      if (equals < 0) {
        throw new UsageException("--set wants NAME=VALUE, and not " + Quoted.of(setting));
      }
      String name = setting.substring(0, equals);
      if (values.put(name, setting.substring(equals + 1)) != null) {
        throw new UsageException("--set " + Quoted.clean(name) + " is given twice");
      }
    }
    return values;
  }

  private static Parameter parameter(Scenario scenario, String name) {
    List<Parameter> known = scenario.parameters();
    if (known.isEmpty()) {
      throw new UsageException(
          scenario.name() + " has no parameters, and so no " + Quoted.of(name));
    }
    return known.stream()
        .filter(p -> p.name().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                UsageException.unknown(
                    "parameter of " + scenario.name(),
                    name,
                    known.stream().map(Parameter::name).toList()));
  }

  static int value(Parameter parameter, String text) {
    try {
      int value = Integer.parseInt(text);
      if (value >= parameter.min() && value <= parameter.max()) {
        return value;
      }
    } catch (NumberFormatException e) {
      // The message below fits this, too.
    }
    String wanted = "a whole number from " + parameter.bounds();
    throw new UsageException(parameter.name() + " is " + wanted + ", and not " + Quoted.of(text));
  }

  /**
   * The scheduling that a policy and a seed ask for.
   *
   * @param policy null for the default: {@code random} if there is a seed, else {@code fifo}
   * @param seed null if none is given
   * @param seeds gives the seed for {@code random} without one
   */
  public static SchedulingOptions scheduling(String policy, String seed, LongSupplier seeds) {
    if (policy != null && Policy.of(policy).isEmpty()) {
      throw UsageException.unknown("policy", policy, Policy.words());
    }
    Policy chosen =
        policy == null ? seed == null ? Policy.FIFO : Policy.RANDOM : Policy.of(policy).get();
    if (seed != null && chosen != Policy.RANDOM) {
      throw new UsageException("--seed goes with --policy random, and not with " + policy);
    }
    return switch (chosen) {
      case FIFO -> SchedulingOptions.FIFO;
      case RANDOM ->
          SchedulingOptions.random(seed == null ? seeds.getAsLong() : seed("--seed", seed));
      case STEP -> SchedulingOptions.STEP;
      case OS -> SchedulingOptions.OS;
      case SCHEDULE -> throw new IllegalStateException("a schedule has no name");
    };
  }

  /** {@code what}: the name of the option or setting, for the error message. */
  static long seed(String what, String text) {
    try {
      return Long.parseLong(text);
    } catch (NumberFormatException e) {
      throw new UsageException(
          what + " is a whole number of at most 18 digits, and not " + Quoted.of(text));
    }
  }
}
