package dev.threadboard.engine;

import dev.threadboard.event.Event;
import dev.threadboard.event.Fact;
import dev.threadboard.event.JsonLines;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What a run has told, and questions to it. */
public record RecordedEvents(List<Event> events) {
  /** All facts of one kind, in their order. */
  public <F extends Fact> List<F> all(Class<F> kind) {
    return events.stream().map(Event::fact).filter(kind::isInstance).map(kind::cast).toList();
  }

  public <F extends Fact> F only(Class<F> kind) {
    List<F> all = all(kind);
    if (all.size() != 1) {
      throw new AssertionError("one " + kind.getSimpleName() + " expected: " + all);
    }
    return all.get(0);
  }

  /** The first event of that kind. */
  public Event event(Class<? extends Fact> kind) {
    return events.stream().filter(e -> kind.isInstance(e.fact())).findFirst().orElseThrow();
  }

  /** What one thread did. */
  public RecordedEvents by(String thread) {
    return new RecordedEvents(events.stream().filter(e -> e.thread().equals(thread)).toList());
  }

  /** Everything that was printed. */
  public String stdout() {
    return all(Fact.Print.class).stream()
        .map(p -> p.text() + p.end())
        .collect(Collectors.joining());
  }

  /** The lines that were printed, where no line was torn. */
  public List<String> printed() {
    return stdout().lines().toList();
  }

  /** Last lines of tracebacks. */
  public List<String> errors() {
    return all(Fact.Error.class).stream().map(Fact.Error::error).toList();
  }

  public int status() {
    return only(Fact.Exit.class).status();
  }

  /** When the last event happened, in virtual seconds. */
  public double seconds() {
    return events.get(events.size() - 1).time();
  }

  /** Each event as some text that says enough for the test. */
  public List<String> map(Function<Event, String> text) {
    return events.stream().map(text).toList();
  }

  /** As {@code --events} writes them. */
  public byte[] json() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (JsonLines lines = new JsonLines(bytes)) {
      for (Event event : events) {
        lines.write(event);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
