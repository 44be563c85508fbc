package dev.threadboard.board;

import dev.threadboard.deadlock.DeadlockReport;
import dev.threadboard.deadlock.HopelessWait;
import dev.threadboard.deadlock.HopelessWaits;
import dev.threadboard.deadlock.Situation;
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
 * @param hopeless the waits that can never end, found while other threads went on
 * @param report why no thread can ever go on; null as long as one can
 * @param choice the numbers of the threads of which a person may say who goes on; usually none
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
    List<HopelessWait> hopeless,
    DeadlockReport report,
    Log log,
    UserState user,
    ProgramState program,
    List<Integer> choice,
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
          List.of(),
          null,
          Log.EMPTY,
          UserState.FREE,
          ProgramState.NONE,
          List.of(),
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
    List<HopelessWait> lost = hopeless;
    DeadlockReport dead = report;
    Log told = log;
    UserState yours = user;
    ProgramState own = program;
    List<Integer> open = choice;
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
      own = own.after(event);
      shared.take(event, all.place(event.ident()), pools);
      watched = watched.after(event);
      told = told.after(event, all, shared, watched);
      Situation situation = new DraftSituation(all, shared, own.sources());
      List<HopelessWait> found = HopelessWaits.after(lost, event, situation);
      if (found.size() > lost.size()) {
        told = told.hopeless(event, found.subList(lost.size(), found.size()));
      }
      lost = found;
      if (fact instanceof Fact.Deadlock) {
        dead = DeadlockReport.of(event, situation, lost);
        told = told.deadlock(event, dead);
      }
      yours = yours.after(event);
      open = fact instanceof Fact.Choice now ? now.threads() : List.of();
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
        lost,
        dead,
        told,
        yours,
        own,
        open,
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
        hopeless,
        report,
        new Log(log.lines().newest(lines), log.open()),
        user,
        program,
        choice,
        exit);
  }

  /** Whether no thread can ever go on. */
  public boolean deadlock() {
    return report != null;
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
