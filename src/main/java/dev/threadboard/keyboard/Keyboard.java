package dev.threadboard.keyboard;

import com.googlecode.lanterna.input.KeyStroke;
import com.googlecode.lanterna.input.MouseAction;
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
import dev.threadboard.viewer.HitRegion;
import dev.threadboard.viewer.ScreenLayout;
import dev.threadboard.viewer.SearchState;
import dev.threadboard.viewer.TextInput;
import dev.threadboard.viewer.TimeAxis;
import dev.threadboard.viewer.ViewedRun;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

/** The keys of the dashboard: which command a key means now, and which keys make sense. */
public final class Keyboard {
  /** In lines. */
  private static final int WHEEL = 3;

  /** Of the whole run. */
  private static final double LEAP = 0.05;

  private final Bindings bindings;
  private final KeyLabels labels;
  private final boolean menu;
  private final Supplier<List<String>> themes;
  private final boolean outcomes;

  /** {@code menu}: whether there is a menu to go back to. */
  public Keyboard(Bindings bindings, boolean menu) {
    this(bindings, menu, List::of);
  }

  /** {@code themes}: the names of those that can be put on. */
  public Keyboard(Bindings bindings, boolean menu, Supplier<List<String>> themes) {
    this(bindings, menu, themes, false);
  }

  private Keyboard(
      Bindings bindings, boolean menu, Supplier<List<String>> themes, boolean outcomes) {
    this.outcomes = outcomes;
    this.bindings = bindings;
    this.labels = new KeyLabels(bindings);
    this.menu = menu;
    this.themes = themes;
  }

  /** Over the run of an outcome, from where it is gone back to all outcomes. */
  public static Keyboard ofOutcome(Bindings bindings, Supplier<List<String>> themes) {
    return new Keyboard(bindings, false, themes, true);
  }

  /** What a key or the mouse asks for; nothing if it is not bound, or has nothing to act on. */
  public Optional<Command> command(KeyStroke key, ViewedRun viewed, ScreenLayout screen) {
    SearchState search = viewed.view().search();
    if (search.input() != null && !(key instanceof MouseAction) && !interrupts(key)) {
      return search.isForProgram()
          ? ProgramInputKeys.command(key, search.request(), bindings)
          : SearchKeys.command(key, search, offers(viewed, screen));
    }
    return key instanceof MouseAction
        ? Mouse.of(key, screen).flatMap(mouse -> command(mouse, viewed, screen))
        : command(KeyNames.of(key), viewed, screen);
  }

  /** No line of text takes this key, unless it is a character. */
  private boolean interrupts(KeyStroke key) {
    String name = KeyNames.of(key);
    return name.length() > 1 && bindings.action(name).orElse(null) == Action.INTERRUPT;
  }

  /** What the palette of commands offers now; nothing while it is closed. */
  public List<PaletteItem> offers(ViewedRun viewed, ScreenLayout screen) {
    TextInput typed = viewed.view().search().palette();
    return typed == null
        ? List.of()
        : PaletteItems.of(
            typed.text(),
            bindings,
            viewed,
            themes.get(),
            action -> command(action, "", viewed, screen));
  }

  private Optional<Command> command(String key, ViewedRun viewed, ScreenLayout screen) {
    return bindings
        .action(key)
        .map(
            action -> {
              Command answer = PredictionKeys.command(action, key, screen, bindings);
              return answer == null ? command(action, key, viewed, screen) : answer;
            });
  }

  /** A click selects a pane, another one zooms it. */
  private Optional<Command> command(Mouse mouse, ViewedRun viewed, ScreenLayout screen) {
    if (viewed.view().search().palette() != null) {
      return SearchKeys.command(mouse, viewed.view().search(), offers(viewed, screen));
    } else if (viewed.view().search().input() != null
        && mouse.click()
        && mouse.target() instanceof HitRegion.Key key) {
      return Optional.ofNullable(SearchKeys.ofLine(key.name(), viewed.view().search(), bindings));
    } else if (mouse.target() instanceof HitRegion.Help && mouse.wheel() != 0) {
      return Optional.of(PageKeys.turn(mouse.wheel(), viewed, screen));
    } else if (mouse.target() instanceof HitRegion.Log && mouse.wheel() != 0) {
      return Optional.of(new ViewCommand.ScrollLog(WHEEL * mouse.wheel()));
    } else if (mouse.click() && mouse.target() instanceof HitRegion.Key key) {
      return command(key.name(), viewed, screen);
    } else if (mouse.click() && mouse.target() instanceof HitRegion.Answer answer) {
      return Optional.of(new PredictCommand.Answer(answer.place()));
    } else if (mouse.click() && mouse.target() instanceof HitRegion.Help) {
      return Optional.of(new ViewCommand.Back());
    } else if (mouse.click() && mouse.target() instanceof HitRegion.Moment moment) {
      return Optional.of(new SeekCommand.To(moment.place()));
    } else if (mouse.wheel() != 0
        && screen.axis() != null
        && mouse.target() instanceof HitRegion.Pane) {
      return Optional.of(screen.axis().zoomed(mouse.wheel() < 0, viewed.view().range().follows()));
    } else if (mouse.wheel() != 0 && screen.life() != null && isLife(mouse.target())) {
      return Optional.of(scrollLife(WHEEL * mouse.wheel(), screen.life()));
    } else if (mouse.click() && mouse.target() instanceof HitRegion.Pane pane) {
      boolean selected = pane.ident() == viewed.view().selected();
      return Optional.of(
          selected && viewed.selectedObject() == null
              ? new ViewCommand.ToggleZoom()
              : new ViewCommand.Select(pane.ident()));
    } else if (mouse.click() && mouse.target() instanceof HitRegion.SharedObject object) {
      boolean selected = object.number() == viewed.view().objects().selected();
      return Optional.of(
          selected ? new ViewCommand.ToggleZoom() : new ViewCommand.SelectObject(object.number()));
    }
    return Optional.empty();
  }

  private static boolean isLife(HitRegion.Target target) {
    return target instanceof HitRegion.Pane || target instanceof HitRegion.SharedObject;
  }

  /** Whether there is a menu to go back to. */
  public boolean hasMenu() {
    return menu;
  }

  Command command(Action action, String key, ViewedRun viewed, ScreenLayout screen) {
    int selected = viewed.view().selected();
    Command turned = PageKeys.command(action, viewed, screen);
    if (turned != null) {
      return turned;
    }
    return switch (action) {
      case START -> ask(viewed, new ThreadCommand.Start(selected));
      case JOIN -> ask(viewed, new ThreadCommand.Join(selected));
      case IS_ALIVE -> ask(viewed, new ThreadCommand.IsAlive(selected));
      case NEW_THREAD -> ask(viewed, new ThreadCommand.NewThread());
      case PAUSE -> new PaceCommand.TogglePause();
      case STEP, STEP_BACK ->
          new SeekCommand.Step(viewed.view().stepped(), action == Action.STEP_BACK);
      case LEAP_BACK, LEAP_ON -> new SeekCommand.Leap(action == Action.LEAP_ON ? LEAP : -LEAP);
      case DEADLOCK -> SelectionKeys.toDeadlock(viewed.board());
      case TAKE_OVER -> new RunControl.TakeOver();
      case EXPLORE -> ExitAction.EXPLORE;
      case SAVE -> new RunControl.Save();
      case PREDICT -> new PredictCommand.Toggle();
      case SCREENSHOT -> new RunControl.Screenshot();
      case SLOWER -> new PaceCommand.Slower();
      case FASTER -> new PaceCommand.Faster();
      case NEXT, PREVIOUS -> new SelectionKeys(viewed).round(action == Action.NEXT ? 1 : -1);
      case LEFT, RIGHT -> beside(viewed, action == Action.RIGHT ? 1 : -1);
      case UP, DOWN -> row(viewed, action == Action.DOWN ? 1 : -1, screen);
      case PICK -> SelectionKeys.pick(bindings.keys(Action.PICK).indexOf(key) + 1, screen);
      case NO_PANE -> new ViewCommand.SelectNone();
      case ZOOM -> enter(viewed);
      case EXPLAIN -> new ViewCommand.ToggleExplanation();
      case LISTING -> new ViewCommand.ToggleListing();
      case OBJECTS -> new ViewCommand.NextObjects();
      case WATCH -> PaletteItems.watch(viewed);
      case FILTER -> new ViewCommand.WriteFilter();
      case LOG_UP, LOG_DOWN -> scroll(action == Action.LOG_UP ? -1 : 1, screen);
      case LOG_OLDEST -> stands(viewed) ? new SeekCommand.To(0) : new ViewCommand.ToOldest();
      case LOG_NEWEST -> stands(viewed) ? new SeekCommand.To(1) : new ViewCommand.ToNewest();
      case TIMELINE -> new ViewCommand.ToggleTimeline();
      case CLOSER, FARTHER, FIT, EARLIER, LATER, PAGE_EARLIER, PAGE_LATER, PRESENT ->
          times(action, viewed, screen.axis());
      case RESTART -> ExitAction.RESTART;
      case RESEED -> ExitAction.RESEED;
      case BACK -> back(viewed);
      case THEME -> new ViewCommand.NextTheme();
      case PALETTE -> new ViewCommand.TogglePalette();
      case HELP -> new ViewCommand.ToggleHelp();
      case QUIT -> ExitAction.QUIT;
      case INTERRUPT -> ExitAction.INTERRUPT;
    };
  }

  private Command enter(ViewedRun viewed) {
    if (choosing(viewed)) {
      return new RunControl.Pick();
    } else if (viewed.view().search().request().isLeft()) {
      return new ViewCommand.WriteInput();
    }
    return leads(viewed, menu) ? ExitAction.NEXT_SCENARIO : new ViewCommand.ToggleZoom();
  }

  /** Whether Enter leads to the next scenario of the menu, since this one has been seen. */
  static boolean leads(ViewedRun viewed, boolean menu) {
    return menu && viewed.board().over() && !viewed.view().zoom();
  }

  /** By a page: the log, or the life of the zoomed thread. */
  private static Command scroll(int pages, ScreenLayout screen) {
    ScreenLayout.LifeExtent life = screen.life();
    return life == null
        ? new ViewCommand.ScrollLog(pages * Math.max(1, screen.logRows() - 1))
        : scrollLife(pages * Math.max(1, life.shown() - 1), life);
  }

  private static Command scrollLife(int lines, ScreenLayout.LifeExtent life) {
    int end = Math.max(Math.min(life.shown(), life.all()), life.end() + lines);
    return new ViewCommand.ScrollLife(end >= life.all() ? ViewCommand.ScrollLife.FOLLOWS : end);
  }

  private Command ask(ViewedRun viewed, ThreadCommand request) {
    if (viewed.board().over()) {
      String again =
          bindings.first(Action.RESTART).map(key -> ": " + key + " runs it again").orElse("");
      return new ViewCommand.Hint("The interpreter has ended" + again + ".");
    } else if (request instanceof ThreadCommand.NewThread && !viewed.board().interactive()) {
      return new ViewCommand.Hint("New threads are for the playground.");
    } else if (viewed.board().threads().size() == 0) {
      return new ViewCommand.Hint("There is no thread yet.");
    }
    boolean none = viewed.selected() == null || viewed.selectedObject() != null;
    return none && !(request instanceof ThreadCommand.NewThread)
        ? new ViewCommand.Hint("No thread is selected.")
        : request;
  }

  /** Whether time stands still, so that keys can move through it. */
  static boolean stands(ViewedRun viewed) {
    return viewed.view().pace().paused() || viewed.board().over();
  }

  static boolean choosing(ViewedRun viewed) {
    return viewed.view().pace().paused() && !viewed.board().choice().isEmpty();
  }

  private static Command beside(ViewedRun viewed, int by) {
    return stands(viewed) ? new SeekCommand.Moments(by) : new SelectionKeys(viewed).beside(by);
  }

  private static Command row(ViewedRun viewed, int by, ScreenLayout screen) {
    return choosing(viewed)
        ? new RunControl.Highlight(by)
        : new SelectionKeys(viewed).row(by, screen);
  }

  private Command times(Action action, ViewedRun viewed, TimeAxis axis) {
    if (axis == null) {
      String key =
          bindings.first(Action.TIMELINE).map(name -> ": " + name + " shows it").orElse("");
      return new ViewCommand.Hint("That is for the timeline" + key + ".");
    }
    return TimelineKeys.command(action, axis, viewed.view().range().follows());
  }

  private Command back(ViewedRun viewed) {
    if (viewed.view().help() || !viewed.board().user().waits() && viewed.view().open()) {
      return new ViewCommand.Back();
    } else if (viewed.board().user().waits()) {
      return new ThreadCommand.GiveUp();
    }
    String quit = bindings.first(Action.QUIT).or(() -> bindings.first(Action.INTERRUPT)).orElse("");
    return outcomes || menu ? ExitAction.MENU : new ViewCommand.Hint(quit + " quits.");
  }

  /** How the key is called that goes back, at the beginning of a sentence; may be empty. */
  public String back() {
    String key = bindings.first(Action.BACK).orElse("");
    return key.length() > 1 ? key.substring(0, 1).toUpperCase(Locale.ROOT) + key.substring(1) : key;
  }

  /** The keys that make sense now, the most useful first; the last two are always shown. */
  public List<KeyLabel> sensible(ViewedRun viewed) {
    SearchState search = viewed.view().search();
    if (search.input() == null) {
      List<KeyLabel> sensible = labels.sensible(viewed, menu);
      return outcomes ? labels.leadingBack(sensible) : sensible;
    }
    return search.isForProgram()
        ? ProgramInputKeys.labels()
        : SearchKeys.labels(search.palette() != null);
  }

  /** The same while a question is open. */
  public List<KeyLabel> answering() {
    return labels.answering();
  }

  /** The same while a viewer reads what came after a question. */
  public List<KeyLabel> reading() {
    return labels.reading();
  }

  /** All keys, for help: by topic, after a label that has no key but the topic's title. */
  public List<KeyLabel> all() {
    return labels.all();
  }
}
