package dev.threadboard.cli.headless;

import dev.threadboard.cli.process.Messages;
import dev.threadboard.event.Event;
import dev.threadboard.event.Fact;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Writes the program's output as Python does: prints to standard output, tracebacks to error. */
public final class PlainOutput implements EventSink {
  private final OutputStream out;
  private final Messages err;

  public PlainOutput(OutputStream out, Messages err) {
    this.out = new BufferedOutputStream(out);
    this.err = err;
  }

  @Override
  public void take(Event event) throws IOException {
    if (event.fact() instanceof Fact.Print print) {
      out.write((print.text() + print.end()).getBytes(StandardCharsets.UTF_8));
    } else if (event.fact() instanceof Fact.Error error) {
      // On a terminal, where both streams mix, the traceback then has its right place.
      out.flush();
      error.traceback().forEach(err::printLine);
    }
  }

  @Override
  public void flush() throws IOException {
    out.flush();
  }
}
