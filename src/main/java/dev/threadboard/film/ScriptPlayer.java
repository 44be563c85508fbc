package dev.threadboard.film;

import dev.threadboard.frame.Frame;
import dev.threadboard.tape.Script;
import dev.threadboard.tape.Step;
import dev.threadboard.tape.syntax.Located;
import dev.threadboard.tape.syntax.TapeException;
import dev.threadboard.tape.syntax.TapeLocation;
import dev.threadboard.viewer.ViewedRun;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;

/** Plays the steps of a script on a simulated terminal, each at its time. */
final class ScriptPlayer {
  private static final long NEVER = Long.MAX_VALUE;

  /** No step. */
  private static final int NONE = -1;

  private final List<Located<Step>> steps;
  private final SimulatedTerminal terminal;
  private final VirtualRecording.ScreenshotSaver screenshots;
  private int next;

  /** When the step that is being played ends at the latest, in nanoseconds. */
  private long until = NEVER;

  /** Whether the state has been seen that the script waits for. */
  private boolean stateSeen;

  private boolean hidden;

  ScriptPlayer(
      Script script, SimulatedTerminal terminal, VirtualRecording.ScreenshotSaver screenshots) {
    this.steps = script.steps();
    this.terminal = terminal;
    this.screenshots = screenshots;
  }

  /** Whether the script has switched recording off. */
  boolean isHidden() {
    return hidden;
  }

  boolean isDone() {
    return next == steps.size();
  }

  /** The time by which {@link #play} must be called again, in nanoseconds. */
  long due() {
    return until;
  }

  /** Plays the steps that are due by now, and after each waits until the terminal has settled. */
  void play(long now) throws InterruptedException, IOException, TapeException, RecordingException {
    settle();
    while (!isDone() && isOver(steps.get(next), now)) {
      stateSeen &= next + 1 == awaitedStep();
      next++;
      until = NEVER;
      settle();
    }
  }

  private void settle() throws InterruptedException {
    terminal.settle(this::checkState, awaitedStep() != NONE);
  }

  /** Checks after every event, since a state may end before any time has passed. */
  private void checkState() {
    ViewedRun viewed = terminal.viewed();
    int awaited = awaitedStep();
    if (awaited != NONE && viewed != null) {
      stateSeen |= ((Step.AwaitState) steps.get(awaited).what()).seen(viewed);
    }
  }

  /**
   * The step that waits for a state: the next one, or the one after the pause of a key, since the
   * state may come and go as soon as the key is pressed; {@link #NONE} if neither does.
   */
  private int awaitedStep() {
    if (awaitsState(next)) {
      return next;
    }
    return awaitsState(next + 1) && isPauseOfKey(next) ? next + 1 : NONE;
  }

  private boolean awaitsState(int step) {
    return step < steps.size() && steps.get(step).what() instanceof Step.AwaitState;
  }

  /** Whether the step is the pause that belongs to a key, and not one of the script's own. */
  private boolean isPauseOfKey(int step) {
    return step > 0
        && steps.get(step).what() instanceof Step.Pause
        && steps.get(step).location() == steps.get(step - 1).location()
        && (steps.get(step - 1).what() instanceof Step.Press
            || steps.get(step - 1).what() instanceof Step.Open);
  }

  /** Begins a step or continues it; returns whether it is complete. */
  private boolean isOver(Located<Step> located, long now)
      throws InterruptedException, IOException, TapeException, RecordingException {
    Step step = located.what();
    if (step instanceof Step.Pause pause) {
      until = until == NEVER ? now + pause.time().toNanos() : until;
      return now >= until;
    } else if (step instanceof Step.AwaitState wait) {
      until = until == NEVER ? now + wait.timeout().toNanos() : until;
      checkState();
      failIfLate(located, stateSeen, now);
      return stateSeen;
    } else if (step instanceof Step.AwaitText wait) {
      until = until == NEVER ? now + wait.timeout().toNanos() : until;
      boolean seen = wait.seen(rows(terminal.paint()));
      failIfLate(located, seen, now);
      return seen;
    }
    perform(step, located.location());
    return true;
  }

  private void perform(Step step, TapeLocation location) throws IOException, TapeException {
    if (step instanceof Step.Prompt prompt) {
      terminal.type(prompt.typed());
    } else if (step instanceof Step.Open open) {
      terminal.open(open.arguments(), location);
    } else if (step instanceof Step.Press press) {
      // What a click or a page key does depends on what has been painted.
      terminal.paint();
      terminal.press(press.key(), location);
    } else if (step instanceof Step.Screenshot screenshot) {
      screenshots.save(screenshot.file(), terminal.paint());
    } else {
      hidden = step instanceof Step.Hide;
    }
  }

  private void failIfLate(Located<Step> located, boolean seen, long now) throws RecordingException {
    if (!seen && now >= until) {
      TapeException fault = located.location().fault(missing(located.what()) + " in time");
      throw new RecordingException(fault.getMessage(), terminal.paint());
    }
  }

  private static String missing(Step step) {
    if (step instanceof Step.AwaitText wait) {
      return "nothing on the screen matched /" + wait.pattern() + "/";
    }
    Step.AwaitState wait = (Step.AwaitState) step;
    return wait.thread() + " was not " + wait.state().word();
  }

  private static List<String> rows(Frame frame) {
    return IntStream.range(0, frame.size().rows()).mapToObj(frame::text).toList();
  }
}
