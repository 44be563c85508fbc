package dev.threadboard.board;

import dev.threadboard.command.Command;
import dev.threadboard.command.Pace;
import dev.threadboard.command.PaceCommand;
import dev.threadboard.command.ViewCommand;
import dev.threadboard.event.Event;
import dev.threadboard.event.Fact;
import java.util.List;
import java.util.OptionalInt;

/**
 * The whole dashboard at one moment. It changes only by {@code after}, which leaves the old one as
 * it was.
 *
 * @param run the run's first fact; null before it has come
 * @param seq the number of the last event, 0 before the first
 * @param nanos the virtual time of the last event, in nanoseconds
 * @param choice the numbers of the threads of which a person may say who goes on; usually none
 * @param deadlock whether no thread can ever go on
 * @param exit the interpreter's exit status once it has ended
 */
public record Board(
    Fact.Run run,
    long seq,
    long nanos,
    Threads threads,
    Executors executors,
    Log log,
    UserState user,
    List<Integer> choice,
    boolean deadlock,
    OptionalInt exit,
    Pace pace,
    ViewState viewState) {

  /** Before the first event. */
  public static Board empty(Pace pace) {
    return new Board(
        null,
        0,
        0,
        Threads.NONE,
        Executors.NONE,
        Log.EMPTY,
        UserState.FREE,
        List.of(),
        false,
        OptionalInt.empty(),
        pace,
        ViewState.FIRST);
  }

  /** With one more event, which must be the next one. */
  public Board after(Event event) {
    return after(List.of(event));
  }

  /** With more events at once: the same board as one by one, for less. */
  public Board after(List<Event> events) {
    if (events.isEmpty()) {
      return this;
    }
    Threads after = threads.after(events);
    Fact.Run begun = run;
    Executors pools = executors;
    Log told = log;
    UserState yours = user;
    List<Integer> open = choice;
    boolean dead = deadlock;
    OptionalInt ended = exit;
    for (Event event : events) {
      Fact fact = event.fact();
      if (fact instanceof Fact.Line || fact instanceof Fact.Step) {
        // Nearly all there is; it says nothing beside its thread's own state.
        continue;
      }
      begun = fact instanceof Fact.Run first ? first : begun;
      pools = pools.after(event);
      told = told.after(event, after);
      yours = yours.after(event);
      open = fact instanceof Fact.Choice now ? now.threads() : List.of();
      dead |= fact instanceof Fact.Deadlock;
      ended = fact instanceof Fact.Exit end ? OptionalInt.of(end.status()) : ended;
    }
    Event last = events.get(events.size() - 1);
    return new Board(
        begun,
        last.seq(),
        last.nanos(),
        after,
        pools,
        told,
        yours,
        open,
        dead,
        ended,
        pace,
        viewState.in(told.lines()));
  }

  /** With what a person asked for; what only the engine can do changes nothing here. */
  public Board after(Command command) {
    if (command instanceof ViewCommand viewCommand) {
      return seenBy(pace, viewState.after(viewCommand, threads, log.lines()));
    } else if (command instanceof PaceCommand pacing) {
      return seenBy(pace.after(pacing), viewState);
    }
    return this;
  }

  /** The same moment with less of what led to it: fewer log lines, and less of each lane. */
  public Board remembering(int lines, int moments) {
    return new Board(
        run,
        seq,
        nanos,
        threads.remembering(moments),
        executors,
        new Log(log.lines().newest(lines), log.open()),
        user,
        choice,
        deadlock,
        exit,
        pace,
        viewState);
  }

  /** A new run on the same board, looked at in the same way. */
  public Board restarted() {
    Board empty = empty(pace);
    return empty.seenBy(pace, viewState.restarted());
  }

  /** Whether the interpreter has ended. */
  public boolean over() {
    return exit.isPresent();
  }

  /** Whether the interpreter stays open for the person. */
  public boolean interactive() {
    return run != null && run.interactive();
  }

  /** The selected thread; null if there is none. */
  public ThreadState selected() {
    int ident = viewState.selected();
    return ident < 1 || ident > threads.size() ? null : threads.get(ident);
  }

  /** The same moment as somebody else sees it. */
  public Board seenBy(Pace newPace, ViewState newGaze) {
    return new Board(
        run,
        seq,
        nanos,
        threads,
        executors,
        log,
        user,
        choice,
        deadlock,
        exit,
        newPace,
        newGaze.in(log.lines()));
  }

  /** The lines of the log that this viewer wants to see. */
  public FilteredLog shownLog() {
    return viewState.shown(log.lines());
  }
}
