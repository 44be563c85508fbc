package dev.threadboard.board;

import dev.threadboard.board.LogLine.Kind;
import dev.threadboard.event.Event;
import dev.threadboard.event.Fact;
import dev.threadboard.event.FactVisitor;
import dev.threadboard.event.ObjectFact;
import dev.threadboard.event.ProgramFact;
import dev.threadboard.event.ThreadName;
import dev.threadboard.event.WatchFact;
import dev.threadboard.objects.ObjectMoment;
import dev.threadboard.objects.SharedObjects;
import dev.threadboard.objects.WatchedValue;
import dev.threadboard.objects.WatchedValues;

/**
 * The log after one more event: decides which line each type of fact gets, and which gets none.
 * What the person does is shown by what they typed.
 */
final class LogReducer implements FactVisitor<Log> {
  private final Log log;
  private final Event event;
  private final Threads.Draft threads;
  private final SharedObjects.Draft objects;
  private final WatchedValues values;
  private final boolean you;

  /** Threads, objects and values are as the event leaves them. */
  LogReducer(
      Log log,
      Event event,
      Threads.Draft threads,
      SharedObjects.Draft objects,
      WatchedValues values) {
    this.log = log;
    this.event = event;
    this.threads = threads;
    this.objects = objects;
    this.values = values;
    this.you = event.ident() == Event.YOU;
  }

  @Override
  public Log visit(Fact.Run run) {
    return log;
  }

  @Override
  public Log visit(Fact.Create create) {
    boolean main = create.target() == Event.MAIN;
    return main ? log : lifecycle("creates " + name(create.target()));
  }

  @Override
  public Log visit(Fact.Start start) {
    return you ? log : lifecycle("starts " + name(start.target()));
  }

  @Override
  public Log visit(Fact.Begin begin) {
    return log;
  }

  @Override
  public Log visit(Fact.Line line) {
    return log;
  }

  @Override
  public Log visit(Fact.Call call) {
    return log;
  }

  @Override
  public Log visit(Fact.Return comesBack) {
    return log;
  }

  @Override
  public Log visit(Fact.Step step) {
    return log;
  }

  @Override
  public Log visit(Fact.Print print) {
    return log.printed(event, print);
  }

  @Override
  public Log visit(Fact.Sleep sleep) {
    return log;
  }

  @Override
  public Log visit(Fact.Wait wait) {
    if (you) {
      return log;
    }
    return switch (wait.reason()) {
      case JOIN -> lifecycle("joins " + name(wait.target()));
      case EXECUTOR -> lifecycle("shuts down " + ThreadName.told(wait.on()));
      case LOCK, RESULT, SHUTDOWN, PROMPT -> lifecycle(waits(wait));
      case QUEUE, CONDITION, EVENT, SEMAPHORE, BARRIER, IO, INPUT, OTHER -> lifecycle(waits(wait));
      case WORK -> log;
    };
  }

  @Override
  public Log visit(Fact.Wake wake) {
    return log;
  }

  @Override
  public Log visit(Fact.Join join) {
    return lifecycle("joined " + name(join.target()));
  }

  @Override
  public Log visit(Fact.IsAlive answer) {
    String truth = answer.alive() ? "True" : "False";
    return you
        ? log.plus(event, Kind.YOU, truth)
        : lifecycle(name(answer.target()) + ".is_alive() → " + truth);
  }

  @Override
  public Log visit(Fact.Acquire acquire) {
    return lifecycle("acquires " + acquire.lock());
  }

  @Override
  public Log visit(Fact.Release release) {
    return lifecycle("releases " + release.lock());
  }

  @Override
  public Log visit(Fact.Submit submit) {
    return log;
  }

  @Override
  public Log visit(Fact.TaskBegin task) {
    return lifecycle("takes " + task.function());
  }

  @Override
  public Log visit(Fact.TaskEnd task) {
    return task.error() == null ? log : lifecycle("keeps for result(): " + task.error());
  }

  @Override
  public Log visit(Fact.Error error) {
    Log failed = log;
    for (String line : error.traceback()) {
      if (!line.equals(error.error())) {
        failed = failed.plus(event, Kind.TRACEBACK, line);
      }
    }
    return failed.plus(event, Kind.ERROR, error.error());
  }

  @Override
  public Log visit(Fact.Command command) {
    String queued = command.queued() ? "   (queued)" : "";
    return log.plus(event, Kind.YOU, ">>> " + command.command() + queued);
  }

  @Override
  public Log visit(Fact.GiveUp giveUp) {
    return lifecycle("gives up waiting");
  }

  @Override
  public Log visit(Fact.Choice choice) {
    return log;
  }

  @Override
  public Log visit(Fact.Switch choice) {
    return log;
  }

  @Override
  public Log visit(Fact.End end) {
    return lifecycle("ends");
  }

  @Override
  public Log visit(Fact.CutOff cutOff) {
    return lifecycle("is cut off: a daemon");
  }

  @Override
  public Log visit(Fact.Deadlock deadlock) {
    return lifecycle("deadlock: no thread can ever go on");
  }

  @Override
  public Log visit(Fact.Exit exit) {
    return lifecycle("exit status " + exit.status());
  }

  @Override
  public Log visit(ObjectFact.SharedObject made) {
    return log;
  }

  @Override
  public Log visit(ObjectFact.ObjectState state) {
    return object();
  }

  @Override
  public Log visit(ObjectFact.Notify notify) {
    return object();
  }

  @Override
  public Log visit(WatchFact.Watch watch) {
    return lifecycle("from here on, " + watch.expression() + " is watched");
  }

  @Override
  public Log visit(WatchFact.Value value) {
    WatchedValue watched = values.get(value.watch());
    return watched == null ? log : lifecycle(watched.words(value));
  }

  @Override
  public Log visit(ProgramFact.Program program) {
    return log;
  }

  @Override
  public Log visit(ProgramFact.Source source) {
    return log;
  }

  @Override
  public Log visit(ProgramFact.Stderr stderr) {
    return log.wrote(event, Kind.STDERR, stderr.text());
  }

  @Override
  public Log visit(ProgramFact.Output output) {
    return log.wrote(event, output.fd() == 1 ? Kind.OUTPUT : Kind.ERROR_OUTPUT, output.text());
  }

  @Override
  public Log visit(ProgramFact.Input input) {
    return lifecycle(
        input.line() == null ? "is given the end of its input" : "is given: " + input.line());
  }

  @Override
  public Log visit(ProgramFact.Outside outside) {
    return lifecycle(
        "touches " + outside.what() + (outside.lost() ? ": not repeatable from here" : ""));
  }

  @Override
  public Log visit(ProgramFact.Sampled sampled) {
    return lifecycle("from here on only one line in " + sampled.every() + " is told");
  }

  @Override
  public Log visit(ProgramFact.Killed killed) {
    return log.plus(event, Kind.ERROR, "killed by " + killed.signal());
  }

  private Log object() {
    ObjectMoment done = objects.done(event);
    return done == null || done.words().isEmpty() ? log : lifecycle(done.words());
  }

  private Log lifecycle(String text) {
    return log.plus(event, Kind.LIFECYCLE, text);
  }

  private String waits(Fact.Wait wait) {
    String whom = wait.target() == Event.YOU ? "you" : name(wait.target());
    return WaitWords.said(wait.reason(), WaitWords.object(wait.reason(), whom, wait.on()));
  }

  private String name(int ident) {
    return threads.get(ident).shortName();
  }
}
