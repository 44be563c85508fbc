package dev.threadboard.cli;

import dev.threadboard.command.Pace;
import dev.threadboard.config.ConfigValue;
import dev.threadboard.config.Settings;
import dev.threadboard.engine.Run;
import dev.threadboard.engine.SchedulingOptions;
import dev.threadboard.scenario.Scenario;
import dev.threadboard.session.EventSource;
import dev.threadboard.session.SaveTarget;
import dev.threadboard.session.SessionOptions;
import dev.threadboard.session.ShowSpec;
import java.util.ArrayList;
import java.util.List;

/** Makes shows that can be filmed of what {@code run}, {@code replay} and {@code record} say. */
final class ShowSpecs {
  private final ProcessContext context;
  private final List<ConfigValue> before;
  private final List<ConfigValue> after;

  /**
   * @param before settings that what is typed for a show stands over
   * @param after settings that stand over it
   */
  ShowSpecs(ProcessContext context, List<ConfigValue> before, List<ConfigValue> after) {
    this.context = context;
    this.before = before;
    this.after = after;
  }

  ShowSpec run(ParsedArguments parsed) {
    return of(EventSource.live(plan(parsed, context, true)), parsed);
  }

  /** What is to be run; {@code keyboard}: whether somebody may press keys. */
  static Run.Plan plan(ParsedArguments parsed, ProcessContext context, boolean keyboard) {
    RunOptions options = RunOptions.of(parsed);
    Scenario scenario = OptionValues.scenario(parsed.word());
    SchedulingOptions scheduling =
        OptionValues.scheduling(options.policy(), options.seed(), context.seeds());
    if (scheduling.equals(SchedulingOptions.OS)) {
      throw new UsageException(
          "--policy os cannot be recorded in virtual time: one of fifo, random, step; or run it"
              + " with --record");
    }
    return new Run.Plan(
        scenario, OptionValues.arguments(scenario, options.settings()), scheduling, keyboard);
  }

  ShowSpec replay(ParsedArguments parsed) {
    return of(SavedRunFile.read(parsed.word()), parsed);
  }

  private ShowSpec of(EventSource source, ParsedArguments parsed) {
    Settings settings = settings(CommonOptions.said(parsed));
    Appearance appearance = Appearance.ofRecording(settings, context.environment());
    return new ShowSpec(
        source,
        new SessionOptions(
            new Pace(settings.speed(), parsed.has("--paused")),
            appearance.theme(),
            appearance.themes(),
            appearance.glyphs(),
            settings.bindings(),
            parsed.has("--exit"),
            SaveTarget.NOWHERE));
  }

  Settings settings(List<ConfigValue> typed) {
    List<ConfigValue> said = new ArrayList<>(before);
    said.addAll(typed);
    said.addAll(after);
    return Configuration.read(context.environment(), said);
  }

  /** How it looks before anything is typed. */
  Appearance looks() {
    return Appearance.ofRecording(settings(List.of()), context.environment());
  }
}
