package dev.threadboard.film;

import com.googlecode.lanterna.input.KeyStroke;
import com.googlecode.lanterna.input.KeyType;
import dev.threadboard.command.Command;
import dev.threadboard.command.ExitAction;
import dev.threadboard.command.MenuAction;
import dev.threadboard.frame.Frame;
import dev.threadboard.lesson.CourseProgress;
import dev.threadboard.lesson.Lesson;
import dev.threadboard.playback.EventSource;
import dev.threadboard.playback.RepeatedRun;
import dev.threadboard.screen.CurrentTheme;
import dev.threadboard.screen.LessonGuide;
import dev.threadboard.screen.MenuController;
import dev.threadboard.screen.PressedKeys;
import dev.threadboard.screen.SessionOptions;
import dev.threadboard.tape.Prompt;
import dev.threadboard.tape.syntax.TapeException;
import dev.threadboard.tape.syntax.TapeLocation;
import dev.threadboard.view.menu.PromptView;
import dev.threadboard.viewer.ViewedRun;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * What is recorded: a prompt with what is opened there, dashboards and menus of them, or a single
 * dashboard.
 */
final class SimulatedTerminal implements AutoCloseable {
  /** How long a blinking cursor is seen, and not seen, in nanoseconds: that of xterm.js. */
  private static final long BLINK = 600_000_000;

  private final VirtualRecordingOptions options;
  private final ManualClock clock;
  private final VirtualRecording.Opener opener;
  private SessionOptions shown;
  private CurrentTheme theme;
  private PressedKeys pressedKeys;
  private SimulatedScreen screen;

  /** Null if no dashboard is open, or if it has none. */
  private SimulatedMenu menu;

  /** Null if none is open; its runs are shown by the screen. */
  private SimulatedSearch search;

  private Prompt prompt = new Prompt();
  private String typed = "";

  /** When the prompt's line was last changed, in nanoseconds of the clock. */
  private long changed;

  private Frame frame;

  /** Begins at a prompt. */
  SimulatedTerminal(
      VirtualRecording.Opener opener, VirtualRecordingOptions options, ManualClock clock) {
    this.opener = opener;
    this.options = options;
    this.clock = clock;
  }

  /** Begins in a dashboard, with no prompt to go back to. */
  SimulatedTerminal(ShowSpec showSpec, VirtualRecordingOptions options, ManualClock clock) {
    this((VirtualRecording.Opener) null, options, clock);
    open(showSpec);
  }

  /** Sets the text of the prompt's line. */
  void type(String text) {
    typed = text;
    changed = clock.nanos();
  }

  void open(List<String> arguments, TapeLocation location) throws TapeException {
    open(opener.open(arguments, location));
  }

  private void open(ShowSpec showSpec) {
    shown = showSpec.options();
    theme = new CurrentTheme(shown.theme(), shown.themes());
    pressedKeys = new PressedKeys(shown.showKeys(), clock);
    if (showSpec.search().isPresent()) {
      search =
          new SimulatedSearch(showSpec.search().get().begin(), shown, theme, pressedKeys, clock);
    } else if (showSpec.source().isPresent()) {
      open(showSpec.source().get(), showSpec.lesson().map(SimulatedTerminal::guide).orElse(null));
    } else {
      menu =
          new SimulatedMenu(
              MenuController.ofCatalogue(theme, shown, showSpec.lessons(), pressedKeys), clock);
    }
  }

  private void open(EventSource source, LessonGuide guide) {
    screen = new SimulatedScreen(source, shown, theme, pressedKeys, clock, menu != null, guide);
  }

  private static LessonGuide guide(Lesson lesson) {
    return new LessonGuide(lesson, CourseProgress.forgotten());
  }

  void press(KeyStroke key, TapeLocation location) throws TapeException {
    if (screen != null) {
      leave(screen.press(key));
    } else if (search != null) {
      close(search.press(key));
    } else if (menu != null) {
      choose(menu.press(key));
    } else if (opener == null) {
      throw location.fault("the dashboard has closed, and nothing takes this key");
    } else if (key.getKeyType() == KeyType.Enter) {
      List<String> arguments = prompt.enter(location);
      open(arguments, location);
    } else if (key.getKeyType() == KeyType.Character) {
      prompt.type(key.getCharacter(), location);
      type(prompt.typed());
    } else if (key.getKeyType() == KeyType.Backspace) {
      prompt.erase();
      type(prompt.typed());
    } else {
      throw location.fault("the dashboard has closed, and the prompt does not know this key");
    }
  }

  /** Does what a key of the dashboard asks for; nothing if that is null. */
  private void leave(ExitAction exitAction) {
    if (exitAction == null) {
      return;
    } else if (search != null) {
      close(exitAction == ExitAction.INTERRUPT);
      return;
    }
    Optional<EventSource> next =
        exitAction == ExitAction.NEXT_SCENARIO ? menu.next() : Optional.empty();
    boolean back = exitAction == ExitAction.MENU || exitAction == ExitAction.NEXT_SCENARIO;
    close(!back);
    next.ifPresent(source -> open(source, menu.guide()));
  }

  /** Does what a key of the menu asks for; nothing if that is null. */
  private void choose(Command command) {
    if (command instanceof MenuAction.Open) {
      menu.open().ifPresent(source -> open(source, menu.guide()));
    } else if (command instanceof ExitAction) {
      close(true);
    }
  }

  /** Closes the search; not if that is null. */
  private void close(ExitAction exitAction) {
    if (exitAction != null) {
      close(true);
    }
  }

  /** Closes the dashboard, and if there is a menu, only together with it if all is closed. */
  private void close(boolean all) {
    paint();
    if (screen != null) {
      screen.close();
    }
    screen = null;
    if (all && search != null) {
      search.close();
    }
    if (all) {
      menu = null;
      search = null;
      prompt = new Prompt();
      type("");
    }
  }

  /** See {@link SimulatedScreen#settle}. */
  void settle(Runnable onChange, boolean oneByOne) throws InterruptedException {
    if (screen != null) {
      screen.settle(onChange, oneByOne);
      if (screen.isOver()) {
        close(true);
      }
    } else if (search != null) {
      RepeatedRun found = search.settle();
      if (found != null) {
        screen = new SimulatedScreen(found, shown, theme, pressedKeys, clock);
        screen.settle(onChange, oneByOne);
      }
    } else if (menu != null) {
      menu.settle();
    }
  }

  /** What the open dashboard shows; null if none is open. */
  ViewedRun viewed() {
    return screen == null ? null : screen.viewed();
  }

  /** The virtual time of the open dashboard, in nanoseconds; -1 if none is open. */
  long now() {
    return screen == null ? VirtualRecordingOptions.NONE : screen.now();
  }

  /**
   * Virtual nanoseconds per nanosecond of the clock; 0 while paused, and if no dashboard is open.
   */
  double speed() {
    return screen == null ? 0 : screen.speed();
  }

  /**
   * Whether the recording may end when the script has ended: a tape's does so at once, and that of
   * a single dashboard goes on until nothing changes any more.
   */
  boolean isComplete() {
    return opener != null || screen == null || screen.isStill();
  }

  void collectMarkers(Consumer<String> labels) {
    if (screen != null) {
      screen.collectMarkers(labels);
    }
  }

  /** Paints what is shown now; after a single dashboard has closed, its last frame. */
  Frame paint() {
    if (screen != null) {
      frame = screen.paint(options.size());
    } else if (search != null) {
      frame = search.paint(options.size());
    } else if (menu != null) {
      frame = menu.paint(options.size());
    } else if (opener != null) {
      frame =
          PromptView.paint(typed, hasCursor(), options.size(), options.theme(), options.glyphs());
    }
    return frame;
  }

  /** What is typed shows the cursor at once. */
  private boolean hasCursor() {
    return !options.cursorBlinks() || (clock.nanos() - changed) / BLINK % 2 == 0;
  }

  @Override
  public void close() {
    if (screen != null) {
      screen.close();
    }
    if (search != null) {
      search.close();
    }
  }
}
