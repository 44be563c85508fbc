package dev.threadboard.cli;

import dev.threadboard.engine.Scheduling;
import dev.threadboard.scenario.Arguments;
import dev.threadboard.scenario.Catalogue;
import dev.threadboard.scenario.Parameter;
import dev.threadboard.scenario.Scenario;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongSupplier;

/** What the words on the command line stand for. */
final class Values {
  private Values() {}

  static Scenario scenario(String name) {
    Optional<Scenario> found = Catalogue.find(name);
    if (found.isEmpty()) {
      List<String> known = Catalogue.scenarios().stream().map(Scenario::name).toList();
      throw WrongUsage.unknown("scenario", name, known);
    }
    return found.get();
  }

  /** The scenario's defaults, and what {@code --set NAME=VALUE} says in their place. */
  static Arguments arguments(Scenario scenario, List<String> settings) {
    Arguments arguments = Arguments.defaults(scenario);
    Set<String> seen = new HashSet<>();
    for (String setting : settings) {
      int equals = setting.indexOf('=');
      if (equals < 0) {
        throw new WrongUsage("--set wants NAME=VALUE, and not " + Quoted.of(setting));
      }
      Parameter parameter = parameter(scenario, setting.substring(0, equals));
      if (!seen.add(parameter.name())) {
        throw new WrongUsage("--set " + parameter.name() + " is given twice");
      }
      arguments = arguments.with(parameter, value(parameter, setting.substring(equals + 1)));
    }
    return arguments;
  }

  private static Parameter parameter(Scenario scenario, String name) {
    List<Parameter> known = scenario.parameters();
    if (known.isEmpty()) {
      throw new WrongUsage(scenario.name() + " has no parameters, and so no " + Quoted.of(name));
    }
    return known.stream()
        .filter(p -> p.name().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                WrongUsage.unknown(
                    "parameter of " + scenario.name(),
                    name,
                    known.stream().map(Parameter::name).toList()));
  }

  private static int value(Parameter parameter, String text) {
    try {
      int value = Integer.parseInt(text);
      if (value >= parameter.min() && value <= parameter.max()) {
        return value;
      }
    } catch (NumberFormatException e) {
      // Said below: what is allowed is the same.
    }
    String wanted = "a whole number from " + parameter.bounds();
    throw new WrongUsage(parameter.name() + " is " + wanted + ", and not " + Quoted.of(text));
  }

  /** Either may be null; a seed without a policy means {@code random}. */
  static Scheduling scheduling(String policy, String seed, LongSupplier seeds) {
    if (policy != null && !Scheduling.NAMES.contains(policy)) {
      throw WrongUsage.unknown("policy", policy, Scheduling.NAMES);
    }
    if (seed != null) {
      if (policy != null && !policy.equals("random")) {
        throw new WrongUsage("--seed goes with --policy random, and not with " + policy);
      }
      return Scheduling.random(seed(seed));
    }
    if ("random".equals(policy)) {
      return Scheduling.random(seeds.getAsLong());
    }
    return switch (policy == null ? "fifo" : policy) {
      case "step" -> Scheduling.STEP;
      case "os" -> Scheduling.OS;
      default -> Scheduling.FIFO;
    };
  }

  private static long seed(String text) {
    try {
      return Long.parseLong(text);
    } catch (NumberFormatException e) {
      throw new WrongUsage(
          "--seed is a whole number of at most 18 digits, and not " + Quoted.of(text));
    }
  }
}
