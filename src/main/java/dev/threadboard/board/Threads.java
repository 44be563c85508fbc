package dev.threadboard.board;

import dev.threadboard.event.Event;
import dev.threadboard.event.Fact;
import java.util.List;
import org.pcollections.ConsPStack;
import org.pcollections.PStack;
import org.pcollections.PVector;
import org.pcollections.TreePVector;

/** All threads, by number, and how many are in each state. */
public final class Threads {
  static final Threads NONE =
      new Threads(TreePVector.empty(), new int[State.values().length], Event.MAIN);

  private final PVector<ThreadState> threads;
  private final int[] counts;
  private final int holder;

  private Threads(PVector<ThreadState> threads, int[] counts, int holder) {
    this.threads = threads;
    this.counts = counts;
    this.holder = holder;
  }

  public int size() {
    return threads.size();
  }

  /** In the order of their numbers, from 1. */
  public List<ThreadState> all() {
    return threads;
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

  Threads after(Event event) {
    Fact fact = event.fact();
    if (fact instanceof Fact.Create create) {
      return add(
          ThreadState.created(
              create.target(), create.name(), create.function(), create.daemon(), event.nanos()));
    }
    if (event.ident() == Event.YOU || event.ident() > size()) {
      return heldBy(event.ident());
    }
    ThreadState before = get(event.ident());
    return heldBy(event.ident()).with(before, after(before, event));
  }

  private static ThreadState after(ThreadState thread, Event event) {
    Fact fact = event.fact();
    long now = event.nanos();
    if (fact instanceof Fact.Line line) {
      return thread.at(line.line());
    } else if (fact instanceof Fact.Step step) {
      return stepped(thread, step);
    } else if (fact instanceof Fact.Sleep sleep) {
      return thread.in(Phase.sleeping(sleep.seconds(), now));
    } else if (fact instanceof Fact.Wait wait) {
      return thread.in(Phase.waiting(wait, now));
    } else if (fact instanceof Fact.Wake) {
      return thread.in(Phase.of(State.RUNNING, now));
    } else if (fact instanceof Fact.Begin) {
      return thread
          .in(Phase.of(State.RUNNING, now))
          .calling(ConsPStack.singleton(Activity.of(thread.target())));
    } else if (fact instanceof Fact.Call call) {
      return thread.calling(thread.calls().plus(Activity.of(call.function())));
    } else if (fact instanceof Fact.TaskBegin task) {
      return thread.calling(thread.calls().plus(Activity.of(task.function())));
    } else if (fact instanceof Fact.Return) {
      return thread.calling(thread.calls().minus(0));
    } else if (fact instanceof Fact.TaskEnd) {
      return thread.calling(thread.calls().minus(0)).taskDone();
    } else if (fact instanceof Fact.Error error) {
      return thread.failed(error.error());
    } else if (fact instanceof Fact.CutOff) {
      return thread.in(Phase.of(State.CUT_OFF, now));
    } else if (fact instanceof Fact.End) {
      return thread.in(Phase.of(thread.error() == null ? State.DONE : State.FAILED, now));
    }
    return thread;
  }

  private static ThreadState stepped(ThreadState thread, Fact.Step step) {
    PStack<Activity> calls = thread.calls();
    return calls.isEmpty()
        ? thread
        : thread.calling(calls.with(0, calls.get(0).step(step.done(), step.total())));
  }

  private Threads add(ThreadState thread) {
    return new Threads(threads.plus(thread), recounted(null, thread.state()), holder);
  }

  private Threads with(ThreadState before, ThreadState after) {
    if (before == after) {
      return this;
    }
    int[] recounted =
        before.state() == after.state() ? counts : recounted(before.state(), after.state());
    return new Threads(threads.with(after.ident() - 1, after), recounted, holder);
  }

  private Threads heldBy(int ident) {
    return ident == holder ? this : new Threads(threads, counts, ident);
  }

  private int[] recounted(State left, State entered) {
    int[] copy = counts.clone();
    if (left != null) {
      copy[left.ordinal()]--;
    }
    copy[entered.ordinal()]++;
    return copy;
  }
}
