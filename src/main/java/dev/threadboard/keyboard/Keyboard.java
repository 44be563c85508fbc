package dev.threadboard.keyboard;

import com.googlecode.lanterna.input.KeyStroke;
import com.googlecode.lanterna.input.MouseAction;
import dev.threadboard.board.Board;
import dev.threadboard.board.HitRegion;
import dev.threadboard.board.ScreenLayout;
import dev.threadboard.board.SearchState;
import dev.threadboard.board.TextInput;
import dev.threadboard.board.TimeAxis;
import dev.threadboard.command.Command;
import dev.threadboard.command.ExitAction;
import dev.threadboard.command.KeyLabel;
import dev.threadboard.command.PaceCommand;
import dev.threadboard.command.PaletteItem;
import dev.threadboard.command.PredictCommand;
import dev.threadboard.command.RunControl;
import dev.threadboard.command.SeekCommand;
import dev.threadboard.command.ThreadCommand;
import dev.threadboard.command.ViewCommand;
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
  public Optional<Command> command(KeyStroke key, Board board, ScreenLayout screen) {
    SearchState search = board.viewState().search();
    if (search.input() != null && !(key instanceof MouseAction) && !interrupts(key)) {
      return SearchKeys.command(key, search, offers(board, screen));
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
  public List<PaletteItem> offers(Board board, ScreenLayout screen) {
    TextInput typed = board.viewState().search().palette();
    return typed == null
        ? List.of()
        : PaletteItems.of(
            typed.text(),
            bindings,
            board,
            themes.get(),
            action -> command(action, "", board, screen));
  }

  private Optional<Command> command(String key, Board board, ScreenLayout screen) {
    return bindings
        .action(key)
        .map(
            action -> {
              Command answer = screen.answers() > 0 ? answer(action, key, screen) : null;
              return answer == null ? command(action, key, board, screen) : answer;
            });
  }

  /** What some keys mean while a question is open; null for the others. */
  private Command answer(Action action, String key, ScreenLayout screen) {
    int place = bindings.keys(Action.PICK).indexOf(key);
    return switch (action) {
      case PICK ->
          place < screen.answers()
              ? new PredictCommand.Answer(place)
              : new ViewCommand.Hint("There is no answer " + (place + 1) + ".");
      case UP, DOWN -> new PredictCommand.Mark(action == Action.UP ? -1 : 1);
      case ZOOM, PAUSE -> new PredictCommand.Reveal();
      case RIGHT -> new PredictCommand.Pass();
      case LEFT -> new SeekCommand.Moments(-1);
      default -> null;
    };
  }

  /** A click selects a pane, another one zooms it. */
  private Optional<Command> command(Mouse mouse, Board board, ScreenLayout screen) {
    if (board.viewState().search().palette() != null) {
      return SearchKeys.command(mouse, board.viewState().search(), offers(board, screen));
    } else if (board.viewState().search().writing() != null
        && mouse.click()
        && mouse.target() instanceof HitRegion.Key key) {
      return Optional.ofNullable(SearchKeys.ofFilter(key.name()));
    } else if (mouse.target() instanceof HitRegion.Help && mouse.wheel() != 0) {
      return Optional.of(helpPage(mouse.wheel(), board, screen));
    } else if (mouse.target() instanceof HitRegion.Log && mouse.wheel() != 0) {
      return Optional.of(new ViewCommand.ScrollLog(WHEEL * mouse.wheel()));
    } else if (mouse.click() && mouse.target() instanceof HitRegion.Key key) {
      return command(key.name(), board, screen);
    } else if (mouse.click() && mouse.target() instanceof HitRegion.Answer answer) {
      return Optional.of(new PredictCommand.Answer(answer.place()));
    } else if (mouse.click() && mouse.target() instanceof HitRegion.Help) {
      return Optional.of(new ViewCommand.Back());
    } else if (mouse.click() && mouse.target() instanceof HitRegion.Moment moment) {
      return Optional.of(new SeekCommand.To(moment.place()));
    } else if (mouse.wheel() != 0
        && screen.axis() != null
        && mouse.target() instanceof HitRegion.Pane) {
      return Optional.of(
          screen.axis().zoomed(mouse.wheel() < 0, board.viewState().range().follows()));
    } else if (mouse.click() && mouse.target() instanceof HitRegion.Pane pane) {
      boolean selected = pane.ident() == board.viewState().selected();
      return Optional.of(
          selected ? new ViewCommand.ToggleZoom() : new ViewCommand.Select(pane.ident()));
    }
    return Optional.empty();
  }

  Command command(Action action, String key, Board board, ScreenLayout screen) {
    int selected = board.viewState().selected();
    if (board.viewState().help()) {
      int by = turns(action);
      if (by != 0) {
        return helpPage(by, board, screen);
      }
    }
    return switch (action) {
      case START -> ask(board, new ThreadCommand.Start(selected));
      case JOIN -> ask(board, new ThreadCommand.Join(selected));
      case IS_ALIVE -> ask(board, new ThreadCommand.IsAlive(selected));
      case NEW_THREAD -> ask(board, new ThreadCommand.NewThread());
      case PAUSE -> new PaceCommand.TogglePause();
      case STEP, STEP_BACK -> new SeekCommand.Step(selected, action == Action.STEP_BACK);
      case LEAP_BACK, LEAP_ON -> new SeekCommand.Leap(action == Action.LEAP_ON ? LEAP : -LEAP);
      case TAKE_OVER -> new RunControl.TakeOver();
      case SAVE -> new RunControl.Save();
      case PREDICT -> new PredictCommand.Toggle();
      case SCREENSHOT -> new RunControl.Screenshot();
      case SLOWER -> new PaceCommand.Slower();
      case FASTER -> new PaceCommand.Faster();
      case NEXT, PREVIOUS -> round(board, action == Action.NEXT ? 1 : -1);
      case LEFT ->
          stands(board) ? new SeekCommand.Moments(-1) : new ViewCommand.Select(selected - 1);
      case RIGHT ->
          stands(board) ? new SeekCommand.Moments(1) : new ViewCommand.Select(selected + 1);
      case UP -> choosing(board) ? new RunControl.Highlight(-1) : row(board, -screen.paneColumns());
      case DOWN -> choosing(board) ? new RunControl.Highlight(1) : row(board, screen.paneColumns());
      case PICK -> pick(bindings.keys(Action.PICK).indexOf(key) + 1, screen);
      case NO_PANE -> new ViewCommand.SelectNone();
      case ZOOM -> choosing(board) ? new RunControl.Pick() : new ViewCommand.ToggleZoom();
      case LISTING -> new ViewCommand.ToggleListing();
      case FILTER -> new ViewCommand.WriteFilter();
      case LOG_UP -> new ViewCommand.ScrollLog(-Math.max(1, screen.logRows() - 1));
      case LOG_DOWN -> new ViewCommand.ScrollLog(Math.max(1, screen.logRows() - 1));
      case LOG_OLDEST -> stands(board) ? new SeekCommand.To(0) : new ViewCommand.ToOldest();
      case LOG_NEWEST -> stands(board) ? new SeekCommand.To(1) : new ViewCommand.ToNewest();
      case TIMELINE -> new ViewCommand.ToggleTimeline();
      case CLOSER, FARTHER, FIT, EARLIER, LATER, PAGE_EARLIER, PAGE_LATER, PRESENT ->
          times(action, board, screen.axis());
      case RESTART -> ExitAction.RESTART;
      case RESEED -> ExitAction.RESEED;
      case BACK -> back(board);
      case THEME -> new ViewCommand.NextTheme();
      case PALETTE -> new ViewCommand.TogglePalette();
      case HELP -> new ViewCommand.ToggleHelp();
      case QUIT -> ExitAction.QUIT;
      case INTERRUPT -> ExitAction.INTERRUPT;
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

  private static Command helpPage(int by, Board board, ScreenLayout screen) {
    int page = board.viewState().search().helpPage() + by;
    return new ViewCommand.HelpPage(Math.max(0, Math.min(screen.panes() - 1, page)));
  }

  private Command ask(Board board, ThreadCommand request) {
    if (board.over()) {
      String again =
          bindings.first(Action.RESTART).map(key -> ": " + key + " runs it again").orElse("");
      return new ViewCommand.Hint("The interpreter has ended" + again + ".");
    } else if (request instanceof ThreadCommand.NewThread && !board.interactive()) {
      return new ViewCommand.Hint("New threads are for the playground.");
    } else if (board.threads().size() == 0) {
      return new ViewCommand.Hint("There is no thread yet.");
    }
    return board.selected() == null && !(request instanceof ThreadCommand.NewThread)
        ? new ViewCommand.Hint("No thread is selected.")
        : request;
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
    return new ViewCommand.Select(
        Math.floorMod(board.viewState().selected() - 1 + by, threads) + 1);
  }

  private static Command row(Board board, int by) {
    int to = board.viewState().selected() + by;
    boolean exists = to >= 1 && to <= board.threads().size();
    return new ViewCommand.Select(exists ? to : board.viewState().selected());
  }

  private static Command pick(int place, ScreenLayout screen) {
    return place <= screen.panes()
        ? new ViewCommand.Select(screen.firstPane() + place - 1)
        : new ViewCommand.Hint("There is no pane " + place + " on this page.");
  }

  private Command times(Action action, Board board, TimeAxis axis) {
    if (axis == null) {
      String key =
          bindings.first(Action.TIMELINE).map(name -> ": " + name + " shows it").orElse("");
      return new ViewCommand.Hint("That is for the timeline" + key + ".");
    }
    return TimelineKeys.command(action, axis, board.viewState().range().follows());
  }

  private Command back(Board board) {
    if (board.viewState().help() || !board.user().waits() && board.viewState().open()) {
      return new ViewCommand.Back();
    } else if (board.user().waits()) {
      return new ThreadCommand.GiveUp();
    }
    String quit = bindings.first(Action.QUIT).or(() -> bindings.first(Action.INTERRUPT)).orElse("");
    return menu ? ExitAction.MENU : new ViewCommand.Hint(quit + " quits.");
  }

  /** How the key is called that goes back, at the beginning of a sentence; may be empty. */
  public String back() {
    String key = bindings.first(Action.BACK).orElse("");
    return key.length() > 1 ? key.substring(0, 1).toUpperCase(Locale.ROOT) + key.substring(1) : key;
  }

  /** The keys that make sense now, the most useful first; the last two are always shown. */
  public List<KeyLabel> sensible(Board board) {
    SearchState search = board.viewState().search();
    return search.input() != null
        ? SearchKeys.labels(search.palette() != null)
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
