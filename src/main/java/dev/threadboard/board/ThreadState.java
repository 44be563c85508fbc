package dev.threadboard.board;

import dev.threadboard.event.Event;
import dev.threadboard.event.Fact;
import dev.threadboard.event.ThreadName;

/**
 * One thread at one moment.
 *
 * @param target what it was made to call, such as {@code thread_function(4)}
 * @param line of the listing, from 1; 0 before the first
 * @param activity what it is calling, the innermost; null before it runs
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
        null,
        0,
        null);
  }

  public State state() {
    return phase.state();
  }

  /** Its name without the function in brackets that CPython adds: {@code Thread-1}. */
  public String shortName() {
    return ThreadName.brief(name);
  }

  /** With a new line and a new count of its loop; either may be null for no change. */
  ThreadState at(Fact.Line newLine, Fact.Step step) {
    return new ThreadState(
        ident,
        name,
        target,
        daemon,
        phase,
        newLine == null ? line : newLine.line(),
        step == null || activity == null ? activity : activity.step(step.done(), step.total()),
        tasks,
        error);
  }

  /** After one of its other events; the commonest kinds are tested first. */
  ThreadState after(Event event) {
    Fact fact = event.fact();
    long now = event.nanos();
    if (fact instanceof Fact.Print) {
      return this;
    } else if (fact instanceof Fact.Sleep sleep) {
      return in(Phase.sleeping(sleep.seconds(), now));
    } else if (fact instanceof Fact.Wait wait) {
      return in(Phase.waiting(wait, now));
    } else if (fact instanceof Fact.Wake) {
      return in(Phase.of(State.RUNNING, now));
    } else if (fact instanceof Fact.Begin) {
      return in(Phase.of(State.RUNNING, now)).calling(Activity.of(target, null));
    } else if (fact instanceof Fact.Call call) {
      return calling(Activity.of(call.function(), activity));
    } else if (fact instanceof Fact.TaskBegin task) {
      return calling(Activity.of(task.function(), activity));
    } else if (fact instanceof Fact.Return) {
      return returned();
    } else if (fact instanceof Fact.TaskEnd) {
      return returned().taskDone();
    } else if (fact instanceof Fact.Error why) {
      return failed(why.error());
    } else if (fact instanceof Fact.CutOff) {
      return in(Phase.of(State.CUT_OFF, now));
    } else if (fact instanceof Fact.End) {
      return in(Phase.of(error == null ? State.DONE : State.FAILED, now));
    }
    return this;
  }

  private ThreadState returned() {
    return calling(activity == null ? null : activity.caller());
  }

  private ThreadState in(Phase next) {
    return new ThreadState(ident, name, target, daemon, next, line, activity, tasks, error);
  }

  private ThreadState calling(Activity now) {
    return new ThreadState(ident, name, target, daemon, phase, line, now, tasks, error);
  }

  private ThreadState taskDone() {
    return new ThreadState(ident, name, target, daemon, phase, line, activity, tasks + 1, error);
  }

  private ThreadState failed(String why) {
    return new ThreadState(ident, name, target, daemon, phase, line, activity, tasks, why);
  }
}
