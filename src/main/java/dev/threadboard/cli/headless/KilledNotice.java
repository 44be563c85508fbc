package dev.threadboard.cli.headless;

import dev.threadboard.cli.process.Messages;
import dev.threadboard.event.Event;
import dev.threadboard.event.ProgramFact;

/** Reports in one line that a signal ended the program, as a shell does. */
public final class KilledNotice implements EventSink {
  private final Messages err;

  public KilledNotice(Messages err) {
    this.err = err;
  }

  @Override
  public void take(Event event) {
    if (event.fact() instanceof ProgramFact.Killed killed) {
      err.report("killed by " + killed.signal());
    }
  }
}
