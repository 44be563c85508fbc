package dev.threadboard.cli;

import dev.threadboard.command.Speed;
import dev.threadboard.config.Origin;
import dev.threadboard.engine.Scheduling;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/** The options of a run, as they were typed. */
final class RunOptions {
  @Option(
      names = "--set",
      paramLabel = "NAME=VALUE",
      description = "A parameter of the scenario; may be repeated.")
  List<String> settings = new ArrayList<>();

  @Option(
      names = "--speed",
      paramLabel = "N|max",
      description = "Virtual seconds per second: 0.01 to 1000, or max. Default: 1.")
  String speed;

  @Option(
      names = "--policy",
      paramLabel = "fifo|random|step|os",
      description = "Who goes on when several threads can. Default: fifo.")
  String policy;

  @Option(
      names = "--seed",
      paramLabel = "N",
      description = "Of the policy random: the same seed chooses the same.")
  String seed;

  @Option(names = "--paused", description = "The dashboard opens with time standing still.")
  boolean paused;

  @Option(names = "--exit", description = "The dashboard closes when the run has ended.")
  boolean exit;

  @Option(
      names = "--plain",
      description = "No full screen: the program's own output, as Python prints it.")
  boolean plain;

  @Option(names = "--events", description = "No full screen: each event as a line of JSON.")
  boolean events;

  @Option(
      names = "--save",
      paramLabel = "FILE.jsonl",
      description = "Also writes the events to a file, once the run has ended.")
  String save;

  boolean isHeadless() {
    return plain || events;
  }

  /**
   * Holds them against each other.
   *
   * @param saidBy who set the speed
   * @throws WrongUsage if two of them cannot both be meant
   */
  void refuseContradictions(Speed speed, Origin saidBy, Scheduling scheduling) {
    if (plain && events) {
      throw new WrongUsage("--plain and --events exclude each other: one standard output");
    }
    if (isHeadless() && (paused || exit)) {
      throw new WrongUsage(
          (paused ? "--paused" : "--exit")
              + " is for the dashboard, and "
              + (plain ? "--plain" : "--events")
              + " opens none");
    }
    if (speed.isMax() && scheduling.equals(Scheduling.OS)) {
      String setting = this.speed == null ? "speed max (" + saidBy + ")" : "--speed max";
      throw new WrongUsage(
          Quoted.clean(setting)
              + " and --policy os exclude each other: the machine's clock cannot skip");
    }
  }
}
