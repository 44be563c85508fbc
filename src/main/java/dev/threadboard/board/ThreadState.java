package dev.threadboard.board;

import dev.threadboard.event.ThreadName;
import org.pcollections.ConsPStack;
import org.pcollections.PStack;

/**
 * One thread at one moment.
 *
 * @param target what it was made to call, such as {@code thread_function(4)}
 * @param line of the listing, from 1; 0 before the first
 * @param calls what it is calling, the innermost first; empty before it runs
 * @param tasks how many tasks it has done as a pool's worker
 * @param error the uncaught error that ended it, otherwise null
 */
public record ThreadState(
    int ident,
    String name,
    String target,
    boolean daemon,
    Phase phase,
    int line,
    PStack<Activity> calls,
    int tasks,
    String error) {

  static ThreadState created(int ident, String name, String target, boolean daemon, long nanos) {
    Phase phase = Phase.of(State.NEW, nanos);
    return new ThreadState(ident, name, target, daemon, phase, 0, ConsPStack.empty(), 0, null);
  }

  public State state() {
    return phase.state();
  }

  /** What it is calling, the innermost; null before it runs. */
  public Activity activity() {
    return calls.isEmpty() ? null : calls.get(0);
  }

  /** Its name without the function in brackets that CPython adds: {@code Thread-1}. */
  public String shortName() {
    return ThreadName.brief(name);
  }

  ThreadState in(Phase next) {
    return new ThreadState(ident, name, target, daemon, next, line, calls, tasks, error);
  }

  ThreadState at(int newLine) {
    return new ThreadState(ident, name, target, daemon, phase, newLine, calls, tasks, error);
  }

  ThreadState calling(PStack<Activity> newCalls) {
    return new ThreadState(ident, name, target, daemon, phase, line, newCalls, tasks, error);
  }

  ThreadState taskDone() {
    return new ThreadState(ident, name, target, daemon, phase, line, calls, tasks + 1, error);
  }

  ThreadState failed(String why) {
    return new ThreadState(ident, name, target, daemon, phase, line, calls, tasks, why);
  }
}
