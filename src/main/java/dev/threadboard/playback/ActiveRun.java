package dev.threadboard.playback;

import dev.threadboard.board.Board;
import dev.threadboard.command.Pace;
import dev.threadboard.command.ThreadCommand;
import dev.threadboard.engine.Pacer;
import dev.threadboard.engine.ReplayPrefix;
import dev.threadboard.engine.WallClock;
import dev.threadboard.event.Event;
import dev.threadboard.event.Fact;
import dev.threadboard.history.History;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One run on its way: where it comes from, how its time passes, and all that has happened. */
public final class ActiveRun implements AutoCloseable {
  /** Opens a source with a queue, which {@link #take} is to be fed from. */
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

  /** The board after all that has happened. */
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

  /** The virtual time it has come to, in nanoseconds. */
  long now() {
    return isLive() && !newest().over()
        ? Math.max(newest().nanos(), pacer.now())
        : newest().nanos();
  }

  void take(List<Event> events) {
    history.add(events);
    picked = false;
  }

  /** Its time passes at this pace; standing still, its choices wait for a person. */
  void setPace(Pace pace) {
    pacer.setPace(pace);
    feed.letChoose(pace.paused());
  }

  /** Its time stands still until {@link #setPace}; so do its choices if the viewer's does. */
  void hold(Pace pace) {
    pacer.setPace(new Pace(pace.speed(), true));
    feed.letChoose(pace.paused());
  }

  void ask(ThreadCommand request) {
    feed.ask(request);
  }

  /** Whether all its threads wait for time to pass. */
  boolean isResting() {
    return pacer.isResting();
  }

  /** Whether nothing more is told before time passes, or somebody acts. */
  public boolean isSettled() {
    return newest().over() || (isLive() ? pacer.isResting() || feed.isChoosing() : isComplete());
  }

  /** Whether nothing more is told before somebody acts, however much time passes. */
  public boolean isIdle() {
    return newest().over() || (isLive() ? pacer.isIdle() || feed.isChoosing() : isComplete());
  }

  /** Whether a choice waits for a person. */
  public boolean isChoosing() {
    return feed.isChoosing();
  }

  /** To be called after a clock was set that does not go by itself. */
  public void clockSet() {
    pacer.clockSet();
  }

  /** Whether what happens next can be waited for while its time stands still. */
  boolean isSteppable() {
    return isLive() && (newest().run() == null || !newest().run().policy().equals("os"));
  }

  /**
   * Lets its time, which stands still, come to the next moment.
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

  /** Says who goes on; once for each choice. */
  void pick(int candidate) {
    if (!picked) {
      picked = true;
      feed.pick(candidate);
    }
  }

  /** The same once more up to an event, then by hand; nothing if that cannot be had. */
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
