package dev.threadboard.cli;

import dev.threadboard.cli.headless.DeadlockNotice;
import dev.threadboard.cli.headless.EventLog;
import dev.threadboard.cli.headless.EventOutput;
import dev.threadboard.cli.headless.EventSink;
import dev.threadboard.cli.headless.HeadlessRun;
import dev.threadboard.cli.headless.PlainOutput;
import dev.threadboard.cli.interactive.DashboardLauncher;
import dev.threadboard.cli.interactive.LinearLauncher;
import dev.threadboard.cli.interactive.ShowOptions;
import dev.threadboard.cli.options.CommandSpecs;
import dev.threadboard.cli.options.CommonOptions;
import dev.threadboard.cli.options.Configuration;
import dev.threadboard.cli.options.KioskOptions;
import dev.threadboard.cli.options.OptionValues;
import dev.threadboard.cli.options.ParsedArguments;
import dev.threadboard.cli.options.RunOptions;
import dev.threadboard.cli.options.Subcommand;
import dev.threadboard.cli.process.Messages;
import dev.threadboard.cli.process.ProcessContext;
import dev.threadboard.command.Pace;
import dev.threadboard.config.Setting;
import dev.threadboard.config.Settings;
import dev.threadboard.engine.Run;
import dev.threadboard.engine.SchedulingOptions;
import dev.threadboard.scenario.Scenario;
import dev.threadboard.text.Quoted;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;

/** {@code threadboard run SCENARIO}: runs a scenario in the dashboard or without a screen. */
final class RunCommand implements Subcommand {
  private final ProcessContext context;

  RunCommand(ProcessContext context) {
    this.context = context;
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec =
        CommandSpecs.command(
            this, "run", "Runs a scenario: in the dashboard, or without a screen.");
    spec.usageMessage().abbreviateSynopsis(true);
    spec.addPositional(CommandSpecs.word("SCENARIO", "One of those that `list` tells."));
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
  public int run(ParsedArguments parsed) throws IOException, InterruptedException {
    RunOptions options = RunOptions.of(parsed);
    Scenario scenario = OptionValues.scenario(parsed.word());
    SchedulingOptions scheduling =
        OptionValues.scheduling(options.policy(), options.seed(), context.seeds());
    ProcessContext here = KioskOptions.closed(context, parsed);
    Settings settings = Configuration.read(here.environment(), CommonOptions.settings(parsed));
    Optional<Duration> kiosk = KioskOptions.of(parsed, settings.linear());
    Pace pace = new Pace(settings.speed(), options.paused());
    Run.Plan plan =
        new Run.Plan(
            scenario,
            OptionValues.arguments(scenario, options.settings()),
            scheduling,
            !options.isHeadless());
    options.refuseContradictions(pace.speed(), settings.said(Setting.SPEED).origin(), scheduling);
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
        int status = show(here, plan, pace, show);
        reportUnsaved(options, save);
        return status;
      }
      int status = new HeadlessRun(sinks(options, save)).run(plan, pace, context.clock());
      if (log != null) {
        log.commit();
      }
      return status;
    }
  }

  private static int show(ProcessContext here, Run.Plan plan, Pace pace, ShowOptions show)
      throws IOException {
    return show.settings().linear()
        ? new LinearLauncher(here).open(session -> session.watch(plan), pace, show)
        : new DashboardLauncher(here)
            .open(session -> session.watch(plan), "--linear, --plain or --events", pace, show);
  }

  private void reportUnsaved(RunOptions options, Optional<EventLog> save) {
    if (save.isPresent() && save.get().isUnfinished()) {
      new Messages(context.err())
          .report("not saved to " + Quoted.of(options.save()) + ": the run had not ended");
    }
  }

  private List<EventSink> sinks(RunOptions options, Optional<EventLog> save) throws IOException {
    Messages err = new Messages(context.err());
    List<EventSink> sinks = new ArrayList<>();
    sinks.add(
        options.plain() ? new PlainOutput(context.out(), err) : new EventOutput(context.out()));
    sinks.add(new DeadlockNotice(err));
    save.ifPresent(sinks::add);
    return sinks;
  }
}
