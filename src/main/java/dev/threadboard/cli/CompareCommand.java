package dev.threadboard.cli;

import dev.threadboard.cli.headless.CompletedRun;
import dev.threadboard.cli.interactive.DashboardLauncher;
import dev.threadboard.cli.interactive.ShowOptions;
import dev.threadboard.cli.options.CommandSpecs;
import dev.threadboard.cli.options.CommonOptions;
import dev.threadboard.cli.options.Configuration;
import dev.threadboard.cli.options.ParsedArguments;
import dev.threadboard.cli.options.PythonOptions;
import dev.threadboard.cli.options.RunReference;
import dev.threadboard.cli.options.Subcommand;
import dev.threadboard.cli.process.ExitStatus;
import dev.threadboard.cli.process.Messages;
import dev.threadboard.cli.process.ProcessContext;
import dev.threadboard.cli.process.UsageException;
import dev.threadboard.command.Pace;
import dev.threadboard.compare.Comparison;
import dev.threadboard.config.Settings;
import dev.threadboard.text.Quoted;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;

/** {@code threadboard compare RUN RUN}: shows two runs side by side on one clock. */
final class CompareCommand implements Subcommand {
  private final ProcessContext context;

  CompareCommand(ProcessContext context) {
    this.context = context;
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec =
        CommandSpecs.command(
            this,
            "compare",
            "Shows two runs beside each other on one clock, and where their outputs differ.");
    spec.usageMessage().customSynopsis("threadboard compare [-m] RUN OTHER [OPTIONS] [-- ARG ...]");
    spec.addPositional(
        CommandSpecs.word(
            "RUN",
            "SCENARIO, SCRIPT.py, one of them with :NAME=VALUE,..., or FILE.jsonl. A NAME is policy"
                + " (fifo, random), seed, a scenario's parameter, or a script's switch-at or"
                + " python. What is behind -- is for the scripts or modules of both."));
    spec.addPositional(CommandSpecs.word(1, "OTHER", "The same, of the other run."));
    spec.addOption(
        CommandSpecs.flag(
            PythonOptions.MODULE, "Both are modules, as in python3 -m MODULE, and no scripts."));
    spec.addOption(CommonOptions.speed());
    spec.addOption(CommonOptions.paused());
    spec.addOption(CommandSpecs.flag("--exit", "The dashboard closes when both runs have ended."));
    spec.addOption(
        CommandSpecs.flag(
            "--plain",
            "No full screen: the totals and the first difference as text; exit status 1 if outputs,"
                + " ends or watched values differ."));
    spec.addOption(PythonOptions.watch());
    CommonOptions.addTo(spec);
    return spec.addOption(CommandSpecs.help());
  }

  @Override
  public int words() {
    return 2;
  }

  @Override
  public boolean runsPrograms() {
    return true;
  }

  @Override
  public int run(ParsedArguments parsed) throws IOException, InterruptedException {
    Settings settings = Configuration.read(context.environment(), CommonOptions.settings(parsed));
    refuseContradictions(parsed);
    boolean plain = parsed.has("--plain");
    RunReference one = reference(parsed, 0);
    RunReference other = reference(parsed, 1);
    if (!parsed.programArguments().isEmpty() && !one.takesArguments() && !other.takesArguments()) {
      throw new UsageException("what is behind -- is for a Python program, and neither is one");
    }
    CompletedRun first = CompletedRun.of(one, context.clock());
    CompletedRun second = CompletedRun.of(other, context.clock());
    try (Comparison comparison = Comparison.of(first.run(), second.run())) {
      int status = plain ? print(comparison) : show(comparison, settings, parsed);
      warnIfIncomplete(first);
      warnIfIncomplete(second);
      return first.damaged() || second.damaged() ? ExitStatus.WRONG_USAGE : status;
    }
  }

  private RunReference reference(ParsedArguments parsed, int word) {
    return RunReference.read(
        parsed.word(word),
        parsed.has(PythonOptions.MODULE),
        parsed.programArguments(),
        PythonOptions.watches(parsed),
        context.environment(),
        context.seeds());
  }

  private static void refuseContradictions(ParsedArguments parsed) {
    for (String option : List.of("--speed", "--paused", "--exit")) {
      if (parsed.has("--plain") && parsed.has(option)) {
        throw new UsageException(option + " is for the dashboard, and --plain opens none");
      }
    }
  }

  private int show(Comparison comparison, Settings settings, ParsedArguments parsed)
      throws IOException {
    return new DashboardLauncher(context)
        .open(
            session -> session.compare(comparison),
            "--plain",
            new Pace(settings.speed(), parsed.has("--paused")),
            new ShowOptions(settings, parsed.has("--exit"), Optional.empty()));
  }

  private int print(Comparison comparison) throws IOException {
    String text = new ComparisonText(comparison).toString();
    context.out().write(text.getBytes(StandardCharsets.UTF_8));
    return comparison.differs() ? ExitStatus.DIFFERENT : ExitStatus.SUCCESS;
  }

  private void warnIfIncomplete(CompletedRun run) {
    run.fault()
        .ifPresent(
            fault ->
                new Messages(context.err())
                    .report(Quoted.clean(fault) + "; what comes before it was compared"));
  }
}
