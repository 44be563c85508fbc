package dev.threadboard.cli.headless;

import dev.threadboard.event.Event;
import java.io.IOException;

/** Somewhere that a run's events go when there is no screen. */
public interface EventSink {
  void take(Event event) throws IOException;

  /** No further event is at hand: lets be seen what has been taken so far. */
  default void flush() throws IOException {}
}
