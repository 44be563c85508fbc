package dev.threadboard.cli.recording;

import dev.threadboard.cli.lessons.LessonOperand;
import dev.threadboard.cli.options.Appearance;
import dev.threadboard.cli.options.CommonOptions;
import dev.threadboard.cli.options.Configuration;
import dev.threadboard.cli.options.LessonFiles;
import dev.threadboard.cli.options.ParsedArguments;
import dev.threadboard.cli.options.RunOptions;
import dev.threadboard.cli.options.RunPlans;
import dev.threadboard.cli.options.SavedRunFile;
import dev.threadboard.cli.process.ProcessContext;
import dev.threadboard.cli.process.UsageException;
import dev.threadboard.command.Pace;
import dev.threadboard.config.ConfigValue;
import dev.threadboard.config.Settings;
import dev.threadboard.cpython.ProgramOutput;
import dev.threadboard.engine.Run;
import dev.threadboard.engine.SchedulingOptions;
import dev.threadboard.explore.shown.RecordedSearch;
import dev.threadboard.film.ShowSpec;
import dev.threadboard.lesson.Course;
import dev.threadboard.lesson.Lesson;
import dev.threadboard.playback.EventSource;
import dev.threadboard.playback.SaveTarget;
import dev.threadboard.screen.SessionOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Turns the arguments of {@code run}, {@code replay} and {@code record} into shows to record. */
public final class ShowSpecs {
  /** Makes searches to be recorded. */
  public interface Searches {
    /**
     * What begins the search that is asked for.
     *
     * @throws UsageException if there can be none
     */
    RecordedSearch.Beginning of(ParsedArguments parsed, ProcessContext context);
  }

  private final ProcessContext context;
  private final List<ConfigValue> defaults;
  private final List<ConfigValue> overrides;
  private final boolean showKeys;

  /**
   * @param defaults settings that the arguments override
   * @param overrides settings that override the arguments
   * @param showKeys whether it is shown which keys are pressed, whatever the arguments are
   */
  public ShowSpecs(
      ProcessContext context,
      List<ConfigValue> defaults,
      List<ConfigValue> overrides,
      boolean showKeys) {
    this.context = context;
    this.defaults = defaults;
    this.overrides = overrides;
    this.showKeys = showKeys;
  }

  /** A scenario, or a Python program, that is run live. */
  public ShowSpec run(ParsedArguments parsed) {
    return of(EventSource.live(plan(parsed)), parsed);
  }

  /** The same; a lesson leads its viewer through its pages. */
  public ShowSpec learn(ParsedArguments parsed) {
    boolean led = !parsed.words().isEmpty() && !parsed.has("--exit");
    Optional<Lesson> lesson =
        led ? LessonOperand.find(parsed.word(), context.environment()) : Optional.empty();
    return run(parsed).of(lesson);
  }

  private Run.Plan plan(ParsedArguments parsed) {
    Run.Plan plan = new RunPlans(context).of(parsed, true, ProgramOutput.TOLD);
    if (plan.scheduling().equals(SchedulingOptions.OS)) {
      throw new UsageException(
          "--policy os cannot be recorded in virtual time: one of fifo, random, step; or run it"
              + " with --record");
    } else if (RunOptions.hasRealClock(plan)) {
      throw new UsageException(
          "--clock real cannot be recorded in virtual time; or run it with --record");
    }
    return plan;
  }

  /** The menu of the course. */
  public ShowSpec menu(ParsedArguments parsed) {
    return ShowSpec.menu(options(parsed), new LessonFiles(Course.bundled(), context.environment()));
  }

  /** A saved run. */
  public ShowSpec replay(ParsedArguments parsed) {
    return of(SavedRunFile.read(parsed.word()), parsed);
  }

  /** A search, which goes by the recording's time. */
  public ShowSpec explore(ParsedArguments parsed, Searches searches) {
    return ShowSpec.search(searches.of(parsed, context), options(parsed));
  }

  private ShowSpec of(EventSource source, ParsedArguments parsed) {
    return new ShowSpec(source, options(parsed));
  }

  private SessionOptions options(ParsedArguments parsed) {
    Settings settings = settings(CommonOptions.settings(parsed));
    Appearance appearance = Appearance.ofRecording(settings, context.environment());
    return new SessionOptions(
        new Pace(settings.speed(), parsed.has("--paused")),
        appearance.theme(),
        appearance.themes(),
        appearance.glyphs(),
        settings.bindings(),
        parsed.has("--exit"),
        SaveTarget.NOWHERE,
        showKeys || parsed.has("--show-keys"),
        Optional.empty());
  }

  Settings settings(List<ConfigValue> options) {
    List<ConfigValue> values = new ArrayList<>(defaults);
    values.addAll(options);
    values.addAll(overrides);
    return Configuration.read(context.environment(), values);
  }

  /** The appearance without any options. */
  public Appearance appearance() {
    return Appearance.ofRecording(settings(List.of()), context.environment());
  }
}
