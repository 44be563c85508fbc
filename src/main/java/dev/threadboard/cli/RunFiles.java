package dev.threadboard.cli;

import dev.threadboard.event.Event;
import dev.threadboard.event.Fact;
import dev.threadboard.frame.Printable;
import dev.threadboard.history.History;
import dev.threadboard.session.Keeper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Saves runs from inside the dashboard, each to a file of its own: {@code pool-1.jsonl}. */
final class RunFiles implements Keeper {
  private static final String NOTHING = "There is nothing to save yet.";

  private final Path folder;

  RunFiles(Path folder) {
    this.folder = folder;
  }

  @Override
  public String keep(History run) {
    if (run.size() == 0) {
      return NOTHING;
    }
    return keep(run, free(((Fact.Run) run.event(1).fact()).scenario()).toString());
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
    } catch (WrongUsage e) {
      return Printable.of(e.getMessage());
    } catch (WriteFailed e) {
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

  /** No file of that name is there yet. */
  private Path free(String scenario) {
    int number = 1;
    while (Files.exists(folder.resolve(scenario + "-" + number + ".jsonl"))) {
      number++;
    }
    return folder.resolve(scenario + "-" + number + ".jsonl");
  }
}
