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
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code threadboard replay FILE.jsonl}: a saved run, in the same dashboard. */
@Command(
    name = "replay",
    description = "Shows a run that was saved with --save; no thread is started.",
    sortOptions = false,
    abbreviateSynopsis = true)
final class ReplayCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  @Parameters(paramLabel = "FILE.jsonl", description = "What --save has written.")
  private String file;

  @ParentCommand private MenuCommand menu;

  @Option(
      names = "--speed",
      paramLabel = "N|max",
      description = "Virtual seconds per second: 0.01 to 1000, or max. Default: 1.")
  private String speed;

  @Option(names = "--paused", description = "The dashboard opens with time standing still.")
  private boolean paused;

  @Option(names = "--exit", description = "The dashboard closes when the run has ended.")
  private boolean exit;

  @Mixin private LookOptions look;

  @Mixin private HelpOption help;

  ReplayCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() throws IOException {
    Settings settings = Configuration.read(surroundings.environment(), menu.look(), look, speed);
    SavedRun run = read();
    int status = show(run, settings);
    run.fault()
        .ifPresent(
            fault ->
                new Messages(surroundings.err())
                    .say(Quoted.clean(file) + ": " + fault + "; what comes before it was shown"));
    return status;
  }

  private int show(SavedRun run, Settings settings) throws IOException {
    Pace pace = new Pace(settings.speed(), paused);
    ShowOptions options = new ShowOptions(settings, exit, Optional.empty());
    return settings.linear()
        ? new Linear(surroundings).open(session -> session.watch(run), pace, options)
        : new Dashboard(surroundings)
            .open(session -> session.watch(run), "cat " + Quoted.clean(file), pace, options);
  }

  private SavedRun read() {
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
