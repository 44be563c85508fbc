package dev.threadboard.cpython;

import dev.threadboard.cpython.channel.AgentConnection;
import dev.threadboard.cpython.channel.ProtocolException;
import dev.threadboard.cpython.channel.Watch;
import dev.threadboard.engine.BatonScheduler;
import dev.threadboard.engine.time.Pacer;
import java.io.IOException;

/** The engine hands out the baton, and tells each new holder how long it may keep it. */
final class BatonTurns implements Turns {
  private static final int TIMED_OUT = 1;
  private static final int ASK_WHEN_READY = 2;
  private static final int GIVEN_UP = 4;
  private static final int EVERY_POINT = 8;
  private static final int ALONE = 16;
  private static final int NO_COUNT = -1;

  private final BatonScheduler scheduler;
  private final ClockKind clock;

  /** Whether the policy is asked at switch points. */
  private final boolean points;

  /** Whether it is asked at each one, as another policy takes its place at some event. */
  private final boolean everyPoint;

  private AgentConnection agent;
  private Watch watch;

  /** Whoever got the baton last, and so asks next; null before the first. */
  private ChildThread asker;

  private boolean abandoning;

  /** Whom the agent itself has let go on; null if it has not. */
  private ChildThread handed;

  BatonTurns(BatonScheduler scheduler, ScriptPlan plan) {
    this.scheduler = scheduler;
    this.clock = plan.program().clock();
    this.points = plan.takesPoints();
    this.everyPoint = plan.scheduling().prefix() != null;
  }

  @Override
  public void connect(AgentConnection connected, Watch watching) {
    agent = connected;
    watch = watching;
  }

  @Override
  public void granted(ChildThread me) throws IOException {
    if (handed == null) {
      go(me);
    } else if (handed == me) {
      asker = me;
    } else {
      throw new ProtocolException("thread " + handed.ident() + " went on, not " + me.ident());
    }
  }

  @Override
  public void handed(ChildThread to, Runnable what) {
    handed = to;
    try {
      scheduler.withoutChoice(what);
    } finally {
      handed = null;
    }
  }

  private void go(ChildThread me) throws IOException {
    int flags = (me.timedOut() ? TIMED_OUT : 0) | (points ? ASK_WHEN_READY : 0);
    flags |= me.isGivenUp() ? GIVEN_UP : 0;
    flags |= everyPoint ? EVERY_POINT : 0;
    flags |= handsOn() && scheduler.isAlone() ? ALONE : 0;
    long wakes = scheduler.wakes();
    long until = wakes == Pacer.FOREVER ? NEVER : wakes;
    long now = scheduler.now();
    ChildThread before = asker;
    asker = me;
    Statement said = me.statement();
    int verb = said == null ? 0 : said.verb();
    int target = said == null ? 0 : said.target();
    long[] words = {me.ident(), lease(me), until, now, flags, verb, target};
    if (me.hasPipe() && (abandoning || before != null && before.hasPipe())) {
      agent.pipes().send(me.pipe(), words);
    } else if (abandoning) {
      watch.wake(me.ident(), lease(me), until, now, flags);
    } else if (before != null && before.hasPipe()) {
      agent.pipes().send(before.pipe(), words);
    } else {
      agent.main().send(words);
    }
  }

  /**
   * Whether the agent may hand the baton on to the only one that can take it, rather than ask. It
   * cannot know when the machine's own clock makes somebody else ready.
   */
  private boolean handsOn() {
    return !points && clock == ClockKind.VIRTUAL;
  }

  /** While nobody else can go on no point counts, however the lease is counted otherwise. */
  private int lease(ChildThread me) {
    if (!points || scheduler.isAlone()) {
      return NO_COUNT;
    }
    return everyPoint ? 0 : scheduler.stay(me);
  }

  @Override
  public long now() {
    return scheduler.now();
  }

  @Override
  public long turn() {
    return scheduler.turn();
  }

  @Override
  public void start(ChildThread first) {
    scheduler.start(first);
  }

  @Override
  public void passed(ChildThread me, long count) {
    for (long i = 0; i < count; i++) {
      scheduler.passed(me);
    }
  }

  @Override
  public void used(ChildThread who, long object) {
    scheduler.used(who, object);
  }

  @Override
  public void pass(long time) {
    if (clock == ClockKind.REAL) {
      scheduler.reach(time);
    } else {
      scheduler.pass(time);
    }
  }

  @Override
  public void offer(ChildThread me) {
    if (!points) {
      // It was asked to: somebody outside wants a turn.
      scheduler.sleepUntil(me, scheduler.now());
    } else if (!scheduler.offer(me, me::interrupted)) {
      me.grant();
    }
  }

  @Override
  public void sleepUntil(ChildThread me, long time) {
    scheduler.sleepUntil(me, time);
  }

  @Override
  public void park(ChildThread me, long until) {
    if (until == NEVER) {
      scheduler.park(me);
    } else {
      scheduler.parkUntil(me, until);
    }
  }

  @Override
  public void leave(ChildThread me) {
    scheduler.leave(me);
  }

  @Override
  public void ready(ChildThread other) {
    scheduler.ready(other);
  }

  @Override
  public void poke() {
    scheduler.poke();
  }

  @Override
  public void attend() throws IOException {
    watch.askForOffer();
  }

  @Override
  public void abandon(ChildThread me) {
    abandoning = true;
    try {
      scheduler.park(me);
    } finally {
      abandoning = false;
    }
  }

  @Override
  public void cancel() {
    scheduler.cancel();
  }
}
