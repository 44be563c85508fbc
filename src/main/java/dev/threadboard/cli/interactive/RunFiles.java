package dev.threadboard.cli.interactive;

import dev.threadboard.cli.headless.EventLog;
import dev.threadboard.cli.process.OutputException;
import dev.threadboard.cli.process.UsageException;
import dev.threadboard.cli.recording.StillFile;
import dev.threadboard.event.Event;
import dev.threadboard.event.Fact;
import dev.threadboard.frame.Frame;
import dev.threadboard.history.History;
import dev.threadboard.playback.SaveTarget;
import dev.threadboard.record.RecordingOptions;
import dev.threadboard.record.TerminalColors;
import dev.threadboard.text.Printable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Supplier;

/**
 * Saves runs and pictures of them from inside the dashboard, each to a file of its own: {@code
 * pool-1.jsonl}, {@code pool-1.png}.
 */
final class RunFiles implements SaveTarget {
  private static final String NOTHING = "There is nothing to save yet.";

  private final Path folder;
  private final String pictures;
  private final Supplier<TerminalColors> colors;

  /**
   * @param pictures the ending of their files
   * @param colors what the terminal's own look like in them
   */
  RunFiles(Path folder, String pictures, Supplier<TerminalColors> colors) {
    this.folder = folder;
    this.pictures = pictures;
    this.colors = colors;
  }

  @Override
  public String keep(History run) {
    if (run.size() == 0) {
      return NOTHING;
    }
    return keep(run, free(((Fact.Run) run.event(1).fact()).scenario(), "jsonl").toString());
  }

  @Override
  public String keep(History run, String file) {
    if (run.size() == 0) {
      return NOTHING;
    }
    try (EventLog log = EventLog.create(file)) {
      run.each(event -> take(log, event));
      log.commit();
      return Printable.of("saved " + run.size() + " events to " + Path.of(file).getFileName());
    } catch (UsageException e) {
      return Printable.of(e.getMessage());
    } catch (OutputException e) {
      return Printable.of(e.getMessage());
    } catch (UncheckedIOException e) {
      return Printable.of(String.valueOf(e.getCause().getMessage()));
    }
  }

  private static void take(EventLog log, Event event) {
    try {
      log.take(event);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public String keep(String scenario, Frame picture) {
    Path file = free(scenario, pictures);
    RecordingOptions options = RecordingOptions.STANDARD.withColors(colors.get());
    try (StillFile still = StillFile.create(file, options)) {
      still.frame(0, picture);
      still.end(0);
      return Printable.of("saved this picture to " + file.getFileName());
    } catch (IOException e) {
      return Printable.of("cannot save to " + file + ": " + e.getMessage());
    }
  }

  /** No file of that name is there yet. */
  private Path free(String scenario, String ending) {
    int number = 1;
    while (Files.exists(folder.resolve(scenario + "-" + number + "." + ending))) {
      number++;
    }
    return folder.resolve(scenario + "-" + number + "." + ending);
  }
}
