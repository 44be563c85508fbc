package dev.threadboard.board;

import dev.threadboard.event.Event;
import dev.threadboard.event.Fact;
import dev.threadboard.event.ThreadName;

/**
 * One thread at one moment.
 *
 * @param target what it was made to call, such as {@code thread_function(4)}
 * @param file the number of the file that it is in, as {@link Sources} has it
 * @param line of that file, from 1; 0 before the first, and when main is over
 * @param activity what it is calling, the innermost; null before it runs, and when main is over
 * @param tasks how many tasks it has done as a pool's worker
 * @param error the uncaught error that ended it, otherwise null
 */
public record ThreadState(
    int ident,
    String name,
    String target,
    boolean daemon,
    Phase phase,
    int file,
    int line,
    Activity activity,
    int tasks,
    String error) {

  static ThreadState created(Fact.Create create, long nanos) {
    return new ThreadState(
        create.target(),
        create.name(),
        create.function(),
        create.daemon(),
        Phase.of(State.NEW, nanos),
        0,
        0,
        null,
        0,
        null);
  }

  public State state() {
    return phase.state();
  }

  /** Whether it belongs to a pool, which gives it tasks. */
  public boolean isWorker() {
    return target.equals("_worker()");
  }

  /** Its name as it is told in a sentence: {@code Thread-1}, {@code pool-0_1}. */
  public String shortName() {
    return ThreadName.told(name);
  }

  /** Its name as it stands beside a line of the listing: {@code M}, {@code 1}. */
  public String mark() {
    return ThreadName.mark(name);
  }

  /** With a new line and a new count of its loop; either may be null for no change. */
  ThreadState at(Fact.Line newLine, Fact.Step step) {
    return new ThreadState(
        ident,
        name,
        target,
        daemon,
        phase,
        newLine == null ? file : newLine.file(),
        newLine == null ? line : newLine.line(),
        step == null || activity == null ? activity : activity.step(step.done(), step.total()),
        tasks,
        error);
  }

  /** After one of its own events. */
  ThreadState after(Event event) {
    return event.fact().accept(new ThreadReducer(this, event.nanos()));
  }

  ThreadState returned() {
    return calling(activity == null ? null : activity.caller());
  }

  ThreadState in(Phase next) {
    return new ThreadState(ident, name, target, daemon, next, file, line, activity, tasks, error);
  }

  ThreadState calling(Activity now) {
    return new ThreadState(ident, name, target, daemon, phase, file, line, now, tasks, error);
  }

  /** The program's last line is done: what comes now is in no line of it. */
  ThreadState mainOver() {
    return new ThreadState(ident, name, target, daemon, phase, 0, 0, null, tasks, error);
  }

  ThreadState taskDone() {
    return new ThreadState(
        ident, name, target, daemon, phase, file, line, activity, tasks + 1, error);
  }

  ThreadState failed(String why) {
    return new ThreadState(ident, name, target, daemon, phase, file, line, activity, tasks, why);
  }
}
