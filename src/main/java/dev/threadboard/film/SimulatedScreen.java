package dev.threadboard.film;

import com.googlecode.lanterna.input.KeyStroke;
import dev.threadboard.board.Board;
import dev.threadboard.command.ExitAction;
import dev.threadboard.command.Pace;
import dev.threadboard.frame.Frame;
import dev.threadboard.frame.Size;
import dev.threadboard.keyboard.Keyboard;
import dev.threadboard.playback.EventBatch;
import dev.threadboard.playback.EventListener;
import dev.threadboard.playback.EventSource;
import dev.threadboard.playback.Inbox;
import dev.threadboard.playback.Markers;
import dev.threadboard.playback.RepeatedRun;
import dev.threadboard.playback.RunViewer;
import dev.threadboard.screen.CurrentTheme;
import dev.threadboard.screen.LessonGuide;
import dev.threadboard.screen.OpeningMoment;
import dev.threadboard.screen.PressedKeys;
import dev.threadboard.screen.ScreenController;
import dev.threadboard.screen.SessionOptions;
import dev.threadboard.viewer.ViewedRun;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;

/**
 * A dashboard without a terminal. Its clock stands still until everything that is due at the
 * present moment has been done.
 */
final class SimulatedScreen implements AutoCloseable {
  /** How many events are taken at once, at most. */
  private static final int BATCH = 4096;

  /** How often the thread only yields while it waits for the run; from then on it sleeps. */
  private static final int YIELDS = 100;

  /** How long it sleeps each time, in nanoseconds. */
  private static final long SLEEP = 20_000;

  private final SessionOptions options;
  private final Keyboard keyboard;
  private final CurrentTheme theme;
  private final ManualClock clock;
  private final Inbox inbox = new Inbox();
  private final EventBatch batch = new EventBatch(inbox, EventListener.NONE);
  private EventSource source;
  private RunViewer viewer;
  private ScreenController controller;
  private Markers markers;
  private final PressedKeys pressedKeys;
  private final LessonGuide guide;

  /** Null unless the run is one of a search's. */
  private final RepeatedRun found;

  private OpeningMoment moment;
  private long seed;

  /**
   * @param menu whether there is one to go back to
   * @param guide leads the viewer through a lesson; null if it is none
   */
  SimulatedScreen(
      EventSource source,
      SessionOptions options,
      CurrentTheme theme,
      PressedKeys pressedKeys,
      ManualClock clock,
      boolean menu,
      LessonGuide guide) {
    this.guide = guide;
    this.found = null;
    this.options = options;
    this.source = source;
    this.keyboard = new Keyboard(options.bindings(), menu, theme::names);
    this.theme = theme;
    this.clock = clock;
    this.pressedKeys = pressedKeys;
    Pace pace = options.pace();
    open(ViewedRun.beginning(guide == null ? pace : new Pace(pace.speed(), true)));
  }

  /** Shows a run of a search from the moment that decides, with time standing still. */
  SimulatedScreen(
      RepeatedRun found,
      SessionOptions options,
      CurrentTheme theme,
      PressedKeys pressedKeys,
      ManualClock clock) {
    this.guide = null;
    this.found = found;
    this.options = options;
    this.source = found;
    this.keyboard = Keyboard.ofOutcome(options.bindings(), theme::names);
    this.theme = theme;
    this.clock = clock;
    this.pressedKeys = pressedKeys;
    openFound();
  }

  private void openFound() {
    moment = OpeningMoment.of(found, options.bindings());
    open(ViewedRun.beginning(new Pace(options.pace().speed(), true)));
  }

  private void open(ViewedRun viewed) {
    viewer = new RunViewer(source, viewed, inbox, clock, options.saveTarget());
    if (found == null && viewed.view().pace().paused()) {
      viewer.beginAtFirstLine();
    }
    controller = new ScreenController(viewer, keyboard, theme, options, pressedKeys, guide);
    markers = new Markers();
  }

  ViewedRun viewed() {
    return viewer.viewed();
  }

  /** Passes on the labels of the markers that have been reached since the last call. */
  void collectMarkers(Consumer<String> labels) {
    markers.look(viewer.activeRun().history(), viewer.board(), labels);
  }

  /** The virtual time that is shown, in nanoseconds. */
  long now() {
    return viewer.now();
  }

  /** Virtual nanoseconds per nanosecond of the clock; 0 while paused. */
  double speed() {
    return viewer.view().pace().paused() ? 0 : viewer.view().pace().speed().factor();
  }

  /**
   * Waits until nothing more happens unless time passes or a key is pressed.
   *
   * @param onChange is called whenever something has happened
   * @param oneByOne whether it is to be called after every single event
   */
  void settle(Runnable onChange, boolean oneByOne) throws InterruptedException {
    viewer.activeRun().clockSet();
    int waits = 0;
    while (true) {
      // Asked first: a settled run puts no more events in the queue, so none is overlooked.
      boolean settled = isSettled();
      int count = batch.moveTo(viewer, oneByOne ? 1 : BATCH);
      boolean arrived = moment != null && moment.reach(viewer);
      if (viewer.goOn() | controller.goOn() || count > 0 || arrived) {
        onChange.run();
        waits = 0;
      } else if (settled && !controller.isAsking()) {
        return;
      } else {
        waitForRun(waits++);
      }
    }
  }

  private boolean isSettled() {
    return viewer.activeRun().isSettled() && (!viewer.isBusy() || viewer.activeRun().isChoosing());
  }

  private static void waitForRun(int waits) throws InterruptedException {
    if (waits < YIELDS) {
      Thread.yield();
    } else {
      LockSupport.parkNanos(SLEEP);
    }
    if (Thread.interrupted()) {
      throw new InterruptedException();
    }
  }

  /** Whether it stays as it is now, however much time passes. */
  boolean isStill() {
    Board board = viewer.board();
    boolean end = viewer.playhead().held() ? !viewer.isMoving() : viewer.activeRun().isIdle();
    return board.over() || viewer.view().pace().paused() || end;
  }

  /** Whether it closes by itself now. */
  boolean isOver() {
    return options.exit() && viewer.board().over();
  }

  /** Presses a key; not null if that closes the dashboard. */
  ExitAction press(KeyStroke key) {
    ExitAction exitAction = controller.press(key);
    if (exitAction == ExitAction.RESTART || exitAction == ExitAction.RESEED) {
      // Counted and not random: the same recording made again must use the same seeds.
      source = exitAction == ExitAction.RESEED ? source.reseeded(++seed) : source;
      viewer.close();
      if (found == null) {
        open(viewer.viewed().restarted());
      } else {
        openFound();
      }
      return null;
    }
    return exitAction == ExitAction.EXPLORE ? null : exitAction;
  }

  Frame paint(Size size) {
    return controller.paint(size);
  }

  @Override
  public void close() {
    viewer.close();
  }
}
