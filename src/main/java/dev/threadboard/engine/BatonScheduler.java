package dev.threadboard.engine;

import dev.threadboard.engine.time.Pacer;
import java.util.List;
import java.util.PriorityQueue;

/**
 * Hands out one baton, and moves one virtual clock: a thread runs only while it holds the baton,
 * and time moves only when no thread can run. The fields without {@code volatile} are the holder's;
 * {@link ScheduledThread#grant} hands over all that was written before.
 */
public final class BatonScheduler implements Scheduler {
  private record Sleeper(ScheduledThread thread, long time, long order, boolean parked)
      implements Comparable<Sleeper> {
    /** Whether it sleeps still: a wait may have ended before its time was up. */
    boolean isOpen() {
      return !parked || thread.timer == order;
    }

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
  private boolean withoutChoice;
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
    first.grant();
  }

  @Override
  public void enter(ScheduledThread me) {
    me.awaitGrant(this::check);
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
    int choice = choose(ready.after(me), true);
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
      sleepers.add(new Sleeper(me, time, ++sleeps, false));
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

  /** As {@link #park}, but it ends by itself when virtual time has come to a moment. */
  public void parkUntil(ScheduledThread me, long time) {
    check();
    me.timer = ++sleeps;
    sleepers.add(new Sleeper(me, time, me.timer, true));
    park(me);
  }

  /**
   * The holder's own doings have taken time: it is now that moment. Who sleeps less long becomes
   * ready.
   */
  public void pass(long time) {
    while (now < time) {
      check();
      advance(time);
    }
  }

  /** The same where time is the machine's, and has passed already. */
  public void reach(long time) {
    check();
    now = Math.max(now, time);
    wakeSleepers();
  }

  /**
   * A switch point that the holder has passed, as {@link #stay} allowed: draws what the policy
   * chooses there.
   */
  public void passed(ScheduledThread me) {
    if (policy.preempts() && !ready.isEmpty() && choose(ready.after(me), true) != 0) {
      throw new IllegalStateException("thread " + me.ident + " went on where another was to");
    }
  }

  @Override
  public void used(ScheduledThread who, long object) {
    policy.used(who, object);
  }

  /**
   * The holder gives the baton up where only one other can go on, which is under way already: what
   * has come in from outside is seen to later.
   */
  public void withoutChoice(Runnable what) {
    withoutChoice = true;
    try {
      what.run();
    } finally {
      withoutChoice = false;
    }
  }

  /** When the next sleeper wakes; {@link Pacer#FOREVER} if none does. */
  public long wakes() {
    while (!sleepers.isEmpty() && !sleepers.peek().isOpen()) {
      sleepers.remove();
    }
    return sleepers.isEmpty() ? Pacer.FOREVER : sleepers.peek().time;
  }

  /** Whether nobody but the holder can go on now. */
  public boolean isAlone() {
    return ready.isEmpty();
  }

  /**
   * How many switch points the holder may pass before the next at which it may have to give the
   * baton up, if somebody else can go on and nobody becomes ready meanwhile.
   */
  public int stay(ScheduledThread me) {
    return policy.preempts() ? policy.stay(ready.after(me)) : Integer.MAX_VALUE;
  }

  @Override
  public void ready(ScheduledThread other) {
    if (other.parked) {
      other.parked = false;
      other.timer = 0;
      other.timedOut = false;
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
      if (!withoutChoice) {
        deliver();
      } else if (ready.size() != 1) {
        throw new IllegalStateException(ready.size() + " threads could go on, not one");
      }
      if (!ready.isEmpty()) {
        return ready.remove(policy.preempts() ? choose(ready, false) : 0);
      }
      idle();
    }
  }

  private void idle() {
    long wakes = Math.min(wakes(), hooks.due());
    if (wakes == Pacer.FOREVER && !hooks.outside()) {
      hooks.stuck();
      check();
    }
    advance(wakes);
  }

  private void advance(long to) {
    try {
      now = hooks.outside() ? pacer.follow(now, to) : pacer.advance(now, to);
    } catch (InterruptedException e) {
      throw new RunCancelledException();
    }
    wakeSleepers();
  }

  private void wakeSleepers() {
    while (wakes() <= now) {
      wake(sleepers.remove());
    }
  }

  private void wake(Sleeper sleeper) {
    ScheduledThread thread = sleeper.thread;
    if (sleeper.parked) {
      ready(thread);
      thread.timedOut = true;
    } else {
      ready.add(thread);
    }
  }

  private int choose(List<ScheduledThread> candidates, boolean interrupts) {
    if (candidates.size() == 1) {
      return 0;
    }
    try {
      if (policy.asks()) {
        hooks.choosing(candidates);
      }
      int choice = policy.choose(candidates, interrupts);
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
    next.grant();
  }
}
