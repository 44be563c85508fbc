package dev.threadboard.film;

import com.googlecode.lanterna.input.KeyStroke;
import dev.threadboard.board.Board;
import dev.threadboard.command.ExitAction;
import dev.threadboard.engine.Pacer;
import dev.threadboard.event.Event;
import dev.threadboard.frame.Frame;
import dev.threadboard.frame.Size;
import dev.threadboard.keyboard.Keyboard;
import dev.threadboard.playback.ActiveRun;
import dev.threadboard.playback.EventSource;
import dev.threadboard.playback.Markers;
import dev.threadboard.playback.RunViewer;
import dev.threadboard.screen.CurrentTheme;
import dev.threadboard.screen.ScreenController;
import dev.threadboard.screen.SessionOptions;
import dev.threadboard.viewer.ViewedRun;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;

/** A show whose clock stands still while it is looked at, and until it has done all it has to. */
final class SimulatedScreen implements AutoCloseable {
  private static final int CAPACITY = 4096;

  /** How often it looks before it lets the run's threads have the processor for longer. */
  private static final int LOOKS = 100;

  /** In nanoseconds. */
  private static final long BREATHER = 20_000;

  private final SessionOptions options;
  private final Keyboard keyboard;
  private final CurrentTheme theme;
  private final ManualClock clock;
  private final List<Event> batch = new ArrayList<>(CAPACITY);
  private EventSource source;
  private BlockingQueue<Event> events;
  private RunViewer viewer;
  private ScreenController controller;
  private Markers markers;
  private long seeds;

  SimulatedScreen(ShowSpec showSpec, ManualClock clock) {
    this.options = showSpec.options();
    this.source = showSpec.source();
    this.keyboard = new Keyboard(options.bindings(), false);
    this.theme = new CurrentTheme(options.theme(), options.themes());
    this.clock = clock;
    open(ViewedRun.beginning(options.pace()));
  }

  private void open(ViewedRun viewed) {
    ActiveRun.Opener opener = (opened, pacer) -> opened.open(pacer, queue(pacer));
    viewer = new RunViewer(source, viewed, opener, clock, options.saveTarget());
    controller = new ScreenController(viewer, keyboard, theme, options);
    markers = new Markers();
  }

  private BlockingQueue<Event> queue(Pacer pacer) {
    events = new ArrayBlockingQueue<>(CAPACITY);
    return events;
  }

  ViewedRun viewed() {
    return viewer.viewed();
  }

  /** Tells what a viewer may want to jump to, among what is shown since this was asked last. */
  void mark(Consumer<String> found) {
    markers.look(viewer.activeRun().history(), viewer.board(), found);
  }

  /** The virtual time that is shown, in nanoseconds. */
  long now() {
    return viewer.now();
  }

  /** Virtual nanoseconds per nanosecond of the clock; 0 while time stands still. */
  double speed() {
    return viewer.view().pace().paused() ? 0 : viewer.view().pace().speed().factor();
  }

  /**
   * Waits until nothing more happens without time passing or somebody acting.
   *
   * @param seen is called whenever anything has happened
   * @param singly whether it is to be called after every single event
   */
  void settle(Runnable seen, boolean singly) throws InterruptedException {
    viewer.activeRun().clockSet();
    int looks = 0;
    while (true) {
      boolean came = events.drainTo(batch, singly ? 1 : CAPACITY) > 0;
      if (came) {
        viewer.take(batch);
        batch.clear();
      }
      if (viewer.goOn() || came) {
        seen.run();
        looks = 0;
      } else if (isQuiet()) {
        return;
      } else {
        rest(looks++);
      }
    }
  }

  /** Once it is settled nothing more comes: so it is asked before the queue is found empty. */
  private boolean isQuiet() {
    boolean settled =
        viewer.activeRun().isSettled() && (!viewer.isBusy() || viewer.activeRun().isChoosing());
    return settled && events.isEmpty();
  }

  private static void rest(int looks) throws InterruptedException {
    if (looks < LOOKS) {
      Thread.yield();
    } else {
      LockSupport.parkNanos(BREATHER);
    }
    if (Thread.interrupted()) {
      throw new InterruptedException();
    }
  }

  /** Whether it stays as it is now however much time passes. */
  boolean isStill() {
    Board board = viewer.board();
    boolean end = viewer.playhead().held() ? !viewer.isMoving() : viewer.activeRun().isIdle();
    return board.over() || viewer.view().pace().paused() || end;
  }

  /** Whether it closes by itself now. */
  boolean isOver() {
    return options.exit() && viewer.board().over();
  }

  /** Presses a key; returns whether that closes the show. */
  boolean press(KeyStroke key) {
    ExitAction exitAction = controller.press(key);
    if (exitAction == ExitAction.RESTART || exitAction == ExitAction.RESEED) {
      // Other seeds than those of another film of the same would make another film.
      source = exitAction == ExitAction.RESEED ? source.reseeded(++seeds) : source;
      viewer.close();
      open(viewer.viewed().restarted());
      return false;
    }
    return exitAction != null;
  }

  Frame paint(Size size) {
    return controller.paint(size);
  }

  @Override
  public void close() {
    viewer.close();
  }
}
