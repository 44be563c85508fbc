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

/** Does a script's steps at a filmed terminal, each when its time has come. */
final class ScriptPlayer {
  private static final long NEVER = Long.MAX_VALUE;
  private static final int NONE = -1;

  private final List<Located<Step>> steps;
  private final SimulatedTerminal terminal;
  private final VirtualRecording.Shots shots;
  private int next;
  private long until = NEVER;
  private boolean met;
  private boolean hidden;

  ScriptPlayer(Script script, SimulatedTerminal terminal, VirtualRecording.Shots shots) {
    this.steps = script.steps();
    this.terminal = terminal;
    this.shots = shots;
  }

  /** Whether what happens now is not to be recorded. */
  boolean isHidden() {
    return hidden;
  }

  boolean isDone() {
    return next == steps.size();
  }

  /** When it has to do something at the latest. */
  long due() {
    return until;
  }

  /** Time has passed: waits until all is settled, does what is due, and waits again after each. */
  void play(long now) throws InterruptedException, IOException, TapeException, RecordingException {
    settle();
    while (!isDone() && isOver(steps.get(next), now)) {
      met &= next + 1 == awaited();
      next++;
      until = NEVER;
      settle();
    }
  }

  private void settle() throws InterruptedException {
    terminal.settle(this::look, awaited() >= 0);
  }

  /** A state may be over before time passes. */
  private void look() {
    ViewedRun viewed = terminal.viewed();
    int awaited = awaited();
    if (awaited >= 0 && viewed != null) {
      met |= ((Step.AwaitState) steps.get(awaited).what()).seen(viewed);
    }
  }

  /** The wait for a state that has begun; with a key already if it comes right after it. */
  private int awaited() {
    if (awaits(next)) {
      return next;
    }
    return awaits(next + 1) && isPauseOfKey(next) ? next + 1 : NONE;
  }

  private boolean awaits(int step) {
    return step < steps.size() && steps.get(step).what() instanceof Step.AwaitState;
  }

  /** It belongs to the key, and is no pause that the script asks for by itself. */
  private boolean isPauseOfKey(int step) {
    return step > 0
        && steps.get(step).what() instanceof Step.Pause
        && steps.get(step).location() == steps.get(step - 1).location()
        && (steps.get(step - 1).what() instanceof Step.Press
            || steps.get(step - 1).what() instanceof Step.Open);
  }

  /** Begins a step, or goes on with it; returns whether that was all. */
  private boolean isOver(Located<Step> located, long now)
      throws InterruptedException, IOException, TapeException, RecordingException {
    Step step = located.what();
    if (step instanceof Step.Pause pause) {
      until = until == NEVER ? now + pause.time().toNanos() : until;
      return now >= until;
    } else if (step instanceof Step.AwaitState wait) {
      until = until == NEVER ? now + wait.timeout().toNanos() : until;
      look();
      refuseLate(located, met, now);
      return met;
    } else if (step instanceof Step.AwaitText wait) {
      until = until == NEVER ? now + wait.timeout().toNanos() : until;
      boolean seen = wait.seen(rows(terminal.paint()));
      refuseLate(located, seen, now);
      return seen;
    }
    act(step, located.location());
    return true;
  }

  private void act(Step step, TapeLocation location) throws IOException, TapeException {
    if (step instanceof Step.Prompt prompt) {
      terminal.type(prompt.typed());
    } else if (step instanceof Step.Open open) {
      terminal.open(open.arguments(), location);
    } else if (step instanceof Step.Press press) {
      // A click or a page depends on what is on screen.
      terminal.paint();
      terminal.press(press.key(), location);
    } else if (step instanceof Step.Screenshot shot) {
      shots.take(shot.file(), terminal.paint());
    } else {
      hidden = step instanceof Step.Hide;
    }
  }

  private void refuseLate(Located<Step> located, boolean met, long now) throws RecordingException {
    if (!met && now >= until) {
      TapeException fault = located.location().fault(wanted(located.what()) + " in time");
      throw new RecordingException(fault.getMessage(), terminal.paint());
    }
  }

  private static String wanted(Step step) {
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
