package dev.threadboard.playback;

import dev.threadboard.board.Board;
import dev.threadboard.board.State;
import dev.threadboard.board.Threads;
import dev.threadboard.command.Pace;
import dev.threadboard.engine.ReplayPrefix;
import dev.threadboard.engine.Run;
import dev.threadboard.engine.time.Pacer;
import dev.threadboard.engine.time.WallClock;
import dev.threadboard.event.Event;
import dev.threadboard.event.Fact;
import dev.threadboard.history.History;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** One run while it is watched: its source, its pace, and all events so far. */
public final class ActiveRun implements AutoCloseable {
  /** Opens a source with a queue, whose events are to be given to {@link #take}. */
  public interface Opener {
    EventSource.Feed open(EventSource source, Pacer pacer);
  }

  private final History history = new History();
  private final Pacer pacer;
  private final EventSource.Feed feed;
  private boolean picked;

  ActiveRun(EventSource source, Pace pace, Opener opener, WallClock clock) {
    pacer = new Pacer(clock, pace);
    feed = opener.open(source, pacer);
    feed.letChoose(pace.paused());
    feed.start();
  }

  public History history() {
    return history;
  }

  /** The board after all events so far. */
  Board newest() {
    return history.newest();
  }

  /** Whether it is happening now. */
  boolean isLive() {
    return feed.length().isEmpty();
  }

  /** Whether all of a run that is over is known. */
  boolean isComplete() {
    return feed.length().orElse(Long.MAX_VALUE) == history.size();
  }

  /** The virtual time that the run has reached, in nanoseconds. */
  long now() {
    return isLive() && !newest().over()
        ? Math.max(newest().nanos(), pacer.now())
        : newest().nanos();
  }

  void take(List<Event> events) {
    history.add(events);
    picked = false;
  }

  /** Lets its time pass at a pace; while it is paused, the person makes its choices. */
  void setPace(Pace pace) {
    pacer.setPace(pace);
    feed.letChoose(pace.paused());
  }

  /**
   * Stops its time until {@link #setPace}; the person makes its choices if the viewer's pace is
   * paused.
   */
  void hold(Pace pace) {
    pacer.setPace(new Pace(pace.speed(), true));
    feed.letChoose(pace.paused());
  }

  /** The opened source, for what a person asks of its threads. */
  EventSource.Feed feed() {
    return feed;
  }

  /** What variables a thread has now, where the run itself has come to. */
  public CompletableFuture<Run.Variables> variables(int ident) {
    return feed.variables(ident);
  }

  /** Whether all its threads wait for time to pass. */
  boolean isResting() {
    return pacer.isResting();
  }

  /** Whether no event can come before time passes or somebody acts. */
  public boolean isSettled() {
    boolean rests = pacer.isResting() || feed.isChoosing() || awaitsLine();
    return newest().over() || (isLive() ? rests : isComplete());
  }

  /** Whether no event can come before somebody acts, however much time passes. */
  public boolean isIdle() {
    boolean asleep = newest().threads().count(State.SLEEPING) > 0;
    boolean idle = pacer.isIdle() || feed.isChoosing() || awaitsLine() && !asleep;
    return newest().over() || (isLive() ? idle : isComplete());
  }

  /** Whether a thread waits for a line that a person writes, and no other can run. */
  private boolean awaitsLine() {
    Threads threads = newest().threads();
    return newest().program().input().first() != null
        && threads.count(State.RUNNING) + threads.count(State.READY) == 0
        && threads.count(State.STARTING) == 0;
  }

  /** Whether a choice waits for a person. */
  public boolean isChoosing() {
    return feed.isChoosing();
  }

  /** Must be called after setting a clock that does not run by itself. */
  public void clockSet() {
    pacer.clockSet();
  }

  /** Whether single steps are possible while its time stands still. */
  boolean isSteppable() {
    return isLive() && newest().repeatable();
  }

  /**
   * Advances its paused time to the next moment at which something happens.
   *
   * @return why it cannot; null if it does
   */
  String leap() {
    if (newest().over() || !isLive()) {
      return "The run has ended.";
    } else if (!isSteppable()) {
      return "The policy os cannot be stepped: the machine's own scheduler and clock decide.";
    }
    return pacer.leap() ? null : "Nothing more happens by itself.";
  }

  /** Makes the open choice; ignored if it has been made already. */
  void pick(int candidate) {
    if (!picked) {
      picked = true;
      feed.pick(candidate);
    }
  }

  /**
   * The same run again up to an event, with the person choosing from there; empty if it cannot be
   * repeated.
   */
  Optional<EventSource> again(long events) {
    List<ReplayPrefix.Picked> choices = new ArrayList<>();
    history.each(
        event -> {
          if (event.seq() <= events && event.fact() instanceof Fact.Switch chosen) {
            choices.add(new ReplayPrefix.Picked(event.seq(), chosen.choice()));
          }
        });
    return feed.again(events, choices);
  }

  @Override
  public void close() {
    feed.close();
    history.close();
  }
}
