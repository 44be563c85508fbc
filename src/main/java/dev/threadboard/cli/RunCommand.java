package dev.threadboard.cli;

import dev.threadboard.cli.explore.Explorations;
import dev.threadboard.cli.headless.DeadlockNotice;
import dev.threadboard.cli.headless.EventLog;
import dev.threadboard.cli.headless.EventOutput;
import dev.threadboard.cli.headless.EventSink;
import dev.threadboard.cli.headless.HeadlessRun;
import dev.threadboard.cli.headless.KilledNotice;
import dev.threadboard.cli.headless.PlainOutput;
import dev.threadboard.cli.interactive.DashboardLauncher;
import dev.threadboard.cli.interactive.LastUsedFile;
import dev.threadboard.cli.interactive.LinearLauncher;
import dev.threadboard.cli.interactive.ShowOptions;
import dev.threadboard.cli.lessons.LessonOperand;
import dev.threadboard.cli.lessons.RecordedLesson;
import dev.threadboard.cli.options.CommandSpecs;
import dev.threadboard.cli.options.CommonOptions;
import dev.threadboard.cli.options.Configuration;
import dev.threadboard.cli.options.KioskOptions;
import dev.threadboard.cli.options.LessonFiles;
import dev.threadboard.cli.options.ParsedArguments;
import dev.threadboard.cli.options.RunOptions;
import dev.threadboard.cli.options.RunPlans;
import dev.threadboard.cli.options.Subcommand;
import dev.threadboard.cli.process.Messages;
import dev.threadboard.cli.process.ProcessContext;
import dev.threadboard.command.Pace;
import dev.threadboard.config.Setting;
import dev.threadboard.config.Settings;
import dev.threadboard.config.XdgPaths;
import dev.threadboard.cpython.ProgramOutput;
import dev.threadboard.cpython.ScriptPlan;
import dev.threadboard.engine.Run;
import dev.threadboard.lesson.Course;
import dev.threadboard.lesson.CourseProgress;
import dev.threadboard.lesson.Lesson;
import dev.threadboard.playback.EventSource;
import dev.threadboard.text.Quoted;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;

/** {@code threadboard run}: runs a scenario or a Python program, with or without a screen. */
final class RunCommand implements Subcommand {
  private final ProcessContext context;

  RunCommand(ProcessContext context) {
    this.context = context;
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec =
        CommandSpecs.command(
            this,
            "run",
            "Runs a scenario, or a Python program: in the dashboard, or without a screen.");
    spec.usageMessage()
        .customSynopsis("threadboard run SCENARIO|SCRIPT.py|-m MODULE [OPTIONS] [-- ARG ...]");
    spec.addPositional(
        CommandSpecs.optionalWord(
            "SCENARIO|SCRIPT.py",
            "One of those that `list` tells, or a Python program; what is behind -- is for it."));
    RunOptions.addTo(spec);
    CommonOptions.addTo(spec);
    spec.addOption(CommonOptions.linear());
    return spec.addOption(CommandSpecs.help());
  }

  @Override
  public int words() {
    return 1;
  }

  @Override
  public boolean runsPrograms() {
    return true;
  }

  @Override
  public int run(ParsedArguments parsed) throws IOException, InterruptedException {
    RunOptions options = RunOptions.of(parsed);
    if (!options.isHeadless() && isPlain(parsed)) {
      LessonFiles lessons = new LessonFiles(Course.bundled(), context.environment());
      Optional<Lesson> lesson = lesson(parsed, context);
      Optional<EventSource> recorded = lesson.flatMap(lessons::recorded);
      if (recorded.isPresent()) {
        return showRecorded(parsed, recorded.get(), lesson.get().explaining(RecordedLesson.NOTE));
      }
    }
    Run.Plan plan =
        new RunPlans(context)
            .of(
                parsed,
                !options.isHeadless(),
                options.plain() ? ProgramOutput.PASSED : ProgramOutput.TOLD);
    ProcessContext here = KioskOptions.closed(context, parsed);
    Settings settings = Configuration.read(here.environment(), CommonOptions.settings(parsed));
    Optional<Duration> kiosk = KioskOptions.of(parsed, settings.linear());
    Pace pace = new Pace(settings.speed(), options.paused());
    options.refuseContradictions(pace.speed(), settings.said(Setting.SPEED).origin(), plan);
    try (EventLog log = options.save() == null ? null : EventLog.create(options.save())) {
      Optional<EventLog> save = Optional.ofNullable(log);
      if (!options.isHeadless()) {
        ShowOptions show =
            new ShowOptions(
                settings,
                options.exit(),
                save,
                Optional.ofNullable(options.record()),
                options.showKeys(),
                kiosk);
        int status = show(here, parsed, plan, pace, show);
        reportUnsaved(options, save);
        return status;
      }
      int status = new HeadlessRun(sinks(options, plan, save)).run(plan, pace, context.clock());
      if (log != null) {
        log.commit();
      }
      return status;
    }
  }

  private static int show(
      ProcessContext here, ParsedArguments parsed, Run.Plan plan, Pace pace, ShowOptions show)
      throws IOException {
    Optional<Lesson> lesson = show.exit() ? Optional.empty() : lesson(parsed, here);
    CourseProgress progress =
        show.kiosk().isPresent()
            ? CourseProgress.forgotten()
            : LastUsedFile.progress(XdgPaths.of(here.environment()).progress());
    if (show.settings().linear()) {
      return new LinearLauncher(here, new Explorations(here))
          .open(
              session ->
                  lesson.isPresent()
                      ? session.learn(EventSource.live(plan), lesson.get(), progress)
                      : session.watch(plan),
              pace,
              show);
    }
    return new DashboardLauncher(here, new Explorations(here))
        .open(
            session ->
                lesson.isPresent()
                    ? session.learn(EventSource.live(plan), lesson.get(), progress)
                    : session.watch(plan),
            "--linear, --plain or --events",
            pace,
            show);
  }

  /** Whether nothing is asked for that only a Python can do. */
  private static boolean isPlain(ParsedArguments parsed) {
    return Stream.of("--set", "--policy", "--seed", "--save", "--python", "--switch-at")
        .noneMatch(parsed::has);
  }

  /** Shows what was recorded of a lesson, where there is no Python. */
  private int showRecorded(ParsedArguments parsed, EventSource source, Lesson lesson)
      throws IOException {
    RunOptions options = RunOptions.of(parsed);
    ProcessContext here = KioskOptions.closed(context, parsed);
    Settings settings = Configuration.read(here.environment(), CommonOptions.settings(parsed));
    Optional<Duration> kiosk = KioskOptions.of(parsed, settings.linear());
    Pace pace = new Pace(settings.speed(), options.paused());
    ShowOptions show =
        new ShowOptions(
            settings,
            options.exit(),
            Optional.empty(),
            Optional.ofNullable(options.record()),
            options.showKeys(),
            kiosk);
    CourseProgress progress =
        kiosk.isPresent()
            ? CourseProgress.forgotten()
            : LastUsedFile.progress(XdgPaths.of(here.environment()).progress());
    return settings.linear()
        ? new LinearLauncher(here, new Explorations(here))
            .open(session -> session.learn(source, lesson, progress), pace, show)
        : new DashboardLauncher(here, new Explorations(here))
            .open(session -> session.learn(source, lesson, progress), "--linear", pace, show);
  }

  private static Optional<Lesson> lesson(ParsedArguments parsed, ProcessContext here) {
    return parsed.words().isEmpty()
        ? Optional.empty()
        : LessonOperand.find(parsed.word(), here.environment());
  }

  private void reportUnsaved(RunOptions options, Optional<EventLog> save) {
    if (save.isPresent() && save.get().isUnfinished()) {
      new Messages(context.err())
          .report("not saved to " + Quoted.of(options.save()) + ": the run had not ended");
    }
  }

  private List<EventSink> sinks(RunOptions options, Run.Plan plan, Optional<EventLog> save)
      throws IOException {
    Messages err = new Messages(context.err());
    List<EventSink> sinks = new ArrayList<>();
    if (options.events()) {
      sinks.add(new EventOutput(context.out()));
    } else if (!writesItself(plan)) {
      sinks.add(new PlainOutput(context.out(), err));
    }
    sinks.add(new DeadlockNotice(err));
    sinks.add(new KilledNotice(err));
    save.ifPresent(sinks::add);
    return sinks;
  }

  private static boolean writesItself(Run.Plan plan) {
    return plan instanceof ScriptPlan script && script.output() == ProgramOutput.PASSED;
  }
}
