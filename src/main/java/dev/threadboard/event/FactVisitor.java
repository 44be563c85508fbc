package dev.threadboard.event;

/**
 * A decision for every type of fact. It has no default methods: the compiler finds all that must be
 * decided when a type is added.
 *
 * @param <R> what is decided
 */
public interface FactVisitor<R> {
  R visit(Fact.Run run);

  R visit(Fact.Create create);

  R visit(Fact.Start start);

  R visit(Fact.Begin begin);

  R visit(Fact.Line line);

  R visit(Fact.Call call);

  R visit(Fact.Return comesBack);

  R visit(Fact.Step step);

  R visit(Fact.Print print);

  R visit(Fact.Sleep sleep);

  R visit(Fact.Wait wait);

  R visit(Fact.Wake wake);

  R visit(Fact.Join join);

  R visit(Fact.IsAlive isAlive);

  R visit(Fact.Acquire acquire);

  R visit(Fact.Release release);

  R visit(Fact.Submit submit);

  R visit(Fact.TaskBegin taskBegin);

  R visit(Fact.TaskEnd taskEnd);

  R visit(Fact.Error error);

  R visit(Fact.Command command);

  R visit(Fact.GiveUp giveUp);

  R visit(Fact.Choice choice);

  R visit(Fact.Switch choice);

  R visit(Fact.End end);

  R visit(Fact.CutOff cutOff);

  R visit(Fact.Deadlock deadlock);

  R visit(Fact.Exit exit);

  R visit(ObjectFact.SharedObject made);

  R visit(ObjectFact.ObjectState state);

  R visit(ObjectFact.Notify notify);

  R visit(WatchFact.Watch watch);

  R visit(WatchFact.Value value);

  R visit(ProgramFact.Program program);

  R visit(ProgramFact.Source source);

  R visit(ProgramFact.Stderr stderr);

  R visit(ProgramFact.Output output);

  R visit(ProgramFact.Input input);

  R visit(ProgramFact.Outside outside);

  R visit(ProgramFact.Sampled sampled);

  R visit(ProgramFact.Killed killed);
}
