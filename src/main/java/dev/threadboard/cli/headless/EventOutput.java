package dev.threadboard.cli.headless;

import dev.threadboard.event.Event;
import dev.threadboard.event.JsonLines;
import java.io.IOException;
import java.io.OutputStream;

/** Writes each event as a line of JSON. */
public final class EventOutput implements EventSink {
  private final JsonLines lines;

  public EventOutput(OutputStream out) throws IOException {
    lines = new JsonLines(out);
  }

  @Override
  public void take(Event event) throws IOException {
    lines.write(event);
  }

  @Override
  public void flush() throws IOException {
    lines.flush();
  }
}
