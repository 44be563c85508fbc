package dev.threadboard.session;

import com.googlecode.lanterna.input.KeyStroke;
import dev.threadboard.board.Board;
import dev.threadboard.command.Leave;
import dev.threadboard.engine.Pacer;
import dev.threadboard.event.Event;
import dev.threadboard.frame.Frame;
import dev.threadboard.frame.Size;
import dev.threadboard.keyboard.Keyboard;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;

/** A show whose clock stands still while it is looked at, and until it has done all it has to. */
final class FilmedShow implements AutoCloseable {
  private static final int CAPACITY = 4096;

  /** How often it looks before it lets the run's threads have the processor for longer. */
  private static final int LOOKS = 100;

  /** In nanoseconds. */
  private static final long BREATHER = 20_000;

  private final Options options;
  private final Keyboard keyboard;
  private final CurrentTheme theme;
  private final FilmClock clock;
  private final List<Event> batch = new ArrayList<>(CAPACITY);
  private Source source;
  private BlockingQueue<Event> events;
  private Show show;
  private Stage stage;
  private Markers markers;
  private long seeds;

  FilmedShow(Screening screening, FilmClock clock) {
    this.options = screening.options();
    this.source = screening.source();
    this.keyboard = new Keyboard(options.bindings(), false);
    this.theme = new CurrentTheme(options.theme(), options.themes());
    this.clock = clock;
    open(Board.empty(options.pace()));
  }

  private void open(Board board) {
    Reel.Opener opener = (opened, pacer) -> opened.open(pacer, queue(pacer));
    show = new Show(source, board, opener, clock, options.keeper());
    stage = new Stage(show, keyboard, theme, options);
    markers = new Markers();
  }

  private BlockingQueue<Event> queue(Pacer pacer) {
    events = new ArrayBlockingQueue<>(CAPACITY);
    return events;
  }

  Board board() {
    return show.board();
  }

  /** Tells what a viewer may want to jump to, among what is shown since this was asked last. */
  void mark(Consumer<String> found) {
    markers.look(show.reel().history(), show.board(), found);
  }

  /** The virtual time that is shown, in nanoseconds. */
  long now() {
    return show.now();
  }

  /** Virtual nanoseconds per nanosecond of the clock; 0 while time stands still. */
  double speed() {
    return show.board().pace().paused() ? 0 : show.board().pace().speed().factor();
  }

  /**
   * Waits until nothing more happens without time passing or somebody acting.
   *
   * @param seen is called whenever anything has happened
   * @param singly whether it is to be called after every single event
   */
  void settle(Runnable seen, boolean singly) throws InterruptedException {
    show.reel().clockSet();
    int looks = 0;
    while (true) {
      boolean came = events.drainTo(batch, singly ? 1 : CAPACITY) > 0;
      if (came) {
        show.take(batch);
        batch.clear();
      }
      if (show.goOn() || came) {
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
    boolean settled = show.reel().isSettled() && (!show.isBusy() || show.reel().isChoosing());
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
    Board board = show.board();
    boolean end = show.playhead().held() ? !show.isMoving() : show.reel().isIdle();
    return board.over() || board.pace().paused() || end;
  }

  /** Whether it closes by itself now. */
  boolean isOver() {
    return options.exit() && show.board().over();
  }

  /** Presses a key; returns whether that closes the show. */
  boolean press(KeyStroke key) {
    Leave leave = stage.press(key);
    if (leave == Leave.RESTART || leave == Leave.RESEED) {
      // Other seeds than those of another film of the same would make another film.
      source = leave == Leave.RESEED ? source.reseeded(++seeds) : source;
      show.close();
      open(show.board().restarted());
      return false;
    }
    return leave != null;
  }

  Frame paint(Size size) {
    return stage.paint(size);
  }

  @Override
  public void close() {
    show.close();
  }
}
