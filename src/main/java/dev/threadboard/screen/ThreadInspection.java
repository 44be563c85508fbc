package dev.threadboard.screen;

import dev.threadboard.board.Board;
import dev.threadboard.board.ThreadState;
import dev.threadboard.engine.Run;
import dev.threadboard.event.Event;
import dev.threadboard.keyboard.NameCompletion;
import dev.threadboard.playback.ActiveRun;
import dev.threadboard.playback.RunViewer;
import dev.threadboard.viewer.TextInput;
import dev.threadboard.viewer.VariablesInSight;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * Asks a program of a person's own for the variables of the thread that its viewer looks into while
 * time stands still in the present, and for the names in sight while an expression is written.
 */
final class ThreadInspection {
  /** How long an answer may take, in seconds. */
  private static final long PATIENCE = 2;

  /** Which thread is asked, and at which event of which run. */
  private record Question(ActiveRun run, int ident, long seq) {}

  private final RunViewer viewer;

  /** The last one; null before the first. */
  private Question question;

  /** Of the last question; null if it has come or nothing was asked. */
  private CompletableFuture<Run.Variables> answer;

  private int knownOf;
  private Run.Variables known = Run.Variables.NONE;

  ThreadInspection(RunViewer viewer) {
    this.viewer = viewer;
  }

  /** Whether an answer is still to come. */
  boolean isAsking() {
    return answer != null;
  }

  /** Asks what is to be asked now; returns whether what is to be seen has changed. */
  boolean goOn() {
    boolean came = answer != null && answer.isDone();
    if (came) {
      knownOf = question.ident();
      known = answer.isCompletedExceptionally() ? Run.Variables.NONE : answer.join();
      answer = null;
    }
    int ident = wanted();
    Question next = new Question(viewer.activeRun(), ident, viewer.history().size());
    if (answer == null && ident > 0 && !next.equals(question)) {
      question = next;
      answer = viewer.activeRun().variables(ident).orTimeout(PATIENCE, TimeUnit.SECONDS);
    }
    return came;
  }

  /** What is to be seen in the detail view. */
  VariablesInSight seen() {
    ThreadState thread = opened();
    if (thread == null) {
      return VariablesInSight.NONE;
    }
    String hindrance = hindrance();
    if (hindrance != null) {
      return new VariablesInSight(hindrance, List.of());
    } else if (knownOf != thread.ident()) {
      return new VariablesInSight("Its variables are asked for.", List.of());
    } else if (known.function().isEmpty()) {
      return new VariablesInSight("It is in no code of the program now.", List.of());
    }
    List<String> lines = new ArrayList<>();
    for (Run.Variable variable : known.variables()) {
      String whose = variable.own() ? "" : "  (global)";
      lines.add(variable.name() + " = " + variable.value() + whose);
    }
    String none = lines.isEmpty() ? "No variables in " : "Variables in ";
    return new VariablesInSight(none + known.function() + ", line " + known.line() + ":", lines);
  }

  /** What can be named where the thread is that was asked last. */
  List<String> names() {
    return known.names();
  }

  /** The thread to ask now; 0 if there is none. */
  private int wanted() {
    ThreadState thread = opened();
    if (isRunning() && isWriting()) {
      return Math.max(Event.MAIN, viewer.view().selected());
    }
    return thread != null && hindrance() == null ? thread.ident() : 0;
  }

  /** Whether an expression to watch is being written. */
  private boolean isWriting() {
    TextInput palette = viewer.view().search().palette();
    return palette != null && NameCompletion.isFor(palette.text());
  }

  /** The thread whose details are shown; null if there is none, or none of one's own program. */
  private ThreadState opened() {
    boolean own = viewer.view().zoom() && board().program().isOwn();
    return own && viewer.viewed().selectedObject() == null ? viewer.viewed().selected() : null;
  }

  private Board board() {
    return viewer.board();
  }

  private boolean isRunning() {
    Board newest = viewer.history().newest();
    return viewer.isLive() && newest.program().isOwn() && !newest.over();
  }

  /** Why there are no variables to be seen now; null if there are. */
  private String hindrance() {
    if (!viewer.isLive()) {
      return "Its variables are not in a saved run.";
    } else if (!isRunning()) {
      return "Its variables are gone: the program has ended.";
    } else if (board().seq() < viewer.history().size()) {
      return "Its variables are to be seen in the present only.";
    }
    return viewer.view().pace().paused()
        ? null
        : "Its variables are to be seen while time stands still.";
  }
}
