package dev.threadboard.cpython;

import dev.threadboard.cpython.channel.AgentConnection;
import dev.threadboard.cpython.channel.ProtocolException;
import dev.threadboard.cpython.channel.Watch;
import dev.threadboard.engine.Scheduler;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import java.util.function.IntSupplier;

/**
 * Nobody hands out a baton: the process's own interpreter lock decides, time is real, and the
 * engine only watches.
 */
final class FreeTurns implements Turns {
  private final Scheduler.Hooks hooks;
  private final IntSupplier running;
  private final Set<ChildThread> blocked = new HashSet<>();
  private Watch watch;
  private long now;

  /** {@code running}: how many threads were started and have not ended. */
  FreeTurns(Scheduler.Hooks hooks, IntSupplier running) {
    this.hooks = hooks;
    this.running = running;
  }

  @Override
  public void connect(AgentConnection agent, Watch watching) {
    watch = watching;
  }

  @Override
  public long now() {
    return now;
  }

  @Override
  public long turn() {
    return 0;
  }

  @Override
  public void start(ChildThread main) {
    main.grant();
  }

  @Override
  public void granted(ChildThread me) throws IOException {
    if (me.statement() != null) {
      watch.say(me.statement().verb(), me.statement().target());
    }
  }

  @Override
  public void passed(ChildThread me, long points) {
    // It passes them as it likes.
  }

  @Override
  public void pass(long time) {
    now = Math.max(now, time);
  }

  @Override
  public void offer(ChildThread me) {
    // It goes on without being asked.
  }

  @Override
  public void sleepUntil(ChildThread me, long time) {
    // It wakes by itself.
  }

  @Override
  public void park(ChildThread me, long until) {
    if (until == NEVER && me.ident() > 0) {
      blocked.add(me);
      check();
    }
  }

  @Override
  public void leave(ChildThread me) {
    check();
  }

  /** One who waits for the outside, or a person's own thread that works, may still help. */
  private void check() {
    if (blocked.size() == running.getAsInt() && !hooks.outside()) {
      hooks.stuck();
    }
  }

  @Override
  public void handed(ChildThread to, Runnable what) {
    throw new ProtocolException("nobody hands out a baton");
  }

  @Override
  public void ready(ChildThread other) {
    blocked.remove(other);
    if (other.ident() == 0 && other.statement() != null) {
      other.grant();
    }
  }

  @Override
  public void speaks(ChildThread who) {
    blocked.remove(who);
  }

  @Override
  public void poke() {
    // Whoever waits for messages is woken all the same.
  }

  @Override
  public void attend() {
    hooks.deliver();
  }

  @Override
  public void abandon(ChildThread me) {
    // The others do not wait for it.
  }

  @Override
  public void cancel() {
    // Nobody waits here.
  }
}
