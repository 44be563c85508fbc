package dev.threadboard.cli;

import dev.threadboard.command.Pace;
import dev.threadboard.config.Settings;
import dev.threadboard.session.SavedRun;
import java.io.IOException;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;

/** {@code threadboard replay FILE.jsonl}: a saved run, in the same dashboard. */
final class ReplayCommand implements Command {
  private final Surroundings surroundings;

  ReplayCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec =
        Specs.command(
            this, "replay", "Shows a run that was saved with --save; no thread is started.");
    spec.usageMessage().abbreviateSynopsis(true);
    spec.addPositional(Specs.word("FILE.jsonl", "What --save has written."));
    spec.addOption(LookOptions.speed());
    spec.addOption(LookOptions.paused());
    spec.addOption(LookOptions.exit());
    spec.addOption(LookOptions.record());
    LookOptions.addTo(spec);
    spec.addOption(LookOptions.linear());
    return spec.addOption(Specs.help());
  }

  @Override
  public int words() {
    return 1;
  }

  @Override
  public int run(Typed typed) throws IOException {
    Settings settings = Configuration.read(surroundings.environment(), LookOptions.said(typed));
    String file = typed.word();
    SavedRun run = SavedFile.read(file);
    Pace pace = new Pace(settings.speed(), typed.has("--paused"));
    ShowOptions options =
        new ShowOptions(
            settings,
            typed.has("--exit"),
            Optional.empty(),
            Optional.ofNullable(typed.value("--record")));
    int status =
        settings.linear()
            ? new Linear(surroundings).open(session -> session.watch(run), pace, options)
            : new Dashboard(surroundings)
                .open(session -> session.watch(run), "cat " + Quoted.clean(file), pace, options);
    run.fault()
        .ifPresent(
            fault ->
                new Messages(surroundings.err())
                    .say(Quoted.clean(file) + ": " + fault + "; what comes before it was shown"));
    return status;
  }
}
