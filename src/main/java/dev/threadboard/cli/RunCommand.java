package dev.threadboard.cli;

import dev.threadboard.command.Pace;
import dev.threadboard.config.Setting;
import dev.threadboard.config.Settings;
import dev.threadboard.engine.Run;
import dev.threadboard.engine.Scheduling;
import dev.threadboard.scenario.Scenario;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;

/** {@code threadboard run SCENARIO}. */
final class RunCommand implements Command {
  private final Surroundings surroundings;

  RunCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec =
        Specs.command(this, "run", "Runs a scenario: in the dashboard, or without a screen.");
    spec.usageMessage().abbreviateSynopsis(true);
    spec.addPositional(Specs.word("SCENARIO", "One of those that `list` tells."));
    RunOptions.addTo(spec);
    LookOptions.addTo(spec);
    spec.addOption(LookOptions.linear());
    return spec.addOption(Specs.help());
  }

  @Override
  public int words() {
    return 1;
  }

  @Override
  public int run(Typed typed) throws IOException, InterruptedException {
    RunOptions options = RunOptions.of(typed);
    Scenario chosen = Values.scenario(typed.word());
    Scheduling scheduling =
        Values.scheduling(options.policy(), options.seed(), surroundings.seeds());
    Settings settings = Configuration.read(surroundings.environment(), LookOptions.said(typed));
    Pace pace = new Pace(settings.speed(), options.paused());
    Run.Plan plan =
        new Run.Plan(
            chosen,
            Values.arguments(chosen, options.settings()),
            scheduling,
            !options.isHeadless());
    options.refuseContradictions(pace.speed(), settings.said(Setting.SPEED).origin(), scheduling);
    try (EventLog log = options.save() == null ? null : EventLog.create(options.save())) {
      Optional<EventLog> save = Optional.ofNullable(log);
      if (!options.isHeadless() && settings.linear()) {
        return new Linear(surroundings)
            .open(
                session -> session.watch(plan),
                pace,
                new ShowOptions(settings, options.exit(), save));
      } else if (!options.isHeadless()) {
        return new Dashboard(surroundings)
            .open(
                session -> session.watch(plan),
                "--plain or --events",
                pace,
                new ShowOptions(
                    settings, options.exit(), save, Optional.ofNullable(options.record())));
      }
      int status = new Headless(sinks(options, save)).run(plan, pace, surroundings.clock());
      if (log != null) {
        log.commit();
      }
      return status;
    }
  }

  private List<EventSink> sinks(RunOptions options, Optional<EventLog> save) throws IOException {
    Messages err = new Messages(surroundings.err());
    List<EventSink> sinks = new ArrayList<>();
    sinks.add(
        options.plain()
            ? new PlainOutput(surroundings.out(), err)
            : new EventOutput(surroundings.out()));
    sinks.add(new DeadlockNotice(err));
    save.ifPresent(sinks::add);
    return sinks;
  }
}
