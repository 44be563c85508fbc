package dev.threadboard.cli.headless;

import dev.threadboard.event.Event;
import java.io.IOException;

/** Takes the events of a run without a screen. */
public interface EventSink {
  void take(Event event) throws IOException;

  /** Writes out what has been taken so far; no further event is waiting. */
  default void flush() throws IOException {}
}
