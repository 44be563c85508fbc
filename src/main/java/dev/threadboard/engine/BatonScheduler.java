package dev.threadboard.engine;

import java.util.List;
import java.util.PriorityQueue;
import java.util.concurrent.locks.LockSupport;

/**
 * Hands out one baton, and moves one virtual clock: a thread runs only while it holds the baton,
 * and time moves only when no thread can run. The fields without {@code volatile} are the holder's;
 * handing over is a volatile write to {@link ScheduledThread#granted}, so that the next holder sees
 * their last values.
 */
final class BatonScheduler implements Scheduler {
  private record Sleeper(ScheduledThread thread, long time, long order)
      implements Comparable<Sleeper> {
    @Override
    public int compareTo(Sleeper other) {
      int byTime = Long.compare(time, other.time);
      return byTime != 0 ? byTime : Long.compare(order, other.order);
    }
  }

  private final SchedulingPolicy policy;
  private final Pacer pacer;
  private final Hooks hooks;
  private final ReadyList ready = new ReadyList();
  private final PriorityQueue<Sleeper> sleepers = new PriorityQueue<>();
  private long sleeps;
  private long turn;
  private long now;
  private volatile boolean poked;
  private volatile boolean cancelled;

  BatonScheduler(SchedulingPolicy policy, Pacer pacer, Hooks hooks) {
    this.policy = policy;
    this.pacer = pacer;
    this.hooks = hooks;
  }

  @Override
  public void start(ScheduledThread first) {
    first.parked = false;
    first.granted = true;
  }

  @Override
  public void enter(ScheduledThread me) {
    while (!me.granted) {
      check();
      LockSupport.park(this);
    }
    me.granted = false;
    check();
  }

  @Override
  public void leave(ScheduledThread me) {
    if (!cancelled) {
      grant(next());
    }
  }

  @Override
  public boolean offer(ScheduledThread me, Runnable before) {
    check();
    deliver();
    if (!policy.preempts() || ready.isEmpty()) {
      return false;
    }
    int choice = choose(ready.after(me));
    if (choice == 0) {
      return false;
    }
    before.run();
    ScheduledThread other = ready.remove(choice - 1);
    ready.add(me);
    grant(other);
    enter(me);
    return true;
  }

  @Override
  public void sleepUntil(ScheduledThread me, long time) {
    check();
    if (time <= now) {
      ready.add(me);
    } else {
      sleepers.add(new Sleeper(me, time, sleeps++));
    }
    grant(next());
    enter(me);
  }

  @Override
  public void park(ScheduledThread me) {
    check();
    me.parked = true;
    grant(next());
    enter(me);
  }

  @Override
  public void ready(ScheduledThread other) {
    if (other.parked) {
      other.parked = false;
      ready.add(other);
    }
  }

  @Override
  public long now() {
    return now;
  }

  @Override
  public long turn() {
    return turn;
  }

  @Override
  public void poke() {
    poked = true;
    pacer.poke();
  }

  @Override
  public void cancel() {
    cancelled = true;
    pacer.poke();
  }

  private ScheduledThread next() {
    while (true) {
      check();
      deliver();
      if (!ready.isEmpty()) {
        return ready.remove(policy.preempts() ? choose(ready) : 0);
      }
      idle();
    }
  }

  private void idle() {
    if (sleepers.isEmpty() && hooks.due() == Pacer.FOREVER) {
      hooks.stuck();
      check();
    }
    try {
      long wakes = sleepers.isEmpty() ? Pacer.FOREVER : sleepers.peek().time;
      now = pacer.advance(now, Math.min(wakes, hooks.due()));
    } catch (InterruptedException e) {
      throw new RunCancelledException();
    }
    while (!sleepers.isEmpty() && sleepers.peek().time <= now) {
      ready.add(sleepers.poll().thread);
    }
  }

  private int choose(List<ScheduledThread> candidates) {
    if (candidates.size() == 1) {
      return 0;
    }
    try {
      if (policy.asks()) {
        hooks.choosing(candidates);
      }
      int choice = policy.choose(candidates);
      hooks.chosen(choice, candidates.size());
      return choice;
    } catch (InterruptedException e) {
      throw new RunCancelledException();
    }
  }

  private void deliver() {
    if (poked || hooks.due() <= now) {
      poked = false;
      hooks.deliver();
    }
  }

  private void check() {
    if (cancelled) {
      throw new RunCancelledException();
    }
  }

  private void grant(ScheduledThread next) {
    turn++;
    next.granted = true;
    LockSupport.unpark(next.jvmThread);
  }
}
