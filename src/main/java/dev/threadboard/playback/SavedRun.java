package dev.threadboard.playback;

import dev.threadboard.command.ThreadCommand;
import dev.threadboard.engine.time.Pacer;
import dev.threadboard.event.Event;
import dev.threadboard.event.JsonLinesReader;
import dev.threadboard.event.PossibleEvents;
import dev.threadboard.event.UnreadableEventsException;
import dev.threadboard.history.History;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.BlockingQueue;

/**
 * A run that was saved: its events come as they are read, and no engine is started.
 *
 * @param events how many of the file's events are shown
 * @param fault why that is not all: {@code FILE:LINE: REASON}
 * @param damaged whether the rest cannot have happened; otherwise it is missing
 */
public record SavedRun(Path file, long events, Optional<String> fault, boolean damaged)
    implements EventSource {
  /** How many events are folded at once. */
  private static final int BATCH = 4096;

  /** Reads a file to its end, or to where it breaks off. */
  public static SavedRun check(Path file) throws IOException {
    return check(Files.newInputStream(file), file, file.toString());
  }

  /**
   * Reads a run to its end, or to where it breaks off.
   *
   * @param file where it can be read again
   * @param name of where it comes from, for messages
   * @throws UnreadableEventsException if it is no saved run
   */
  public static SavedRun check(InputStream in, Path file, String name) throws IOException {
    PossibleEvents possible = new PossibleEvents();
    long events = 0;
    try (JsonLinesReader reader = new JsonLinesReader(in)) {
      for (Optional<Event> next = reader.next(); next.isPresent(); next = reader.next()) {
        Optional<String> fault = possible.fault(next.get());
        if (fault.isPresent() && events == 0) {
          throw new UnreadableEventsException(1, fault.get(), false);
        } else if (fault.isPresent()) {
          String at = name + ":" + (events + 1) + ": ";
          return new SavedRun(file, events, Optional.of(at + fault.get()), true);
        }
        events++;
      }
      return new SavedRun(file, events, Optional.empty(), false);
    } catch (UnreadableEventsException e) {
      if (!e.breaksOff()) {
        throw e;
      }
      return new SavedRun(file, events, Optional.of(name + ":" + e.getMessage()), false);
    }
  }

  /** Reads all of it that is shown, once more. */
  public History history() throws IOException {
    History history = new History();
    try (JsonLinesReader reader = new JsonLinesReader(Files.newInputStream(file))) {
      List<Event> batch = new ArrayList<>(BATCH);
      for (long read = 1; read <= events; read++) {
        reader.next().ifPresent(batch::add);
        if (batch.size() == BATCH || read == events) {
          history.add(batch);
          batch.clear();
        }
      }
    }
    return history;
  }

  @Override
  public Feed open(Pacer pacer, BlockingQueue<Event> queue) {
    return new Player(this, queue);
  }

  /** Reads on another thread. */
  private static final class Player implements Feed, Runnable {
    private final SavedRun run;
    private final BlockingQueue<Event> queue;
    private volatile long length;
    private final Thread thread = new Thread(this, "threadboard replay");

    Player(SavedRun run, BlockingQueue<Event> queue) {
      this.run = run;
      this.queue = queue;
      this.length = run.events;
      thread.setDaemon(true);
    }

    @Override
    public void start() {
      thread.start();
    }

    @Override
    public OptionalLong length() {
      return OptionalLong.of(length);
    }

    @Override
    public void run() {
      long shown = 0;
      try (JsonLinesReader reader = new JsonLinesReader(Files.newInputStream(run.file))) {
        for (; shown < run.events; shown++) {
          Optional<Event> next = reader.next();
          if (next.isEmpty()) {
            break;
          }
          queue.put(next.get());
        }
      } catch (InterruptedException e) {
        // The viewer has closed the run.
      } catch (IOException e) {
        // The file was whole when it was checked: what came before its change stays on the screen.
      }
      length = shown;
    }

    @Override
    public boolean ask(ThreadCommand request) {
      return false;
    }

    @Override
    public void close() {
      thread.interrupt();
      try {
        thread.join();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
