package dev.threadboard.cli.options;

import dev.threadboard.cli.process.UsageException;
import dev.threadboard.command.Speed;
import dev.threadboard.config.Origin;
import dev.threadboard.cpython.ClockKind;
import dev.threadboard.cpython.ScriptPlan;
import dev.threadboard.engine.Run;
import dev.threadboard.event.Policy;
import dev.threadboard.text.Quoted;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;

/**
 * The options of {@code run} as text.
 *
 * @param settings the values of {@code --set}
 * @param policy null if it is not given, like the next four
 */
public record RunOptions(
    List<String> settings,
    String policy,
    String seed,
    String speed,
    String save,
    String record,
    boolean paused,
    boolean exit,
    boolean plain,
    boolean events,
    boolean showKeys) {

  /** Of the run whose choices are made once more. */
  static final String SCHEDULE = "--schedule";

  public static void addTo(CommandSpec command) {
    command.addOption(
        CommandSpecs.values(
            "--set", "NAME=VALUE", "A parameter of the scenario; may be repeated."));
    command.addOption(CommonOptions.speed());
    command.addOption(
        CommandSpecs.value(
            "--policy",
            "fifo|random|step|os",
            "Who goes on when several threads can. Default: fifo."));
    command.addOption(
        CommandSpecs.value("--seed", "N", "Of the policy random: the same seed chooses the same."));
    command.addOption(
        CommandSpecs.value(
            SCHEDULE,
            "FILE.jsonl",
            "The choices of a saved run once more; a program need not be named then."));
    command.addOption(CommonOptions.paused());
    command.addOption(CommonOptions.exit());
    command.addOption(
        CommandSpecs.flag(
            "--plain", "No full screen: the program's own output, as Python prints it."));
    command.addOption(
        CommandSpecs.flag("--events", "No full screen: each event as a line of JSON."));
    command.addOption(
        CommandSpecs.value(
            "--save", "FILE.jsonl", "Also writes the events to a file, once the run has ended."));
    command.addOption(CommonOptions.record());
    command.addOption(CommonOptions.showKeys());
    PythonOptions.addTo(command);
    KioskOptions.addTo(command);
  }

  public static RunOptions of(ParsedArguments parsed) {
    return new RunOptions(
        parsed.values("--set"),
        parsed.value("--policy"),
        parsed.value("--seed"),
        parsed.value("--speed"),
        parsed.value("--save"),
        parsed.value("--record"),
        parsed.has("--paused"),
        parsed.has("--exit"),
        parsed.has("--plain"),
        parsed.has("--events"),
        parsed.has("--show-keys"));
  }

  public boolean isHeadless() {
    return plain || events;
  }

  /**
   * Checks that no option contradicts another.
   *
   * @param speedOrigin where the speed was set
   * @throws UsageException if two of them contradict each other
   */
  public void refuseContradictions(Speed speed, Origin speedOrigin, Run.Plan plan) {
    if (plain && events) {
      throw new UsageException("--plain and --events exclude each other: one standard output");
    }
    if (isHeadless() && (paused || exit || record != null || showKeys)) {
      throw new UsageException(
          (paused ? "--paused" : exit ? "--exit" : showKeys ? "--show-keys" : "--record")
              + " is for the dashboard, and "
              + (plain ? "--plain" : "--events")
              + " opens none");
    }
    boolean os = plan.scheduling().policy() == Policy.OS;
    if (speed.isMax() && (os || hasRealClock(plan))) {
      String setting = this.speed == null ? "speed max (" + speedOrigin + ")" : "--speed max";
      throw new UsageException(
          Quoted.clean(setting)
              + (os ? " and --policy os" : " and --clock real")
              + " exclude each other: the machine's clock cannot skip");
    }
  }

  /** Whether the run's time is the machine's. */
  public static boolean hasRealClock(Run.Plan plan) {
    return plan instanceof ScriptPlan script && script.program().clock() == ClockKind.REAL;
  }
}
