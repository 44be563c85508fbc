package dev.threadboard.linear;

import dev.threadboard.engine.Run;
import dev.threadboard.playback.RunViewer;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Says in lines what variables a thread has now. */
final class ThreadVariables {
  /** How long an answer may take, in seconds. */
  private static final long PATIENCE = 2;

  private final RunViewer viewer;
  private final LinePresenter presenter;

  ThreadVariables(RunViewer viewer, LinePresenter presenter) {
    this.viewer = viewer;
    this.presenter = presenter;
  }

  /** Those of a thread, by its number. */
  void say(int ident) {
    if (viewer.playhead().held()) {
      presenter.say("Variables are those of now: goto end comes there.");
      return;
    }
    Run.Variables known = ask(ident);
    if (known.function().isEmpty()) {
      presenter.say("That thread is in no code of a program of your own now.");
      return;
    }
    List<String> lines = new ArrayList<>();
    lines.add("In " + known.function() + " at line " + known.line() + ":");
    for (Run.Variable variable : known.variables()) {
      lines.add(
          "  " + variable.name() + " = " + variable.value() + (variable.own() ? "" : " (global)"));
    }
    presenter.say(lines);
  }

  private Run.Variables ask(int ident) {
    try {
      return viewer.activeRun().variables(ident).get(PATIENCE, TimeUnit.SECONDS);
    } catch (CancellationException | ExecutionException | TimeoutException e) {
      return Run.Variables.NONE;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Run.Variables.NONE;
    }
  }
}
