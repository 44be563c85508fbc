package dev.threadboard.board;

import dev.threadboard.event.WaitFor;
import org.pcollections.ConsPStack;
import org.pcollections.PStack;

/**
 * One thread at one moment.
 *
 * @param line of the listing, from 1; 0 before the first
 * @param calls what it is calling, the innermost first; empty when it is not running its target
 * @param since when it came into this state, in nanoseconds of virtual time
 * @param until when its sleep ends, in nanoseconds of virtual time
 * @param waitFor why it waits, otherwise null
 * @param waitTarget the number of the thread it waits for
 * @param waitOn the name of what it waits for
 * @param tasks how many tasks it has done as a pool's worker
 */
public record ThreadState(
    int ident,
    String name,
    String target,
    boolean daemon,
    State state,
    int line,
    PStack<Activity> calls,
    long since,
    long until,
    WaitFor waitFor,
    int waitTarget,
    String waitOn,
    int tasks) {

  static ThreadState created(int ident, String name, String target, boolean daemon, long nanos) {
    return new ThreadState(
        ident, name, target, daemon, State.NEW, 0, ConsPStack.empty(), nanos, 0, null, 0, null, 0);
  }

  /** What it is calling, the innermost; null when it is not running its target. */
  public Activity activity() {
    return calls.isEmpty() ? null : calls.get(0);
  }

  /** Its name without the function in brackets that CPython adds: {@code Thread-1}. */
  public String shortName() {
    int bracket = name.indexOf(" (");
    return bracket < 0 ? name : name.substring(0, bracket);
  }

  ThreadState in(State next, long nanos) {
    return new ThreadState(
        ident, name, target, daemon, next, line, calls, nanos, 0, null, 0, null, tasks);
  }

  ThreadState sleeping(long nanos, long wake) {
    return new ThreadState(
        ident,
        name,
        target,
        daemon,
        State.SLEEPING,
        line,
        calls,
        nanos,
        wake,
        null,
        0,
        null,
        tasks);
  }

  ThreadState waiting(WaitFor reason, int forTarget, String on, long nanos) {
    State next = reason == WaitFor.WORK ? State.IDLE : State.WAITING;
    return new ThreadState(
        ident, name, target, daemon, next, line, calls, nanos, 0, reason, forTarget, on, tasks);
  }

  ThreadState at(int newLine) {
    return new ThreadState(
        ident,
        name,
        target,
        daemon,
        state,
        newLine,
        calls,
        since,
        until,
        waitFor,
        waitTarget,
        waitOn,
        tasks);
  }

  ThreadState calling(PStack<Activity> newCalls) {
    return new ThreadState(
        ident,
        name,
        target,
        daemon,
        state,
        line,
        newCalls,
        since,
        until,
        waitFor,
        waitTarget,
        waitOn,
        tasks);
  }

  ThreadState taskDone() {
    return new ThreadState(
        ident,
        name,
        target,
        daemon,
        state,
        line,
        calls,
        since,
        until,
        waitFor,
        waitTarget,
        waitOn,
        tasks + 1);
  }
}
