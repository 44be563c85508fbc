package dev.threadboard.cli;

import dev.threadboard.command.Speed;
import dev.threadboard.config.Origin;
import dev.threadboard.engine.Scheduling;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;

/**
 * The options of a run, as they were typed.
 *
 * @param policy null if none was typed, as the next four
 */
record RunOptions(
    List<String> settings,
    String policy,
    String seed,
    String speed,
    String save,
    String record,
    boolean paused,
    boolean exit,
    boolean plain,
    boolean events) {

  static void addTo(CommandSpec command) {
    command.addOption(
        Specs.values("--set", "NAME=VALUE", "A parameter of the scenario; may be repeated."));
    command.addOption(LookOptions.speed());
    command.addOption(
        Specs.value(
            "--policy",
            "fifo|random|step|os",
            "Who goes on when several threads can. Default: fifo."));
    command.addOption(
        Specs.value("--seed", "N", "Of the policy random: the same seed chooses the same."));
    command.addOption(LookOptions.paused());
    command.addOption(LookOptions.exit());
    command.addOption(
        Specs.flag("--plain", "No full screen: the program's own output, as Python prints it."));
    command.addOption(Specs.flag("--events", "No full screen: each event as a line of JSON."));
    command.addOption(
        Specs.value(
            "--save", "FILE.jsonl", "Also writes the events to a file, once the run has ended."));
    command.addOption(LookOptions.record());
  }

  static RunOptions of(Typed typed) {
    return new RunOptions(
        typed.values("--set"),
        typed.value("--policy"),
        typed.value("--seed"),
        typed.value("--speed"),
        typed.value("--save"),
        typed.value("--record"),
        typed.has("--paused"),
        typed.has("--exit"),
        typed.has("--plain"),
        typed.has("--events"));
  }

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
    if (isHeadless() && (paused || exit || record != null)) {
      throw new WrongUsage(
          (paused ? "--paused" : exit ? "--exit" : "--record")
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
