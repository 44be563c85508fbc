package dev.threadboard.cli.options;

import dev.threadboard.cli.process.UsageException;
import dev.threadboard.engine.Run;
import dev.threadboard.engine.ScenarioPlan;
import dev.threadboard.engine.SchedulingOptions;
import dev.threadboard.event.Policy;
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
 * A run to compare: a scenario with settings, such as {@code pool:workers=2,policy=random,seed=7},
 * or the file of a saved run.
 *
 * @param name the text that it was read from
 * @param plan what to run; null for a saved run
 * @param saved the saved run; null for a scenario
 */
public record RunReference(String name, Run.Plan plan, SavedRun saved) {
  private static final List<String> POLICIES = List.of(Policy.FIFO.word(), Policy.RANDOM.word());

  /**
   * Reads an argument of {@code compare}.
   *
   * @param seeds gives the seed for the policy random without one
   * @throws UsageException if it names no run that can be compared
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
    return new ScenarioPlan(scenario, arguments, scheduling(policy, seed, seeds), false);
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

  private static SchedulingOptions scheduling(String policy, String seed, LongSupplier seeds) {
    if (seed == null) {
      return OptionValues.scheduling(policy, null, seeds);
    } else if (Policy.FIFO.word().equals(policy)) {
      throw new UsageException("seed goes with policy=random, and not with fifo");
    }
    return SchedulingOptions.random(OptionValues.seed("seed", seed));
  }
}
