package dev.threadboard.cli;

import dev.threadboard.cli.interactive.DashboardLauncher;
import dev.threadboard.cli.interactive.LinearLauncher;
import dev.threadboard.cli.interactive.ShowOptions;
import dev.threadboard.cli.options.CommandSpecs;
import dev.threadboard.cli.options.CommonOptions;
import dev.threadboard.cli.options.Configuration;
import dev.threadboard.cli.options.ParsedArguments;
import dev.threadboard.cli.options.SavedRunFile;
import dev.threadboard.cli.options.Subcommand;
import dev.threadboard.cli.process.Messages;
import dev.threadboard.cli.process.ProcessContext;
import dev.threadboard.command.Pace;
import dev.threadboard.config.Settings;
import dev.threadboard.playback.SavedRun;
import dev.threadboard.text.Quoted;
import java.io.IOException;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;

/** {@code threadboard replay FILE.jsonl}: shows a saved run in the dashboard. */
final class ReplayCommand implements Subcommand {
  private final ProcessContext context;

  ReplayCommand(ProcessContext context) {
    this.context = context;
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec =
        CommandSpecs.command(
            this, "replay", "Shows a run that was saved with --save; no thread is started.");
    spec.usageMessage().abbreviateSynopsis(true);
    spec.addPositional(CommandSpecs.word("FILE.jsonl", "What --save has written."));
    spec.addOption(CommonOptions.speed());
    spec.addOption(CommonOptions.paused());
    spec.addOption(CommonOptions.exit());
    spec.addOption(CommonOptions.record());
    spec.addOption(CommonOptions.showKeys());
    CommonOptions.addTo(spec);
    spec.addOption(CommonOptions.linear());
    return spec.addOption(CommandSpecs.help());
  }

  @Override
  public int words() {
    return 1;
  }

  @Override
  public int run(ParsedArguments parsed) throws IOException {
    Settings settings = Configuration.read(context.environment(), CommonOptions.settings(parsed));
    String file = parsed.word();
    SavedRun run = SavedRunFile.read(file);
    Pace pace = new Pace(settings.speed(), parsed.has("--paused"));
    ShowOptions options =
        new ShowOptions(
            settings,
            parsed.has("--exit"),
            Optional.empty(),
            Optional.ofNullable(parsed.value("--record")),
            parsed.has("--show-keys"),
            Optional.empty());
    int status =
        settings.linear()
            ? new LinearLauncher(context).open(session -> session.watch(run), pace, options)
            : new DashboardLauncher(context)
                .open(
                    session -> session.watch(run),
                    "--linear or cat " + Quoted.clean(file),
                    pace,
                    options);
    return SavedRunFile.reportFault(run, "shown", new Messages(context.err()), status);
  }
}
