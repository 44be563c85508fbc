package dev.threadboard.viewer;

import dev.threadboard.board.Board;
import dev.threadboard.board.ThreadState;
import dev.threadboard.command.Command;
import dev.threadboard.command.Pace;
import dev.threadboard.command.PaceCommand;
import dev.threadboard.command.ThreadCommand;
import dev.threadboard.command.ViewCommand;
import dev.threadboard.objects.ObjectSnapshot;

/**
 * One viewer's look at a run: the run's state at the moment they see, and their own. Many viewers
 * may share the first; nobody shares the second.
 */
public record ViewedRun(Board board, ViewState view) {
  /** Before the run's first event. */
  public static ViewedRun beginning(Pace pace) {
    return new ViewedRun(Board.EMPTY, ViewState.first(pace));
  }

  /** At another moment of the same run. */
  public ViewedRun at(Board moment) {
    return new ViewedRun(moment, view.in(moment.log().lines()));
  }

  /** With what the viewer asked for; what only the engine can do changes nothing here. */
  public ViewedRun after(Command command) {
    if (command instanceof ViewCommand look) {
      return new ViewedRun(board, view.after(look, board.threads(), board.log().lines()));
    } else if (command instanceof PaceCommand pacing) {
      return new ViewedRun(board, view.after(pacing));
    } else if (command instanceof ThreadCommand.InputLine) {
      return new ViewedRun(board, view.requested(view.search().request().afterSending()));
    }
    return this;
  }

  /**
   * With the line of input that the program waits for, which only a viewer of a live run's present
   * can write.
   */
  public ViewedRun asked(boolean present) {
    InputRequest request = view.search().request();
    InputRequest now = present ? request.of(board.program().input()) : request.closed();
    return now == request ? this : new ViewedRun(board, view.requested(now));
  }

  /** The same with something said to the viewer; null takes it away. */
  public ViewedRun hinting(String text) {
    return new ViewedRun(board, view.hinting(text));
  }

  /**
   * Of a program that waits for the viewer: with its first thread selected for them, unless they
   * have selected one.
   */
  public ViewedRun welcoming() {
    return view.chosen() || selected() == null ? this : new ViewedRun(board, view.welcoming());
  }

  /** Before the first event of another run, looked at in the same way. */
  public ViewedRun restarted() {
    return new ViewedRun(Board.EMPTY, view.restarted());
  }

  /** The selected thread; null if there is none. */
  public ThreadState selected() {
    int ident = view.selected();
    return ident < 1 || ident > board.threads().size() ? null : board.threads().get(ident);
  }

  /** The selected shared object; null if none is selected or it is not there at this moment. */
  public ObjectSnapshot selectedObject() {
    return board.objects().get(view.objects().selected());
  }

  /** The lines of the log that this viewer wants to see. */
  public FilteredLog shownLog() {
    return view.shown(board.log().lines());
  }
}
