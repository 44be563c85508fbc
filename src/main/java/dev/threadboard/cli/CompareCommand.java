package dev.threadboard.cli;

import dev.threadboard.command.Pace;
import dev.threadboard.compare.Comparison;
import dev.threadboard.config.Settings;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;

/** {@code threadboard compare RUN RUN}: two runs beside each other, on one clock. */
final class CompareCommand implements Command {
  private final Surroundings surroundings;

  CompareCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec =
        Specs.command(
            this,
            "compare",
            "Shows two runs beside each other on one clock, and where their outputs differ.");
    spec.usageMessage().abbreviateSynopsis(true);
    spec.addPositional(
        Specs.word(
            "RUN",
            "SCENARIO, SCENARIO:NAME=VALUE,... or FILE.jsonl. A NAME is one of the scenario's"
                + " parameters, policy (fifo, random) or seed."));
    spec.addPositional(Specs.word(1, "OTHER", "The same, of the other run."));
    spec.addOption(LookOptions.speed());
    spec.addOption(LookOptions.paused());
    spec.addOption(Specs.flag("--exit", "The dashboard closes when both runs have ended."));
    spec.addOption(
        Specs.flag(
            "--plain",
            "No full screen: the totals and the first difference as text; exit status 1 if the"
                + " outputs differ."));
    LookOptions.addTo(spec);
    return spec.addOption(Specs.help());
  }

  @Override
  public int words() {
    return 2;
  }

  @Override
  public int run(Typed typed) throws IOException, InterruptedException {
    Settings settings = Configuration.read(surroundings.environment(), LookOptions.said(typed));
    refuseContradictions(typed);
    boolean plain = typed.has("--plain");
    Operand one = Operand.read(typed.word(0), surroundings.seeds());
    Operand other = Operand.read(typed.word(1), surroundings.seeds());
    WholeRun first = WholeRun.of(one, surroundings.clock());
    WholeRun second = WholeRun.of(other, surroundings.clock());
    try (Comparison comparison = Comparison.of(first.side(), second.side())) {
      int status = plain ? tell(comparison) : show(comparison, settings, typed);
      complain(first);
      complain(second);
      return status;
    }
  }

  private static void refuseContradictions(Typed typed) {
    for (String option : List.of("--speed", "--paused", "--exit")) {
      if (typed.has("--plain") && typed.has(option)) {
        throw new WrongUsage(option + " is for the dashboard, and --plain opens none");
      }
    }
  }

  private int show(Comparison comparison, Settings settings, Typed typed) throws IOException {
    return new Dashboard(surroundings)
        .open(
            session -> session.compare(comparison),
            "--plain",
            new Pace(settings.speed(), typed.has("--paused")),
            new ShowOptions(settings, typed.has("--exit"), Optional.empty()));
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
