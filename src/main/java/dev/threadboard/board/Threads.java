package dev.threadboard.board;

import dev.threadboard.event.Event;
import dev.threadboard.event.Fact;
import java.util.Collections;
import java.util.List;

/** All threads, by number, and how many are in each state. */
public final class Threads {
  static final Threads NONE =
      new Threads(Roll.EMPTY, new int[State.values().length], Event.MAIN, 0, Chronicle.NONE);

  private final Roll threads;
  private final int[] counts;
  private final int holder;
  private final long heldSince;
  private final Chronicle chronicle;

  private Threads(Roll threads, int[] counts, int holder, long heldSince, Chronicle chronicle) {
    this.threads = threads;
    this.counts = counts;
    this.holder = holder;
    this.heldSince = heldSince;
    this.chronicle = chronicle;
  }

  public int size() {
    return threads.size();
  }

  /** In the order of their numbers, from 1. */
  public List<ThreadState> all() {
    return Collections.unmodifiableList(threads);
  }

  /** The thread with that number. */
  public ThreadState get(int ident) {
    return threads.get(ident - 1);
  }

  /** The state to show: of those that could run, one is running and the others are ready. */
  public State stateOf(ThreadState thread) {
    boolean ready = thread.state() == State.RUNNING && thread.ident() != holder;
    return ready ? State.READY : thread.state();
  }

  /** Since when this thread, which could run, does so with the baton; in nanoseconds. */
  public long runningSince(ThreadState thread) {
    return Math.max(heldSince, thread.phase().since());
  }

  /** What the threads have been through. */
  public Chronicle chronicle() {
    return chronicle;
  }

  /** Remembering no more than so many of the newest moments. */
  Threads remembering(int moments) {
    return new Threads(threads, counts, holder, heldSince, chronicle.newest(moments));
  }

  /** How many threads {@link #stateOf} says this of. */
  public int count(State state) {
    int runnable = counts[State.RUNNING.ordinal()];
    int running = holds() ? 1 : 0;
    return switch (state) {
      case RUNNING -> running;
      case READY -> runnable - running;
      default -> counts[state.ordinal()];
    };
  }

  private boolean holds() {
    return holder >= Event.MAIN && holder <= size() && get(holder).state() == State.RUNNING;
  }

  Threads after(List<Event> events) {
    Draft draft = new Draft();
    for (Event event : events) {
      draft.take(event);
    }
    return draft.done();
  }

  /** The threads while events are folded in; nobody else sees it. */
  private final class Draft {
    private final Roll.Draft roll = new Roll.Draft(threads);
    private final Chronicle.Draft past = new Chronicle.Draft(chronicle);
    private int[] recounted = counts;
    private int held = holder;
    private long since = heldSince;

    /** Whose turn it is, and where it has come to since its state was set: only the last counts. */
    private int busy;

    private Fact.Line line;
    private Fact.Step step;

    void take(Event event) {
      Fact fact = event.fact();
      int ident = event.ident();
      if (ident != busy) {
        settle();
        busy = ident;
      }
      if (fact instanceof Fact.Create create) {
        enter(State.NEW);
        roll.add(ThreadState.created(create, event.nanos()));
        return;
      }
      if (ident != held) {
        turnOver(event.nanos());
        held = ident;
        since = event.nanos();
      }
      if (fact instanceof Fact.Line come) {
        line = come;
      } else if (fact instanceof Fact.Step done) {
        step = done;
      } else {
        settle();
        change(event);
        past.take(event);
      }
    }

    private void settle() {
      if ((line != null || step != null) && isKnown(busy)) {
        roll.set(busy - 1, roll.get(busy - 1).at(line, step));
      }
      line = null;
      step = null;
    }

    private boolean isKnown(int ident) {
      return ident != Event.YOU && ident <= roll.size();
    }

    private void change(Event event) {
      if (!isKnown(event.ident())) {
        return;
      }
      ThreadState before = roll.get(event.ident() - 1);
      ThreadState after = before.after(event);
      if (after == before) {
        return;
      }
      if (after.phase() != before.phase()) {
        turnOver(event.nanos());
        past.over(before.phase(), event);
      }
      roll.set(event.ident() - 1, after);
      if (after.state() != before.state()) {
        enter(after.state());
        recounted[before.state().ordinal()]--;
      }
    }

    /** Remembers how long the holder of the baton has been running; mostly, that is no time. */
    private void turnOver(long now) {
      if (now > since && held > Event.YOU && held <= roll.size()) {
        Phase phase = roll.get(held - 1).phase();
        long from = Math.max(since, phase.since());
        if (phase.state() == State.RUNNING && from < now) {
          past.ran(held, from, now);
        }
      }
    }

    private void enter(State state) {
      if (recounted == counts) {
        recounted = counts.clone();
      }
      recounted[state.ordinal()]++;
    }

    Threads done() {
      settle();
      Roll after = roll.done();
      Chronicle told = past.done();
      return after == threads && held == holder && told == chronicle
          ? Threads.this
          : new Threads(after, recounted, held, since, told);
    }
  }
}
