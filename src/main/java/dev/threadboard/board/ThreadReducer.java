package dev.threadboard.board;

import dev.threadboard.event.Fact;
import dev.threadboard.event.FactVisitor;
import dev.threadboard.event.ObjectFact;
import dev.threadboard.event.ProgramFact;
import dev.threadboard.event.WatchFact;

/** A thread after one of its own events: decides what each type of fact changes. */
final class ThreadReducer implements FactVisitor<ThreadState> {
  private final ThreadState thread;
  private final long now;

  /**
   * @param now the event's moment, in nanoseconds of virtual time
   */
  ThreadReducer(ThreadState thread, long now) {
    this.thread = thread;
    this.now = now;
  }

  @Override
  public ThreadState visit(Fact.Run run) {
    return thread;
  }

  @Override
  public ThreadState visit(Fact.Create create) {
    return thread;
  }

  @Override
  public ThreadState visit(Fact.Start start) {
    return thread;
  }

  @Override
  public ThreadState visit(Fact.Begin begin) {
    return in(State.RUNNING).calling(Activity.of(thread.target(), null));
  }

  @Override
  public ThreadState visit(Fact.Line line) {
    return thread.at(line, null);
  }

  @Override
  public ThreadState visit(Fact.Call call) {
    return thread.calling(Activity.of(call.function(), thread.activity()));
  }

  @Override
  public ThreadState visit(Fact.Return comesBack) {
    return thread.returned();
  }

  @Override
  public ThreadState visit(Fact.Step step) {
    return thread.at(null, step);
  }

  @Override
  public ThreadState visit(Fact.Print print) {
    return thread;
  }

  @Override
  public ThreadState visit(Fact.Sleep sleep) {
    return thread.in(Phase.sleeping(sleep.seconds(), now));
  }

  @Override
  public ThreadState visit(Fact.Wait wait) {
    ThreadState waiting = thread.in(Phase.waiting(wait, now));
    return wait.reason().isAfterMain() ? waiting.mainOver() : waiting;
  }

  @Override
  public ThreadState visit(Fact.Wake wake) {
    return in(State.RUNNING);
  }

  @Override
  public ThreadState visit(Fact.Join join) {
    return thread;
  }

  @Override
  public ThreadState visit(Fact.IsAlive isAlive) {
    return thread;
  }

  @Override
  public ThreadState visit(Fact.Acquire acquire) {
    return thread;
  }

  @Override
  public ThreadState visit(Fact.Release release) {
    return thread;
  }

  @Override
  public ThreadState visit(Fact.Submit submit) {
    return thread;
  }

  @Override
  public ThreadState visit(Fact.TaskBegin task) {
    return thread.calling(Activity.of(task.function(), thread.activity()));
  }

  @Override
  public ThreadState visit(Fact.TaskEnd task) {
    return thread.returned().taskDone();
  }

  @Override
  public ThreadState visit(Fact.Error error) {
    return thread.failed(error.error());
  }

  @Override
  public ThreadState visit(Fact.Command command) {
    return thread;
  }

  @Override
  public ThreadState visit(Fact.GiveUp giveUp) {
    return thread;
  }

  @Override
  public ThreadState visit(Fact.Choice choice) {
    return thread;
  }

  @Override
  public ThreadState visit(Fact.Switch choice) {
    return thread;
  }

  @Override
  public ThreadState visit(Fact.End end) {
    return in(thread.error() == null ? State.DONE : State.FAILED);
  }

  @Override
  public ThreadState visit(Fact.CutOff cutOff) {
    return in(State.CUT_OFF);
  }

  @Override
  public ThreadState visit(Fact.Deadlock deadlock) {
    return thread;
  }

  @Override
  public ThreadState visit(Fact.Exit exit) {
    return thread;
  }

  @Override
  public ThreadState visit(ObjectFact.SharedObject made) {
    return thread;
  }

  @Override
  public ThreadState visit(ObjectFact.ObjectState state) {
    return thread;
  }

  @Override
  public ThreadState visit(ObjectFact.Notify notify) {
    return thread;
  }

  @Override
  public ThreadState visit(WatchFact.Watch watch) {
    return thread;
  }

  @Override
  public ThreadState visit(WatchFact.Value value) {
    return thread;
  }

  @Override
  public ThreadState visit(ProgramFact.Program program) {
    return thread;
  }

  @Override
  public ThreadState visit(ProgramFact.Source source) {
    return thread;
  }

  @Override
  public ThreadState visit(ProgramFact.Stderr stderr) {
    return thread;
  }

  @Override
  public ThreadState visit(ProgramFact.Output output) {
    return thread;
  }

  @Override
  public ThreadState visit(ProgramFact.Input input) {
    return thread;
  }

  @Override
  public ThreadState visit(ProgramFact.Outside outside) {
    return thread;
  }

  @Override
  public ThreadState visit(ProgramFact.Sampled sampled) {
    return thread;
  }

  @Override
  public ThreadState visit(ProgramFact.Killed killed) {
    return thread;
  }

  private ThreadState in(State state) {
    return thread.in(Phase.of(state, now));
  }
}
