package dev.threadboard.cli.options;

import dev.threadboard.cli.process.UsageException;
import dev.threadboard.engine.SchedulingOptions;
import dev.threadboard.scenario.Arguments;
import dev.threadboard.scenario.Catalogue;
import dev.threadboard.scenario.Parameter;
import dev.threadboard.scenario.Scenario;
import dev.threadboard.text.Quoted;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongSupplier;

/** What the words on the command line stand for. */
public final class OptionValues {
  private OptionValues() {}

  public static Scenario scenario(String name) {
    Optional<Scenario> found = Catalogue.find(name);
    if (found.isEmpty()) {
      List<String> known = Catalogue.scenarios().stream().map(Scenario::name).toList();
      throw UsageException.unknown("scenario", name, known);
    }
    return found.get();
  }

  /** The scenario's defaults, and what {@code --set NAME=VALUE} says in their place. */
  public static Arguments arguments(Scenario scenario, List<String> settings) {
    Arguments arguments = Arguments.defaults(scenario);
    Set<String> seen = new HashSet<>();
    for (String setting : settings) {
      int equals = setting.indexOf('=');
      if (equals < 0) {
        throw new UsageException("--set wants NAME=VALUE, and not " + Quoted.of(setting));
      }
      Parameter parameter = parameter(scenario, setting.substring(0, equals));
      if (!seen.add(parameter.name())) {
        throw new UsageException("--set " + parameter.name() + " is given twice");
      }
      arguments = arguments.with(parameter, value(parameter, setting.substring(equals + 1)));
    }
    return arguments;
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
      // Said below: what is allowed is the same.
    }
    String wanted = "a whole number from " + parameter.bounds();
    throw new UsageException(parameter.name() + " is " + wanted + ", and not " + Quoted.of(text));
  }

  /** Either may be null; a seed without a policy means {@code random}. */
  public static SchedulingOptions scheduling(String policy, String seed, LongSupplier seeds) {
    if (policy != null && !SchedulingOptions.NAMES.contains(policy)) {
      throw UsageException.unknown("policy", policy, SchedulingOptions.NAMES);
    }
    if (seed != null) {
      if (policy != null && !policy.equals("random")) {
        throw new UsageException("--seed goes with --policy random, and not with " + policy);
      }
      return SchedulingOptions.random(seed("--seed", seed));
    }
    if ("random".equals(policy)) {
      return SchedulingOptions.random(seeds.getAsLong());
    }
    return switch (policy == null ? "fifo" : policy) {
      case "step" -> SchedulingOptions.STEP;
      case "os" -> SchedulingOptions.OS;
      default -> SchedulingOptions.FIFO;
    };
  }

  /** {@code what} it is called where it was typed. */
  static long seed(String what, String text) {
    try {
      return Long.parseLong(text);
    } catch (NumberFormatException e) {
      throw new UsageException(
          what + " is a whole number of at most 18 digits, and not " + Quoted.of(text));
    }
  }
}
