package dev.threadboard.cli.interactive;

import dev.threadboard.cli.headless.EventLog;
import dev.threadboard.cli.process.OutputException;
import dev.threadboard.cli.process.UsageException;
import dev.threadboard.cli.recording.StillFile;
import dev.threadboard.cpython.lookup.ScriptFile;
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
import java.util.regex.Pattern;

/**
 * Saves runs and screenshots from inside the dashboard, each to a new file: {@code pool-1.jsonl},
 * {@code pool-1.png}.
 */
final class RunFiles implements SaveTarget {
  private static final Pattern PLAIN_NAME = Pattern.compile("[A-Za-z0-9_-]{1,64}");
  private static final String NO_EVENTS = "There is nothing to save yet.";

  private final Path folder;
  private final String screenshotEnding;
  private final Supplier<TerminalColors> colors;

  /**
   * @param screenshotEnding the ending of a screenshot's file, which says its format
   * @param colors what a screenshot shows for the terminal's own colours
   */
  RunFiles(Path folder, String screenshotEnding, Supplier<TerminalColors> colors) {
    this.folder = folder;
    this.screenshotEnding = screenshotEnding;
    this.colors = colors;
  }

  @Override
  public String keep(History run) {
    if (run.size() == 0) {
      return NO_EVENTS;
    }
    return keep(run, unused(((Fact.Run) run.event(1).fact()).scenario(), "jsonl").toString());
  }

  @Override
  public String keep(History run, String file) {
    if (run.size() == 0) {
      return NO_EVENTS;
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
  public String keep(String scenario, Frame screenshot) {
    Path file = unused(scenario, screenshotEnding);
    RecordingOptions options = RecordingOptions.STANDARD.withColors(colors.get());
    try (StillFile still = StillFile.create(file, options)) {
      still.frame(0, screenshot);
      still.end(0);
      return Printable.of("saved this picture to " + file.getFileName());
    } catch (IOException e) {
      return Printable.of("cannot save to " + file + ": " + e.getMessage());
    }
  }

  /**
   * The first numbered file that does not exist yet. The scenario's name may come from somebody
   * else's file: unless it is a plain word, it must not become part of a path.
   */
  private Path unused(String scenario, String ending) {
    boolean script = scenario.endsWith(ScriptFile.ENDING);
    int end = scenario.length() - (script ? ScriptFile.ENDING.length() : 0);
    String plain = scenario.substring(0, end);
    String name = PLAIN_NAME.matcher(plain).matches() ? plain : "run";
    int number = 1;
    while (Files.exists(folder.resolve(name + "-" + number + "." + ending))) {
      number++;
    }
    return folder.resolve(name + "-" + number + "." + ending);
  }
}
