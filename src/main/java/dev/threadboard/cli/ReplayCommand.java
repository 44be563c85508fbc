package dev.threadboard.cli;

import dev.threadboard.command.Pace;
import dev.threadboard.config.Settings;
import dev.threadboard.event.UnreadableEventsException;
import dev.threadboard.session.SavedRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
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
    return spec.addOption(Specs.help());
  }

  @Override
  public int run(Typed typed) throws IOException {
    Settings settings = Configuration.read(surroundings.environment(), LookOptions.said(typed));
    String file = typed.word();
    SavedRun run = read(file);
    int status =
        new Dashboard(surroundings)
            .open(
                session -> session.watch(run),
                "cat " + Quoted.clean(file),
                new Pace(settings.speed(), typed.has("--paused")),
                new ShowOptions(
                    settings,
                    typed.has("--exit"),
                    Optional.empty(),
                    Optional.ofNullable(typed.value("--record"))));
    run.fault()
        .ifPresent(
            fault ->
                new Messages(surroundings.err())
                    .say(Quoted.clean(file) + ": " + fault + "; what comes before it was shown"));
    return status;
  }

  /**
   * Opens a saved run.
   *
   * @throws WrongUsage if it is none
   */
  static SavedRun read(String file) {
    try {
      Path path = Path.of(file);
      if (!Files.exists(path)) {
        throw new IOException("there is no such file");
      } else if (Files.isDirectory(path)) {
        throw new IOException("that is a folder");
      } else if (!Files.isReadable(path)) {
        throw new IOException("it may not be read");
      }
      return SavedRun.check(path);
    } catch (UnreadableEventsException e) {
      throw new WrongUsage(Quoted.clean(file) + ": " + Quoted.clean(e.getMessage()));
    } catch (IOException | InvalidPathException e) {
      throw new WrongUsage(
          "cannot replay " + Quoted.of(file) + ": " + Quoted.clean(String.valueOf(e.getMessage())));
    }
  }
}
