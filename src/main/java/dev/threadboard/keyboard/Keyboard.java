package dev.threadboard.keyboard;

import com.googlecode.lanterna.input.KeyStroke;
import com.googlecode.lanterna.input.MouseAction;
import dev.threadboard.board.Board;
import dev.threadboard.board.Finding;
import dev.threadboard.board.Input;
import dev.threadboard.board.OnScreen;
import dev.threadboard.board.Region;
import dev.threadboard.board.TimeAxis;
import dev.threadboard.command.Ask;
import dev.threadboard.command.Command;
import dev.threadboard.command.KeyLabel;
import dev.threadboard.command.Leave;
import dev.threadboard.command.Look;
import dev.threadboard.command.Offer;
import dev.threadboard.command.Pacing;
import dev.threadboard.command.Predict;
import dev.threadboard.command.Seek;
import dev.threadboard.command.Steer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

/** The keys of the dashboard: which command a key means on this board, and which make sense now. */
public final class Keyboard {
  /** In lines. */
  private static final int WHEEL = 3;

  /** Of the whole run. */
  private static final double LEAP = 0.05;

  private final Bindings bindings;
  private final KeyLabels labels;
  private final boolean menu;
  private final Supplier<List<String>> themes;

  /** {@code menu}: whether there is a menu to go back to. */
  public Keyboard(Bindings bindings, boolean menu) {
    this(bindings, menu, List::of);
  }

  /** {@code themes}: the names of those that can be put on. */
  public Keyboard(Bindings bindings, boolean menu, Supplier<List<String>> themes) {
    this.bindings = bindings;
    this.labels = new KeyLabels(bindings);
    this.menu = menu;
    this.themes = themes;
  }

  /** What a key or the mouse asks for; nothing if it is not bound, or has nothing to act on. */
  public Optional<Command> command(KeyStroke key, Board board, OnScreen screen) {
    Finding finding = board.gaze().finding();
    if (finding.input() != null && !(key instanceof MouseAction) && !interrupts(key)) {
      return FindingKeys.command(key, finding, offers(board, screen));
    }
    return key instanceof MouseAction
        ? Mouse.of(key, screen).flatMap(mouse -> command(mouse, board, screen))
        : command(KeyNames.of(key), board, screen);
  }

  /** No line of text takes this key, unless it is a character. */
  private boolean interrupts(KeyStroke key) {
    String name = KeyNames.of(key);
    return name.length() > 1 && bindings.action(name).orElse(null) == Action.INTERRUPT;
  }

  /** What the palette of commands offers now; nothing while it is closed. */
  public List<Offer> offers(Board board, OnScreen screen) {
    Input typed = board.gaze().finding().palette();
    return typed == null
        ? List.of()
        : Offers.of(
            typed.text(),
            bindings,
            board,
            themes.get(),
            action -> command(action, "", board, screen));
  }

  private Optional<Command> command(String key, Board board, OnScreen screen) {
    return bindings
        .action(key)
        .map(
            action -> {
              Command answer = screen.answers() > 0 ? answer(action, key, screen) : null;
              return answer == null ? command(action, key, board, screen) : answer;
            });
  }

  /** What some keys mean while a question is open; null for the others. */
  private Command answer(Action action, String key, OnScreen screen) {
    int place = bindings.keys(Action.PICK).indexOf(key);
    return switch (action) {
      case PICK ->
          place < screen.answers()
              ? new Predict.Answer(place)
              : new Look.Hint("There is no answer " + (place + 1) + ".");
      case UP, DOWN -> new Predict.Mark(action == Action.UP ? -1 : 1);
      case ZOOM, PAUSE -> new Predict.Reveal();
      case RIGHT -> new Predict.Pass();
      case LEFT -> new Seek.Moments(-1);
      default -> null;
    };
  }

  /** A click selects a pane, another one zooms it. */
  private Optional<Command> command(Mouse mouse, Board board, OnScreen screen) {
    if (board.gaze().finding().palette() != null) {
      return FindingKeys.command(mouse, board.gaze().finding(), offers(board, screen));
    } else if (board.gaze().finding().writing() != null
        && mouse.click()
        && mouse.target() instanceof Region.Key key) {
      return Optional.ofNullable(FindingKeys.ofFilter(key.name()));
    } else if (mouse.target() instanceof Region.Help && mouse.wheel() != 0) {
      return Optional.of(helpPage(mouse.wheel(), board, screen));
    } else if (mouse.target() instanceof Region.Log && mouse.wheel() != 0) {
      return Optional.of(new Look.ScrollLog(WHEEL * mouse.wheel()));
    } else if (mouse.click() && mouse.target() instanceof Region.Key key) {
      return command(key.name(), board, screen);
    } else if (mouse.click() && mouse.target() instanceof Region.Answer answer) {
      return Optional.of(new Predict.Answer(answer.place()));
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

  Command command(Action action, String key, Board board, OnScreen screen) {
    int selected = board.gaze().selected();
    if (board.gaze().help()) {
      int by = turns(action);
      if (by != 0) {
        return helpPage(by, board, screen);
      }
    }
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
      case PREDICT -> new Predict.Toggle();
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
      case FILTER -> new Look.WriteFilter();
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
      case PALETTE -> new Look.TogglePalette();
      case HELP -> new Look.ToggleHelp();
      case QUIT -> Leave.QUIT;
      case INTERRUPT -> Leave.INTERRUPT;
    };
  }

  /** In help: the keys that go through lists and through time turn pages. */
  private static int turns(Action action) {
    return switch (action) {
      case LOG_DOWN, DOWN, RIGHT, NEXT -> 1;
      case LOG_UP, UP, LEFT, PREVIOUS -> -1;
      default -> 0;
    };
  }

  private static Command helpPage(int by, Board board, OnScreen screen) {
    int page = board.gaze().finding().helpPage() + by;
    return new Look.HelpPage(Math.max(0, Math.min(screen.panes() - 1, page)));
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
  static boolean stands(Board board) {
    return board.pace().paused() || board.over();
  }

  static boolean choosing(Board board) {
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
    Finding finding = board.gaze().finding();
    return finding.input() != null
        ? FindingKeys.labels(finding.palette() != null)
        : labels.sensible(board, menu);
  }

  /** The same while a question is open. */
  public List<KeyLabel> answering() {
    return labels.answering();
  }

  /** All keys, for help: by topic, after a label that has no key but the topic's title. */
  public List<KeyLabel> all() {
    return labels.all();
  }
}
