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
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code threadboard run SCENARIO}. */
@Command(
    name = "run",
    description = "Runs a scenario: in the dashboard, or without a screen.",
    sortOptions = false,
    abbreviateSynopsis = true)
final class RunCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  @Parameters(paramLabel = "SCENARIO", description = "One of those that `list` tells.")
  private String scenario;

  @ParentCommand private MenuCommand menu;

  @Mixin private RunOptions options;

  @Mixin private LookOptions look;

  @Mixin private HelpOption help;

  RunCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    Scenario chosen = Values.scenario(scenario);
    Scheduling scheduling = Values.scheduling(options.policy, options.seed, surroundings.seeds());
    Settings settings =
        Configuration.read(surroundings.environment(), menu.look(), look, options.speed);
    Pace pace = new Pace(settings.speed(), options.paused);
    Run.Plan plan =
        new Run.Plan(
            chosen, Values.arguments(chosen, options.settings), scheduling, !options.isHeadless());
    options.refuseContradictions(pace.speed(), settings.said(Setting.SPEED).origin(), scheduling);
    try (EventLog log = options.save == null ? null : EventLog.create(options.save)) {
      Optional<EventLog> save = Optional.ofNullable(log);
      if (!options.isHeadless() && settings.linear()) {
        return new Linear(surroundings)
            .open(
                session -> session.watch(plan),
                pace,
                new ShowOptions(settings, options.exit, save));
      } else if (!options.isHeadless()) {
        return new Dashboard(surroundings)
            .open(
                session -> session.watch(plan),
                "--plain or --events",
                pace,
                new ShowOptions(settings, options.exit, save));
      }
      int status = new Headless(sinks(save)).run(plan, pace, surroundings.clock());
      if (log != null) {
        log.commit();
      }
      return status;
    }
  }

  private List<EventSink> sinks(Optional<EventLog> save) throws IOException {
    Messages err = new Messages(surroundings.err());
    List<EventSink> sinks = new ArrayList<>();
    sinks.add(
        options.plain
            ? new PlainOutput(surroundings.out(), err)
            : new EventOutput(surroundings.out()));
    sinks.add(new DeadlockNotice(err));
    save.ifPresent(sinks::add);
    return sinks;
  }
}
