package dev.threadboard.keyboard;

import com.googlecode.lanterna.input.KeyStroke;
import dev.threadboard.board.Board;
import dev.threadboard.board.OnScreen;
import dev.threadboard.board.State;
import dev.threadboard.board.ThreadState;
import dev.threadboard.command.Ask;
import dev.threadboard.command.Command;
import dev.threadboard.command.KeyLabel;
import dev.threadboard.command.Leave;
import dev.threadboard.command.Look;
import dev.threadboard.command.Pacing;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The keys of the dashboard: which command a key means on this board, and which make sense now. */
public final class Keyboard {
  private final boolean menu;
  private final Map<String, Action> bindings = new HashMap<>();

  /** {@code menu}: whether there is a menu to go back to. */
  public Keyboard(boolean menu) {
    this.menu = menu;
    for (Action action : Action.values()) {
      action.keys().forEach(key -> bindings.put(key, action));
    }
  }

  /** What a key asks for; nothing if it is not bound, or has nothing to act on. */
  public Optional<Command> command(KeyStroke key, Board board, OnScreen screen) {
    String name = KeyNames.of(key);
    return Optional.ofNullable(bindings.get(name))
        .map(action -> command(action, name, board, screen));
  }

  private Command command(Action action, String key, Board board, OnScreen screen) {
    int selected = board.gaze().selected();
    return switch (action) {
      case START -> ask(board, new Ask.Start(selected));
      case JOIN -> ask(board, new Ask.Join(selected));
      case IS_ALIVE -> ask(board, new Ask.IsAlive(selected));
      case NEW_THREAD -> ask(board, new Ask.NewThread());
      case PAUSE -> new Pacing.TogglePause();
      case SLOWER -> new Pacing.Slower();
      case FASTER -> new Pacing.Faster();
      case NEXT, PREVIOUS -> round(board, action == Action.NEXT ? 1 : -1);
      case LEFT -> new Look.Select(selected - 1);
      case RIGHT -> new Look.Select(selected + 1);
      case UP -> row(board, -screen.paneColumns());
      case DOWN -> row(board, screen.paneColumns());
      case PICK -> pick(Integer.parseInt(key), screen);
      case ZOOM -> new Look.ToggleZoom();
      case LISTING -> new Look.ToggleListing();
      case LOG_UP -> new Look.ScrollLog(-Math.max(1, screen.logRows() - 1));
      case LOG_DOWN -> new Look.ScrollLog(Math.max(1, screen.logRows() - 1));
      case LOG_OLDEST -> new Look.ToOldest();
      case LOG_NEWEST -> new Look.ToNewest();
      case RESTART -> Leave.RESTART;
      case RESEED -> Leave.RESEED;
      case BACK -> back(board);
      case THEME -> new Look.NextTheme();
      case HELP -> new Look.ToggleHelp();
      case QUIT -> Leave.QUIT;
      case INTERRUPT -> Leave.INTERRUPT;
    };
  }

  private static Command ask(Board board, Ask ask) {
    if (board.over()) {
      return new Look.Hint("The interpreter has ended: r runs it again.");
    } else if (ask instanceof Ask.NewThread && !board.interactive()) {
      return new Look.Hint("New threads are for the playground.");
    } else if (board.threads().size() == 0) {
      return new Look.Hint("There is no thread yet.");
    }
    return ask;
  }

  private static Command round(Board board, int by) {
    int threads = Math.max(1, board.threads().size());
    return new Look.Select(Math.floorMod(board.gaze().selected() - 1 + by, threads) + 1);
  }

  private static Command row(Board board, int by) {
    int to = board.gaze().selected() + by;
    boolean exists = to >= 1 && to <= board.threads().size();
    return new Look.Select(exists ? to : board.gaze().selected());
  }

  private static Command pick(int place, OnScreen screen) {
    return place <= screen.panes()
        ? new Look.Select(screen.firstPane() + place - 1)
        : new Look.Hint("There is no pane " + place + " on this page.");
  }

  private Command back(Board board) {
    if (board.gaze().help() || !board.you().waits() && board.gaze().open()) {
      return new Look.Back();
    } else if (board.you().waits()) {
      return new Ask.GiveUp();
    }
    return menu ? Leave.MENU : new Look.Hint("q quits.");
  }

  /** The keys that make sense now, the most useful first; the last two are always shown. */
  public List<KeyLabel> sensible(Board board) {
    List<KeyLabel> labels = new ArrayList<>();
    ThreadState selected = board.selected();
    if (board.you().waits()) {
      labels.add(new KeyLabel("esc", "give up"));
    }
    if (!board.over() && selected != null) {
      if (selected.state() == State.NEW) {
        labels.add(label(Action.START));
      }
      labels.add(label(Action.JOIN));
      labels.add(label(Action.IS_ALIVE));
      if (board.interactive()) {
        labels.add(label(Action.NEW_THREAD));
      }
    }
    if (!board.over()) {
      String go = board.pace().paused() ? "go on" : "pause";
      labels.add(new KeyLabel("space", go));
      labels.add(new KeyLabel("-/+", "speed"));
    }
    if (board.threads().size() > 1) {
      labels.add(label(Action.NEXT));
    }
    if (menu && !board.you().waits()) {
      labels.add(new KeyLabel("esc", "menu"));
    }
    labels.add(label(Action.RESTART));
    labels.add(label(Action.ZOOM));
    labels.add(label(Action.LISTING));
    labels.add(label(Action.HELP));
    labels.add(label(Action.QUIT));
    return labels;
  }

  private static KeyLabel label(Action action) {
    return new KeyLabel(action.keys().get(0), action.label());
  }

  /** All keys, for help. */
  public static List<KeyLabel> all() {
    return Arrays.stream(Action.values())
        .map(
            action -> {
              List<String> keys = action.keys();
              String shown =
                  keys.size() > 3
                      ? keys.get(0) + "-" + keys.get(keys.size() - 1)
                      : String.join(" ", keys);
              return new KeyLabel(shown, action.help());
            })
        .toList();
  }
}
