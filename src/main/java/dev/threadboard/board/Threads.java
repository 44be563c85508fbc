package dev.threadboard.board;

import dev.threadboard.event.Event;
import dev.threadboard.event.Fact;
import dev.threadboard.event.ProgramFact;
import dev.threadboard.event.WaitReason;
import dev.threadboard.persistent.PersistentList;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** All threads, by number, and how many are in each state. */
public final class Threads {
  static final Threads NONE =
      new Threads(
          PersistentList.empty(), new int[State.values().length], Event.MAIN, 0, Timeline.NONE);

  /**
   * How many threads' last lines and steps are collected at once; more threads only take longer.
   */
  private static final int SLOTS = 16;

  private final PersistentList<ThreadState> threads;
  private final int[] counts;
  private final int holder;
  private final long heldSince;
  private final Timeline timeline;

  private Threads(
      PersistentList<ThreadState> threads,
      int[] counts,
      int holder,
      long heldSince,
      Timeline timeline) {
    this.threads = threads;
    this.counts = counts;
    this.holder = holder;
    this.heldSince = heldSince;
    this.timeline = timeline;
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

  /**
   * The state to show: of the threads that can run, the holder of the baton is running and the
   * others are ready.
   */
  public State stateOf(ThreadState thread) {
    boolean ready = thread.state() == State.RUNNING && thread.ident() != holder;
    return ready ? State.READY : thread.state();
  }

  /** Since when this running thread has held the baton, in nanoseconds of virtual time. */
  public long runningSince(ThreadState thread) {
    return Math.max(heldSince, thread.phase().since());
  }

  /** The threads that wait in {@code join()} until a thread has ended. */
  public List<ThreadState> joining(int ident) {
    List<ThreadState> waiting = new ArrayList<>();
    for (ThreadState thread : threads) {
      Phase phase = thread.phase();
      if (phase.reason() == WaitReason.JOIN && phase.target() == ident) {
        waiting.add(thread);
      }
    }
    return waiting;
  }

  /**
   * The living threads other than main that are no daemons: at the shutdown Python waits for them.
   */
  public List<ThreadState> outlivingMain() {
    List<ThreadState> outliving = new ArrayList<>();
    for (ThreadState thread : threads) {
      if (thread.ident() != Event.MAIN && thread.state().alive() && !thread.daemon()) {
        outliving.add(thread);
      }
    }
    return outliving;
  }

  /** What the threads have been through. */
  public Timeline timeline() {
    return timeline;
  }

  /** With no more than so many of the newest timeline entries. */
  Threads remembering(int moments) {
    return new Threads(threads, counts, holder, heldSince, timeline.newest(moments));
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

  /** The next version, to be made. */
  Draft draft() {
    return new Draft();
  }

  /** The next version while events are folded in. */
  final class Draft {
    private final PersistentList.Draft<ThreadState> roll = threads.draft();
    private final Timeline.Draft past = new Timeline.Draft(timeline);
    private int[] recounted = counts;
    private int held = holder;
    private long since = heldSince;

    /**
     * The last line and step of a thread since its state was last built; earlier ones do not
     * matter. A thread's slot is its number's last bits; 0 marks a free slot.
     */
    private final int[] whose = new int[SLOTS];

    private final Fact.Line[] lines = new Fact.Line[SLOTS];
    private final Fact.Step[] steps = new Fact.Step[SLOTS];

    void take(Event event) {
      Fact fact = event.fact();
      int ident = event.ident();
      if (fact instanceof Fact.Create create) {
        enter(State.NEW);
        roll.add(ThreadState.created(create, event.nanos()));
        return;
      }
      if (ident != held && !(fact instanceof ProgramFact.Output)) {
        turnOver(event.nanos());
        held = ident;
        since = event.nanos();
      }
      if (fact instanceof Fact.Start start && isKnown(start.target())) {
        starting(start.target(), event.nanos());
      }
      if (!isKnown(ident)) {
        past.take(event);
      } else if (fact instanceof Fact.Line line) {
        lines[slot(ident)] = line;
      } else if (fact instanceof Fact.Step step) {
        steps[slot(ident)] = step;
      } else {
        settle(slot(ident));
        change(event);
        past.take(event);
      }
    }

    /** How many threads there are now. */
    int size() {
      return roll.size();
    }

    /** The thread with that number, as it is now. */
    ThreadState get(int ident) {
      settle(ident % SLOTS);
      return roll.get(ident - 1);
    }

    /** Where a thread is now; null before its first line. */
    Fact.Line place(int ident) {
      ThreadState thread = isKnown(ident) ? get(ident) : null;
      return thread == null || thread.line() == 0
          ? null
          : new Fact.Line(thread.line(), thread.file());
    }

    /** Takes the thread's slot for it; whose it was before is written back. */
    private int slot(int ident) {
      int slot = ident % SLOTS;
      if (whose[slot] != ident) {
        settle(slot);
        whose[slot] = ident;
      }
      return slot;
    }

    private void settle(int slot) {
      if (lines[slot] != null || steps[slot] != null) {
        int index = whose[slot] - 1;
        roll.set(index, roll.get(index).at(lines[slot], steps[slot]));
        lines[slot] = null;
        steps[slot] = null;
      }
    }

    private boolean isKnown(int ident) {
      return ident != Event.YOU && ident <= roll.size();
    }

    private void starting(int ident, long now) {
      ThreadState before = roll.get(ident - 1);
      if (before.state() == State.NEW) {
        past.over(ident, before.phase(), now);
        roll.set(ident - 1, before.in(Phase.of(State.STARTING, now)));
        enter(State.STARTING);
        recounted[State.NEW.ordinal()]--;
      }
    }

    private void change(Event event) {
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

    /**
     * Records how long the holder of the baton has been running, unless it took no time, as is
     * usual.
     */
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
      for (int slot = 0; slot < SLOTS; slot++) {
        settle(slot);
      }
      PersistentList<ThreadState> after = roll.done();
      Timeline told = past.done();
      return after == threads && held == holder && told == timeline
          ? Threads.this
          : new Threads(after, recounted, held, since, told);
    }
  }
}
