package dev.threadboard.keyboard;

import com.googlecode.lanterna.input.KeyStroke;
import com.googlecode.lanterna.input.MouseAction;
import dev.threadboard.board.Board;
import dev.threadboard.board.OnScreen;
import dev.threadboard.board.Region;
import dev.threadboard.board.State;
import dev.threadboard.board.ThreadState;
import dev.threadboard.board.TimeAxis;
import dev.threadboard.command.Ask;
import dev.threadboard.command.Command;
import dev.threadboard.command.KeyLabel;
import dev.threadboard.command.Leave;
import dev.threadboard.command.Look;
import dev.threadboard.command.Pacing;
import dev.threadboard.command.Seek;
import dev.threadboard.command.Steer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The keys of the dashboard: which command a key means on this board, and which make sense now. */
public final class Keyboard {
  /** In lines. */
  private static final int WHEEL = 3;

  /** Of the whole run. */
  private static final double LEAP = 0.05;

  private final Bindings bindings;
  private final boolean menu;

  /** {@code menu}: whether there is a menu to go back to. */
  public Keyboard(Bindings bindings, boolean menu) {
    this.bindings = bindings;
    this.menu = menu;
  }

  /** What a key or the mouse asks for; nothing if it is not bound, or has nothing to act on. */
  public Optional<Command> command(KeyStroke key, Board board, OnScreen screen) {
    return key instanceof MouseAction
        ? Mouse.of(key, screen).flatMap(mouse -> command(mouse, board, screen))
        : command(KeyNames.of(key), board, screen);
  }

  private Optional<Command> command(String key, Board board, OnScreen screen) {
    return bindings.action(key).map(action -> command(action, key, board, screen));
  }

  /** A click selects a pane, another one zooms it. */
  private Optional<Command> command(Mouse mouse, Board board, OnScreen screen) {
    if (mouse.target() instanceof Region.Log && mouse.wheel() != 0) {
      return Optional.of(new Look.ScrollLog(WHEEL * mouse.wheel()));
    } else if (mouse.click() && mouse.target() instanceof Region.Key key) {
      return command(key.name(), board, screen);
    } else if (mouse.click() && mouse.target() instanceof Region.Help) {
      return Optional.of(new Look.Back());
    } else if (mouse.click() && mouse.target() instanceof Region.Moment moment) {
      return Optional.of(new Seek.To(moment.place()));
    } else if (mouse.wheel() != 0
        && screen.axis() != null
        && mouse.target() instanceof Region.Pane) {
      return Optional.of(screen.axis().zoomed(mouse.wheel() < 0, board.gaze().times().follows()));
    } else if (mouse.click() && mouse.target() instanceof Region.Pane pane) {
      boolean selected = pane.ident() == board.gaze().selected();
      return Optional.of(selected ? new Look.ToggleZoom() : new Look.Select(pane.ident()));
    }
    return Optional.empty();
  }

  private Command command(Action action, String key, Board board, OnScreen screen) {
    int selected = board.gaze().selected();
    return switch (action) {
      case START -> ask(board, new Ask.Start(selected));
      case JOIN -> ask(board, new Ask.Join(selected));
      case IS_ALIVE -> ask(board, new Ask.IsAlive(selected));
      case NEW_THREAD -> ask(board, new Ask.NewThread());
      case PAUSE -> new Pacing.TogglePause();
      case STEP, STEP_BACK -> new Seek.Step(selected, action == Action.STEP_BACK);
      case LEAP_BACK, LEAP_ON -> new Seek.Leap(action == Action.LEAP_ON ? LEAP : -LEAP);
      case TAKE_OVER -> new Steer.TakeOver();
      case SAVE -> new Steer.Save();
      case SCREENSHOT -> new Steer.Screenshot();
      case SLOWER -> new Pacing.Slower();
      case FASTER -> new Pacing.Faster();
      case NEXT, PREVIOUS -> round(board, action == Action.NEXT ? 1 : -1);
      case LEFT -> stands(board) ? new Seek.Moments(-1) : new Look.Select(selected - 1);
      case RIGHT -> stands(board) ? new Seek.Moments(1) : new Look.Select(selected + 1);
      case UP -> choosing(board) ? new Steer.Highlight(-1) : row(board, -screen.paneColumns());
      case DOWN -> choosing(board) ? new Steer.Highlight(1) : row(board, screen.paneColumns());
      case PICK -> pick(bindings.keys(Action.PICK).indexOf(key) + 1, screen);
      case NO_PANE -> new Look.SelectNone();
      case ZOOM -> choosing(board) ? new Steer.Pick() : new Look.ToggleZoom();
      case LISTING -> new Look.ToggleListing();
      case LOG_UP -> new Look.ScrollLog(-Math.max(1, screen.logRows() - 1));
      case LOG_DOWN -> new Look.ScrollLog(Math.max(1, screen.logRows() - 1));
      case LOG_OLDEST -> stands(board) ? new Seek.To(0) : new Look.ToOldest();
      case LOG_NEWEST -> stands(board) ? new Seek.To(1) : new Look.ToNewest();
      case TIMELINE -> new Look.ToggleTimeline();
      case CLOSER, FARTHER, FIT, EARLIER, LATER, PAGE_EARLIER, PAGE_LATER, PRESENT ->
          times(action, board, screen.axis());
      case RESTART -> Leave.RESTART;
      case RESEED -> Leave.RESEED;
      case BACK -> back(board);
      case THEME -> new Look.NextTheme();
      case HELP -> new Look.ToggleHelp();
      case QUIT -> Leave.QUIT;
      case INTERRUPT -> Leave.INTERRUPT;
    };
  }

  private Command ask(Board board, Ask ask) {
    if (board.over()) {
      String again =
          bindings.first(Action.RESTART).map(key -> ": " + key + " runs it again").orElse("");
      return new Look.Hint("The interpreter has ended" + again + ".");
    } else if (ask instanceof Ask.NewThread && !board.interactive()) {
      return new Look.Hint("New threads are for the playground.");
    } else if (board.threads().size() == 0) {
      return new Look.Hint("There is no thread yet.");
    }
    return board.selected() == null && !(ask instanceof Ask.NewThread)
        ? new Look.Hint("No thread is selected.")
        : ask;
  }

  /** Whether time stands still, so that keys can move through it. */
  private static boolean stands(Board board) {
    return board.pace().paused() || board.over();
  }

  private static boolean choosing(Board board) {
    return board.pace().paused() && !board.choice().isEmpty();
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

  private Command times(Action action, Board board, TimeAxis axis) {
    if (axis == null) {
      String key =
          bindings.first(Action.TIMELINE).map(name -> ": " + name + " shows it").orElse("");
      return new Look.Hint("That is for the timeline" + key + ".");
    }
    return TimeKeys.command(action, axis, board.gaze().times().follows());
  }

  private Command back(Board board) {
    if (board.gaze().help() || !board.you().waits() && board.gaze().open()) {
      return new Look.Back();
    } else if (board.you().waits()) {
      return new Ask.GiveUp();
    }
    String quit = bindings.first(Action.QUIT).or(() -> bindings.first(Action.INTERRUPT)).orElse("");
    return menu ? Leave.MENU : new Look.Hint(quit + " quits.");
  }

  /** How the key is called that goes back, at the beginning of a sentence; may be empty. */
  public String back() {
    String key = bindings.first(Action.BACK).orElse("");
    return key.length() > 1 ? key.substring(0, 1).toUpperCase(Locale.ROOT) + key.substring(1) : key;
  }

  /** The keys that make sense now, the most useful first; the last two are always shown. */
  public List<KeyLabel> sensible(Board board) {
    List<KeyLabel> labels = new ArrayList<>();
    ThreadState selected = board.selected();
    if (board.you().waits()) {
      add(labels, Action.BACK, "give up");
    }
    if (!board.over() && selected != null) {
      if (selected.state() == State.NEW) {
        add(labels, Action.START);
      }
      add(labels, Action.JOIN);
      add(labels, Action.IS_ALIVE);
      if (board.interactive()) {
        add(labels, Action.NEW_THREAD);
      }
    }
    if (choosing(board)) {
      labels.add(0, new KeyLabel(bindings.first(Action.ZOOM).orElse("a click"), "pick"));
    }
    if (!board.over() || board.pace().paused()) {
      add(labels, Action.PAUSE, board.pace().paused() ? "go on" : "pause");
    }
    if (stands(board)) {
      addPair(labels, Action.STEP_BACK, Action.STEP, "step");
      addPair(labels, Action.LEFT, Action.RIGHT, "rewind");
      add(labels, Action.TAKE_OVER);
    }
    if (!board.over()) {
      addPair(labels, Action.SLOWER, Action.FASTER, "speed");
    }
    if (board.threads().size() > 1) {
      add(labels, Action.NEXT);
    }
    if (board.gaze().times().shown() && !board.gaze().zoom()) {
      addPair(labels, Action.FARTHER, Action.CLOSER, "zoom time");
      addPair(labels, Action.EARLIER, Action.LATER, "scroll");
      add(labels, Action.FIT);
      add(labels, Action.TIMELINE, "panes");
    }
    if (menu && !board.you().waits()) {
      add(labels, Action.BACK, "menu");
    }
    add(labels, Action.RESTART);
    add(labels, Action.ZOOM);
    if (!board.gaze().times().shown()) {
      add(labels, Action.TIMELINE);
    }
    add(labels, Action.LISTING);
    add(labels, Action.HELP);
    add(labels, Action.QUIT);
    return labels;
  }

  private void addPair(List<KeyLabel> labels, Action one, Action other, String label) {
    List<String> keys = new ArrayList<>();
    for (Action action : List.of(one, other)) {
      if (!bindings.keys(action).isEmpty()) {
        keys.add(bindings.keys(action).get(0));
      }
    }
    if (!keys.isEmpty()) {
      labels.add(new KeyLabel(String.join("/", keys), label, keys));
    }
  }

  private void add(List<KeyLabel> labels, Action action) {
    add(labels, action, action.label());
  }

  private void add(List<KeyLabel> labels, Action action, String label) {
    if (!bindings.keys(action).isEmpty()) {
      labels.add(new KeyLabel(bindings.keys(action).get(0), label));
    }
  }

  /** All keys, for help. */
  public List<KeyLabel> all() {
    return Arrays.stream(Action.values())
        .filter(action -> !bindings.keys(action).isEmpty())
        .map(action -> new KeyLabel(Bindings.brief(bindings.keys(action)), action.help()))
        .toList();
  }
}
