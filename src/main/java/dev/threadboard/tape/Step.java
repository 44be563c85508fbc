package dev.threadboard.tape;

import com.google.re2j.Pattern;
import com.googlecode.lanterna.input.KeyStroke;
import dev.threadboard.board.Board;
import dev.threadboard.board.State;
import dev.threadboard.board.ThreadState;
import dev.threadboard.tape.syntax.PatternScope;
import dev.threadboard.viewer.ViewedRun;
import java.time.Duration;
import java.util.List;

/**
 * One step of playing a tape. Time passes only in {@link Pause} and while something is awaited; it
 * is the viewer's time, before the playback speed.
 */
public sealed interface Step {
  /** The prompt's line now holds this text; the dashboard is not open yet. */
  record Prompt(String typed) implements Step {}

  /** The dashboard opens as this command line of ours says, the program's own name left out. */
  record Open(List<String> arguments) implements Step {
    public Open {
      arguments = List.copyOf(arguments);
    }
  }

  /** A key goes to the dashboard, as a terminal's decoder delivers it. */
  record Press(KeyStroke key) implements Step {}

  /** Time passes. */
  record Pause(Duration time) implements Step {}

  /** Nothing more is done until the screen shows it; a fault if it does not in time. */
  record AwaitText(PatternScope scope, Pattern pattern, Duration timeout) implements Step {
    /** Whether these rows of a screen, from the top, show it. */
    public boolean seen(List<String> rows) {
      return scope.finds(pattern, rows);
    }
  }

  /**
   * Nothing more is done until a thread is in a state; a fault if it is not in time.
   *
   * @param thread its Python name, that name without its function, or the number of its pane; or
   *     {@code x} for the selected one where no thread is called so, as in {@code x.start()}
   */
  record AwaitState(String thread, State state, Duration timeout) implements Step {
    private static final String SELECTED = "x";

    /** Whether it is so now. Threads of one name are all looked at. */
    public boolean seen(ViewedRun viewed) {
      Board board = viewed.board();
      boolean known = false;
      for (ThreadState each : board.threads().all()) {
        boolean meant = isMeant(each);
        known |= meant;
        if (meant && board.threads().stateOf(each) == state) {
          return true;
        }
      }
      ThreadState selected = viewed.selected();
      return !known
          && thread.equals(SELECTED)
          && selected != null
          && board.threads().stateOf(selected) == state;
    }

    private boolean isMeant(ThreadState each) {
      return thread.equals(each.name())
          || thread.equals(each.shortName())
          || thread.equals(String.valueOf(each.ident()));
    }
  }

  /** From here on nothing is recorded, though time passes. */
  record Hide() implements Step {}

  /** From here on all is recorded. */
  record Show() implements Step {}

  /** The picture as it is now goes to a PNG. */
  record Screenshot(String file) implements Step {}
}
