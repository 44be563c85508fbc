package dev.threadboard.screen;

import dev.threadboard.command.SeekCommand;
import dev.threadboard.keyboard.Action;
import dev.threadboard.keyboard.Bindings;
import dev.threadboard.playback.RepeatedRun;
import dev.threadboard.playback.RunViewer;

/** Where a run that was made again is shown first: where it is decided, or at its first line. */
public final class OpeningMoment {
  private final boolean decides;
  private final Bindings bindings;

  /** The number of an event; 0 once it is shown, or if the run begins at its beginning. */
  private long event;

  private OpeningMoment(long event, boolean decides, Bindings bindings) {
    this.event = event;
    this.decides = decides;
    this.bindings = bindings;
  }

  /** The beginning of a run. */
  static OpeningMoment first() {
    return new OpeningMoment(0, false, null);
  }

  /** {@code bindings} have the key that makes the decision. */
  public static OpeningMoment of(RepeatedRun run, Bindings bindings) {
    boolean decides = run.decision() > 0;
    return new OpeningMoment(decides ? run.decision() : run.beginning(), decides, bindings);
  }

  /** Whether the run is yet to be shown from there. */
  boolean isAhead() {
    return event > 0;
  }

  /** Goes there as soon as its events are known; returns whether it did so now. */
  public boolean reach(RunViewer viewer) {
    if (!isAhead() || viewer.history().size() < event) {
      return false;
    }
    viewer.act(new SeekCommand.ToEvent(event));
    event = 0;
    if (decides) {
      bindings
          .first(Action.STEP)
          .ifPresent(
              key -> viewer.hint("One step before it is decided: " + key + " makes the decision."));
    }
    return true;
  }
}
