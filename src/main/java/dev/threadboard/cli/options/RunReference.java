package dev.threadboard.cli.options;

import dev.threadboard.cli.process.UsageException;
import dev.threadboard.engine.Run;
import dev.threadboard.engine.SchedulingOptions;
import dev.threadboard.playback.SavedRun;
import dev.threadboard.scenario.Arguments;
import dev.threadboard.scenario.Catalogue;
import dev.threadboard.scenario.Parameter;
import dev.threadboard.scenario.Scenario;
import dev.threadboard.text.Quoted;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.LongSupplier;

/**
 * One of the runs to compare, as it was typed: {@code pool:workers=2,policy=random,seed=7}, or the
 * file of a saved one.
 *
 * @param plan what to run; null if it is a saved run
 * @param saved null if it is to be run
 */
public record RunReference(String name, Run.Plan plan, SavedRun saved) {
  private static final List<String> POLICIES = List.of("fifo", "random");

  /**
   * Reads it.
   *
   * @param seeds for the policy random where no seed is said
   * @throws UsageException if there can be no such run
   */
  public static RunReference read(String word, LongSupplier seeds) {
    int colon = word.indexOf(':');
    String scenario = colon < 0 ? word : word.substring(0, colon);
    if (Catalogue.find(scenario).isEmpty() && isFile(word)) {
      return new RunReference(Quoted.clean(word), null, SavedRunFile.read(word));
    }
    Scenario chosen = OptionValues.scenario(scenario);
    String settings = colon < 0 ? "" : word.substring(colon + 1);
    return new RunReference(Quoted.clean(word), plan(chosen, settings, seeds), null);
  }

  private static boolean isFile(String word) {
    try {
      return word.endsWith(".jsonl") || Files.exists(Path.of(word));
    } catch (InvalidPathException e) {
      return false;
    }
  }

  private static Run.Plan plan(Scenario scenario, String settings, LongSupplier seeds) {
    Arguments arguments = Arguments.defaults(scenario);
    String policy = null;
    String seed = null;
    Set<String> seen = new HashSet<>();
    for (String setting : settings.isEmpty() ? new String[0] : settings.split(",", -1)) {
      int equals = setting.indexOf('=');
      if (equals < 0) {
        throw new UsageException(
            scenario.name() + ": wants NAME=VALUE,..., and not " + Quoted.of(setting));
      }
      String name = setting.substring(0, equals);
      String value = setting.substring(equals + 1);
      if (!seen.add(name)) {
        throw new UsageException(scenario.name() + ": " + Quoted.clean(name) + " is given twice");
      }
      switch (name) {
        case "policy" -> policy = policy(value);
        case "seed" -> seed = value;
        default -> {
          Parameter parameter = parameter(scenario, name);
          arguments = arguments.with(parameter, OptionValues.value(parameter, value));
        }
      }
    }
    return new Run.Plan(scenario, arguments, scheduling(policy, seed, seeds), false);
  }

  private static Parameter parameter(Scenario scenario, String name) {
    List<String> known = new ArrayList<>();
    for (Parameter parameter : scenario.parameters()) {
      if (parameter.name().equals(name)) {
        return parameter;
      }
      known.add(parameter.name());
    }
    known.addAll(List.of("policy", "seed"));
    throw UsageException.unknown("parameter of " + scenario.name(), name, known);
  }

  /** Both runs are there before they are shown, and both must be the same the next time. */
  private static String policy(String name) {
    if (!SchedulingOptions.NAMES.contains(name)) {
      throw UsageException.unknown("policy", name, POLICIES);
    } else if (!POLICIES.contains(name)) {
      throw new UsageException(
          "the policy "
              + name
              + " cannot be compared, since "
              + (name.equals("os") ? "no two of its runs are alike" : "nobody is asked")
              + ": save such a run and compare the file, or use one of "
              + String.join(", ", POLICIES));
    }
    return name;
  }

  private static SchedulingOptions scheduling(String policy, String seed, LongSupplier seeds) {
    if (seed == null) {
      return OptionValues.scheduling(policy, null, seeds);
    } else if ("fifo".equals(policy)) {
      throw new UsageException("seed goes with policy=random, and not with fifo");
    }
    return SchedulingOptions.random(OptionValues.seed("seed", seed));
  }
}
