package dev.threadboard.cli;

import dev.threadboard.command.Pace;
import dev.threadboard.compare.Comparison;
import dev.threadboard.config.Settings;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code threadboard compare RUN RUN}: two runs beside each other, on one clock. */
@Command(
    name = "compare",
    description = "Shows two runs beside each other on one clock, and where their outputs differ.",
    sortOptions = false,
    abbreviateSynopsis = true)
final class CompareCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  @Parameters(
      index = "0",
      paramLabel = "RUN",
      description =
          "SCENARIO, SCENARIO:NAME=VALUE,... or FILE.jsonl. A NAME is one of the scenario's"
              + " parameters, policy (fifo, random) or seed.")
  private String left;

  @Parameters(index = "1", paramLabel = "OTHER", description = "The same, of the other run.")
  private String right;

  @ParentCommand private MenuCommand menu;

  @Option(
      names = "--speed",
      paramLabel = "N|max",
      description = "Virtual seconds per second: 0.01 to 1000, or max. Default: 1.")
  private String speed;

  @Option(names = "--paused", description = "The dashboard opens with time standing still.")
  private boolean paused;

  @Option(names = "--exit", description = "The dashboard closes when both runs have ended.")
  private boolean exit;

  @Option(
      names = "--plain",
      description =
          "No full screen: the totals and the first difference as text; exit status 1 if the"
              + " outputs differ.")
  private boolean plain;

  @Mixin private LookOptions look;

  @Mixin private HelpOption help;

  CompareCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    Settings settings = Configuration.read(surroundings.environment(), menu.look(), look, speed);
    refuseContradictions();
    Operand one = Operand.read(left, surroundings.seeds());
    Operand other = Operand.read(right, surroundings.seeds());
    WholeRun first = WholeRun.of(one, surroundings.clock());
    WholeRun second = WholeRun.of(other, surroundings.clock());
    try (Comparison comparison = Comparison.of(first.side(), second.side())) {
      int status = plain ? tell(comparison) : show(comparison, settings);
      complain(first);
      complain(second);
      return status;
    }
  }

  private void refuseContradictions() {
    if (plain && (paused || exit || speed != null)) {
      throw new WrongUsage(
          (speed != null ? "--speed" : paused ? "--paused" : "--exit")
              + " is for the dashboard, and --plain opens none");
    }
  }

  private int show(Comparison comparison, Settings settings) throws IOException {
    return new Dashboard(surroundings)
        .open(
            session -> session.compare(comparison),
            "--plain",
            new Pace(settings.speed(), paused),
            new ShowOptions(settings, exit, Optional.empty()));
  }

  private int tell(Comparison comparison) throws IOException {
    String text = new ComparisonText(comparison).toString();
    surroundings.out().write(text.getBytes(StandardCharsets.UTF_8));
    return comparison.difference() == null ? ExitStatus.WELL : ExitStatus.DIFFERENT;
  }

  private void complain(WholeRun run) {
    run.fault()
        .ifPresent(
            fault ->
                new Messages(surroundings.err())
                    .say(run.side().name() + ": " + fault + "; what comes before it was compared"));
  }
}
