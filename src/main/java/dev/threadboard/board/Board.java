package dev.threadboard.board;

import dev.threadboard.event.Event;
import dev.threadboard.event.Fact;
import dev.threadboard.objects.Executors;
import dev.threadboard.objects.SharedObjects;
import dev.threadboard.objects.WatchedValues;
import java.util.List;
import java.util.OptionalInt;

/**
 * A run's state at one moment, as its events tell it. It is immutable and changes by {@link #after}
 * alone, so that the board of any moment can be made again from the events before it.
 *
 * @param run the run's first fact; null before it has come
 * @param seq the number of the last event, 0 before the first
 * @param nanos the virtual time of the last event, in nanoseconds
 * @param program its files, and of a person's own program how it is run and what it has met
 * @param objects that threads share
 * @param values of the expressions that the person watches
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
    SharedObjects objects,
    WatchedValues values,
    Log log,
    UserState user,
    ProgramState program,
    List<Integer> choice,
    boolean deadlock,
    OptionalInt exit) {

  /** Before the first event. */
  public static final Board EMPTY =
      new Board(
          null,
          0,
          0,
          Threads.NONE,
          Executors.NONE,
          SharedObjects.NONE,
          WatchedValues.NONE,
          Log.EMPTY,
          UserState.FREE,
          ProgramState.NONE,
          List.of(),
          false,
          OptionalInt.empty());

  /** The board after one more event, which must be the next one. */
  public Board after(Event event) {
    return after(List.of(event));
  }

  /** The board after several events: the same as one by one, but cheaper. */
  public Board after(List<Event> events) {
    if (events.isEmpty()) {
      return this;
    }
    Threads.Draft all = threads.draft();
    SharedObjects.Draft shared = objects.draft();
    Fact.Run begun = run;
    Executors pools = executors;
    WatchedValues watched = values;
    Log told = log;
    UserState yours = user;
    ProgramState own = program;
    List<Integer> open = choice;
    boolean dead = deadlock;
    OptionalInt ended = exit;
    for (Event event : events) {
      Fact fact = event.fact();
      all.take(event);
      if (fact instanceof Fact.Line || fact instanceof Fact.Step) {
        // Nearly all events are of these two kinds, and only their thread's own state depends on
        // them.
        continue;
      }
      begun = fact instanceof Fact.Run first ? first : begun;
      pools = pools.after(event);
      shared.take(event, all.place(event.ident()), pools);
      watched = watched.after(event);
      told = told.after(event, all);
      yours = yours.after(event);
      own = own.after(event);
      open = fact instanceof Fact.Choice now ? now.threads() : List.of();
      dead |= fact instanceof Fact.Deadlock;
      ended = fact instanceof Fact.Exit end ? OptionalInt.of(end.status()) : ended;
    }
    Event last = events.get(events.size() - 1);
    return new Board(
        begun,
        last.seq(),
        last.nanos(),
        all.done(),
        pools,
        shared.done(),
        watched,
        told,
        yours,
        own,
        open,
        dead,
        ended);
  }

  /**
   * The same moment with a shorter past: at most so many log lines, and so many timeline entries,
   * moments of objects and changes of values.
   */
  public Board remembering(int lines, int moments) {
    return new Board(
        run,
        seq,
        nanos,
        threads.remembering(moments),
        executors,
        objects.remembering(moments),
        values.remembering(moments),
        new Log(log.lines().newest(lines), log.open()),
        user,
        program,
        choice,
        deadlock,
        exit);
  }

  /** Whether the interpreter has ended. */
  public boolean over() {
    return exit.isPresent();
  }

  /**
   * Whether the run can be held, stepped and skipped through; as long as it is not known, it can.
   */
  public boolean repeatable() {
    return run == null || run.isRepeatable();
  }

  /** The files that threads have come to. */
  public Sources sources() {
    return program.sources();
  }

  /** Whether the interpreter stays open for the person. */
  public boolean interactive() {
    return run != null && run.interactive();
  }
}
