package dev.threadboard.cli.recording;

import dev.threadboard.cli.options.Appearance;
import dev.threadboard.cli.options.CommonOptions;
import dev.threadboard.cli.options.Configuration;
import dev.threadboard.cli.options.OptionValues;
import dev.threadboard.cli.options.ParsedArguments;
import dev.threadboard.cli.options.RunOptions;
import dev.threadboard.cli.options.SavedRunFile;
import dev.threadboard.cli.process.ProcessContext;
import dev.threadboard.cli.process.UsageException;
import dev.threadboard.command.Pace;
import dev.threadboard.config.ConfigValue;
import dev.threadboard.config.Settings;
import dev.threadboard.engine.Run;
import dev.threadboard.engine.SchedulingOptions;
import dev.threadboard.film.ShowSpec;
import dev.threadboard.playback.EventSource;
import dev.threadboard.playback.SaveTarget;
import dev.threadboard.scenario.Scenario;
import dev.threadboard.screen.SessionOptions;
import java.util.ArrayList;
import java.util.List;

/** Makes shows that can be filmed of what {@code run}, {@code replay} and {@code record} say. */
public final class ShowSpecs {
  private final ProcessContext context;
  private final List<ConfigValue> before;
  private final List<ConfigValue> after;

  /**
   * @param before settings that what is typed for a show stands over
   * @param after settings that stand over it
   */
  public ShowSpecs(ProcessContext context, List<ConfigValue> before, List<ConfigValue> after) {
    this.context = context;
    this.before = before;
    this.after = after;
  }

  public ShowSpec run(ParsedArguments parsed) {
    return of(EventSource.live(plan(parsed, context, true)), parsed);
  }

  /** What is to be run; {@code keyboard}: whether somebody may press keys. */
  public static Run.Plan plan(ParsedArguments parsed, ProcessContext context, boolean keyboard) {
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

  public ShowSpec replay(ParsedArguments parsed) {
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
  public Appearance looks() {
    return Appearance.ofRecording(settings(List.of()), context.environment());
  }
}
