package dev.threadboard.session;

import dev.threadboard.board.Board;
import dev.threadboard.board.Playhead;
import dev.threadboard.board.State;
import dev.threadboard.command.Ask;
import dev.threadboard.command.Command;
import dev.threadboard.command.Look;
import dev.threadboard.command.Pace;
import dev.threadboard.command.Pacing;
import dev.threadboard.command.Seek;
import dev.threadboard.command.Steer;
import dev.threadboard.engine.Clock;
import dev.threadboard.engine.Pacer;
import dev.threadboard.engine.Past;
import dev.threadboard.event.Event;
import dev.threadboard.event.Fact;
import dev.threadboard.history.History;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What one viewer sees of one run: they go along with it, or are held at another moment of its
 * history, where they stand or from where they play it once more. While they are held the run's own
 * time stands still, so that they can catch up with it.
 */
final class Show implements AutoCloseable {
  /** Opens a source, with a queue from which {@link #take} is fed. */
  interface Opener {
    Source.Feed open(Source source, Pacer pacer);
  }

  private static final int NONE = -1;

  private final Opener opener;
  private final Clock clock;
  private final Keeper keeper;
  private final Playback playback;
  private History history = new History();
  private Pacer pacer;
  private Source.Feed feed;
  private Board board;
  private boolean held;

  /** Whose next event is to be shown, 0 for anyone's; {@link #NONE} if the viewer does not step. */
  private int stepping = NONE;

  /** Up to which event the step has looked. */
  private long looked;

  /** Whether nothing could happen when the step looked last. */
  private boolean rested;

  /** The event that a run started anew must reach before it is shown; 0 if it need not. */
  private long due;

  /** The candidate for the choice that waits at {@link #due}; {@link #NONE} if none does. */
  private int dueHand = NONE;

  private int hand;
  private boolean handed;

  Show(Source source, Board board, Opener opener, Clock clock, Keeper keeper) {
    this.opener = opener;
    this.clock = clock;
    this.keeper = keeper;
    this.board = board;
    this.playback = new Playback(clock, board.pace());
    begin(source, board.pace());
    this.held = !feed.isLive();
  }

  private void begin(Source source, Pace pace) {
    pacer = new Pacer(clock, pace);
    feed = opener.open(source, pacer);
    feed.letChoose(pace.paused());
    feed.start();
  }

  Board board() {
    return board;
  }

  Playhead playhead() {
    long end = Math.max(history.newest().nanos(), feed.isLive() ? pacer.now() : 0);
    return new Playhead(held, board.seq(), history.size(), end, hand);
  }

  /** The virtual time to show, in nanoseconds. */
  long now() {
    if (board.over()) {
      return board.nanos();
    }
    return Math.max(board.nanos(), held ? playback.time() : pacer.now());
  }

  /** Whether what is shown changes without any event. */
  boolean isMoving() {
    boolean going = held ? feed.isLive() || board.seq() < history.size() : !board.over();
    boolean seen = held || board.threads().count(State.SLEEPING) > 0;
    return going && seen && !board.pace().paused();
  }

  /** Whether it waits for something that does not call: it is to be asked again, soon. */
  boolean isBusy() {
    return stepping != NONE || due > 0;
  }

  /** Events have come. */
  void take(List<Event> events) {
    history.add(events);
    handed = false;
    if (!held && due == 0) {
      show(history.size());
    }
  }

  /** Does what is to be done by now; returns whether that changed what is shown. */
  boolean goOn() {
    long before = board.seq();
    if (due > 0 && history.size() >= due) {
      arrive();
    }
    if (stepping != NONE) {
      step();
    }
    if (held && due == 0 && !board.pace().paused()) {
      play();
    }
    return board.seq() != before;
  }

  private void show(long seq) {
    Board seen = seq == history.size() ? history.newest() : history.at(seq);
    if (seq != board.seq()) {
      hand = 0;
    }
    board = seen.seenBy(board.pace(), board.gaze());
  }

  /** Goes along with the run. */
  private void follow() {
    show(history.size());
    held = false;
    stepping = NONE;
    pacer.setPace(board.pace());
    feed.letChoose(board.pace().paused());
  }

  /** Stands at a moment of the past. */
  private void hold(long seq) {
    if (!held) {
      held = true;
      pacer.setPace(new Pace(board.pace().speed(), true));
    }
    stepping = NONE;
    show(seq);
    playback.setTime(board.nanos());
  }

  private void pause() {
    if (!board.pace().paused()) {
      pace(new Pacing.TogglePause());
    }
  }

  private void play() {
    long time = Math.min(playback.time(), Math.max(history.newest().nanos(), now(pacer)));
    long seq = history.upTo(time);
    if (seq > board.seq()) {
      show(seq);
    }
    if (board.seq() == history.size()) {
      if (feed.isLive() && time >= pacer.now()) {
        follow();
      } else if (!feed.isLive()) {
        playback.setTime(Math.min(time, board.nanos()));
      }
    }
  }

  private long now(Pacer live) {
    return feed.isLive() ? live.now() : 0;
  }

  /** Does what a person asked for. */
  void act(Command command) {
    if (!(command instanceof Look) && board.gaze().hint() != null) {
      say(null);
    }
    if (command instanceof Ask ask) {
      ask(ask);
    } else if (command instanceof Pacing pacing) {
      pace(pacing);
    } else if (command instanceof Seek seek) {
      pause();
      seek(seek);
    } else if (command instanceof Steer steer) {
      steer(steer);
    } else {
      board = board.after(command);
    }
  }

  private void say(String hint) {
    board = board.after(new Look.Hint(hint));
  }

  /** Whoever speaks to the threads is in their present. */
  private void ask(Ask ask) {
    if (!feed.isLive()) {
      say("This run is a saved one: its threads cannot be asked.");
      return;
    }
    if (held && due == 0) {
      follow();
    }
    feed.ask(ask);
    if (!history.newest().choice().isEmpty()) {
      say("That comes after the choice: first say who goes on.");
    }
  }

  private void pace(Pacing pacing) {
    board = board.after(pacing);
    playback.setPace(board.pace());
    if (held && feed.isLive() && due == 0 && board.seq() == history.size()) {
      follow();
    } else if (!held) {
      pacer.setPace(board.pace());
      feed.letChoose(board.pace().paused());
    }
    stepping = board.pace().paused() ? stepping : NONE;
  }

  private void seek(Seek seek) {
    if (due > 0) {
      return;
    } else if (seek instanceof Seek.Step step && step.back()) {
      back(step.ident());
    } else if (seek instanceof Seek.Step step) {
      forward(step.ident());
    } else if (seek instanceof Seek.Moments moments) {
      moments(moments.by());
    } else if (seek instanceof Seek.Leap leap) {
      to(now() + (long) (leap.by() * playhead().end()));
    } else if (seek instanceof Seek.To to) {
      to((long) (to.place() * playhead().end()));
    }
  }

  /**
   * To a moment of virtual time: the beginning is before the first event, the end is the present.
   */
  private void to(long nanos) {
    long seq = nanos <= 0 ? 0 : history.upTo(nanos);
    if (seq == history.size() && feed.isLive()) {
      follow();
    } else {
      hold(seq);
      playback.setTime(Math.max(board.nanos(), Math.min(nanos, history.newest().nanos())));
    }
  }

  private void moments(int by) {
    if (by < 0) {
      long before = history.upTo(board.nanos() - 1);
      hold(board.seq() == 0 ? 0 : before);
    } else if (board.seq() < history.size()) {
      to(history.event(board.seq() + 1).nanos());
    } else if (feed.isLive()) {
      follow();
      leap();
    }
  }

  /** Lets the run come to the next moment at which something happens. */
  private boolean leap() {
    if (history.newest().over()) {
      say("The run has ended.");
    } else if (isUnsteppable()) {
      say("The policy os cannot be stepped: the machine's own scheduler and clock decide.");
    } else if (!pacer.leap()) {
      say("Nothing more happens by itself.");
    } else {
      return true;
    }
    return false;
  }

  private boolean isUnsteppable() {
    Fact.Run run = history.newest().run();
    return run != null && run.policy().equals("os");
  }

  private void back(int ident) {
    long last = history.previous(board.seq() + 1, by(ident));
    hold(Math.max(0, last - 1));
  }

  private void forward(int ident) {
    if (!board.choice().isEmpty()) {
      steer(new Steer.Pick());
      return;
    }
    stepFrom(ident);
    step();
  }

  /** Shows the next event, if it has come; if nothing can come, lets time pass. */
  private void step() {
    long next = history.next(looked, by(stepping));
    looked = history.size();
    if (next > 0) {
      hold(next);
    } else if (!feed.isLive() || history.newest().over()) {
      say(board.seq() == history.size() ? "The run has ended." : "It does nothing more.");
      stepping = NONE;
    } else if (rested && pacer.isResting()) {
      rested = false;
      stepping = leap() ? stepping : NONE;
    } else {
      // What was told before it rested is taken before it is asked again.
      rested = pacer.isResting();
      stepping = isUnsteppable() && !leap() ? NONE : stepping;
    }
  }

  private static Predicate<Event> by(int ident) {
    return event -> ident == 0 || event.ident() == ident || event.fact() instanceof Fact.Choice;
  }

  private void steer(Steer steer) {
    if (steer instanceof Steer.Highlight move && !board.choice().isEmpty()) {
      hand = Math.floorMod(hand + move.by(), board.choice().size());
    } else if (steer instanceof Steer.Pick && !board.choice().isEmpty()) {
      pick();
    } else if (steer instanceof Steer.TakeOver) {
      takeOver(NONE);
    } else if (steer instanceof Steer.Save) {
      say(keeper.keep(history));
    }
  }

  private void pick() {
    int picked = hand;
    if (board.seq() == history.size()) {
      if (!handed && feed.isLive()) {
        handed = true;
        feed.pick(picked);
        stepFrom(0);
      }
    } else if (isChosen(history.event(board.seq() + 1), picked)) {
      hold(board.seq() + 1);
    } else {
      takeOver(picked);
    }
  }

  private static boolean isChosen(Event event, int candidate) {
    return event.fact() instanceof Fact.Switch chosen && chosen.choice() == candidate;
  }

  /** Starts the run anew; what is shown stays until it has come so far again. */
  private void takeOver(int nowPicked) {
    if (due > 0 || board.seq() == 0) {
      return;
    }
    Optional<Source> again = feed.again(board.seq(), picked(board.seq()));
    if (again.isEmpty()) {
      say(
          feed.isLive()
              ? "The policy os cannot be taken over: no two of its runs are alike."
              : "This run is a saved one: nobody can take it over.");
      return;
    }
    pause();
    hold(board.seq());
    due = board.seq();
    dueHand = nowPicked;
    feed.close();
    history.close();
    history = new History();
    begin(again.get(), board.pace());
  }

  private List<Past.Picked> picked(long events) {
    List<Past.Picked> picked = new ArrayList<>();
    history.each(
        event -> {
          if (event.seq() <= events && event.fact() instanceof Fact.Switch chosen) {
            picked.add(new Past.Picked(event.seq(), chosen.choice()));
          }
        });
    return picked;
  }

  private void arrive() {
    show(due);
    due = 0;
    if (dueHand != NONE) {
      feed.pick(dueHand);
      stepFrom(0);
    } else {
      say("From here on you say who goes next.");
    }
    dueHand = NONE;
  }

  private void stepFrom(int ident) {
    stepping = ident;
    looked = board.seq();
    rested = false;
  }

  @Override
  public void close() {
    feed.close();
    history.close();
  }
}
