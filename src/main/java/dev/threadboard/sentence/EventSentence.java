package dev.threadboard.sentence;

import dev.threadboard.board.Board;
import dev.threadboard.board.Sources;
import dev.threadboard.board.WaitWords;
import dev.threadboard.event.Event;
import dev.threadboard.event.Fact;
import dev.threadboard.event.FactVisitor;
import dev.threadboard.event.ObjectFact;
import dev.threadboard.event.ProgramFact;
import dev.threadboard.event.ThreadName;
import dev.threadboard.event.WaitReason;
import dev.threadboard.event.WatchFact;
import dev.threadboard.objects.ObjectMoment;
import dev.threadboard.objects.ObjectSnapshot;
import dev.threadboard.objects.WatchedValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The sentence for one event, whose thread may be the person's own. */
final class EventSentence implements FactVisitor<String> {
  private final ThreadNames names;
  private final Board board;
  private final Event event;
  private final boolean you;
  private final String subject;

  EventSentence(ThreadNames names, Board board, Event event) {
    this.names = names;
    this.board = board;
    this.event = event;
    this.you = event.ident() == Event.YOU;
    this.subject = names.of(event) + " ";
  }

  private String who(String threadDoes, String youDo) {
    return subject + (you ? youDo : threadDoes);
  }

  /** What only the program's threads do; said of the person's own thread, it is marked as such. */
  private String did(String threadDoes) {
    return who(threadDoes, "there: " + threadDoes);
  }

  @Override
  public String visit(Fact.Run run) {
    return Beginning.of(run);
  }

  @Override
  public String visit(Fact.Create create) {
    if (create.target() == Event.MAIN) {
      return names.of(event) + " is there: the thread of the program itself";
    }
    return who("creates " + made(create), "create " + made(create));
  }

  @Override
  public String visit(Fact.Start start) {
    return who("starts " + names.of(start.target()), "start " + names.of(start.target()));
  }

  @Override
  public String visit(Fact.Begin begin) {
    return did("begins");
  }

  @Override
  public String visit(Fact.Line line) {
    return did("comes to line " + place(line));
  }

  @Override
  public String visit(Fact.Call call) {
    return did("calls " + call.function());
  }

  @Override
  public String visit(Fact.Return comesBack) {
    return did("comes back from its call");
  }

  @Override
  public String visit(Fact.Step step) {
    return did("has done " + step.done() + " of " + step.total() + " rounds");
  }

  @Override
  public String visit(Fact.Print print) {
    return did("prints" + printed(print));
  }

  @Override
  public String visit(Fact.Sleep sleep) {
    return did("sleeps for " + EventSentences.seconds(sleep.seconds()));
  }

  @Override
  public String visit(Fact.Wait wait) {
    if (!you) {
      String waits = waits(wait);
      boolean main = wait.reason().isAfterMain();
      return main
          ? waits.substring(0, 1).toUpperCase(Locale.ROOT) + waits.substring(1)
          : did(waits);
    }
    boolean join = wait.reason() == WaitReason.JOIN;
    return subject
        + "wait "
        + (join
            ? "for the end of " + names.of(wait.target())
            : WaitWords.inOrFor(wait.reason(), wait.on()));
  }

  @Override
  public String visit(Fact.Wake wake) {
    return who("wakes", "wait no more");
  }

  @Override
  public String visit(Fact.Join join) {
    return who("has joined " + names.of(join.target()), "have joined " + names.of(join.target()));
  }

  @Override
  public String visit(Fact.IsAlive answer) {
    String whether = names.of(answer.target()) + isAlive(answer);
    String truth = answer.alive() ? "True: " : "False: ";
    return who("is told that " + whether, "are told " + truth + whether);
  }

  @Override
  public String visit(Fact.Acquire acquire) {
    return did("takes " + acquire.lock());
  }

  @Override
  public String visit(Fact.Release release) {
    return did("frees " + release.lock());
  }

  @Override
  public String visit(Fact.Submit submit) {
    return did("submits " + submit.function() + " to " + ThreadName.told(submit.executor()));
  }

  @Override
  public String visit(Fact.TaskBegin task) {
    return did("takes " + task.function());
  }

  @Override
  public String visit(Fact.TaskEnd task) {
    String error = task.error() == null ? "" : ", which raised: " + task.error();
    return did("is done with its task" + error);
  }

  @Override
  public String visit(Fact.Error error) {
    return who("fails: ", "get an error: ") + error.error();
  }

  @Override
  public String visit(Fact.Command command) {
    String ask = command.queued() ? "ask, queued: " : "ask: ";
    return who("is asked: " + command.command(), ask + command.command());
  }

  @Override
  public String visit(Fact.GiveUp giveUp) {
    return who("gives up waiting", "give up waiting");
  }

  @Override
  public String visit(Fact.Choice choice) {
    return "one of these can go on: " + all(choice.threads());
  }

  @Override
  public String visit(Fact.Switch choice) {
    return did("hands the baton on: to number " + (choice.choice() + 1) + " of " + choice.of());
  }

  @Override
  public String visit(Fact.End end) {
    return did("ends");
  }

  @Override
  public String visit(Fact.CutOff cutOff) {
    return did("is cut off: a daemon, and the program is over");
  }

  @Override
  public String visit(Fact.Deadlock deadlock) {
    return "Deadlock: no thread can ever go on.";
  }

  @Override
  public String visit(Fact.Exit exit) {
    return "The program has ended, exit status " + exit.status() + ".";
  }

  @Override
  public String visit(ObjectFact.SharedObject made) {
    String where = made.line() == 0 ? "" : " of line " + place(made.line(), made.file());
    return did("is the next to meet " + made.name() + ", " + ObjectStatus.kind(made) + where);
  }

  @Override
  public String visit(ObjectFact.ObjectState state) {
    return did(done("changes " + object(state.object())));
  }

  @Override
  public String visit(ObjectFact.Notify notify) {
    String none = notify.woken() == 0 ? ", and nobody waits" : "";
    return did(done("notifies " + object(notify.object()) + none));
  }

  @Override
  public String visit(WatchFact.Watch watch) {
    return "From here on " + watch.expression() + " is watched.";
  }

  @Override
  public String visit(WatchFact.Value value) {
    WatchedValue watched = board.values().get(value.watch());
    String what =
        watched == null ? "comes to another value: " + value.value() : watched.words(value);
    return did(what + (value.line() == 0 ? "" : ", at line " + place(value.line(), value.file())));
  }

  @Override
  public String visit(ProgramFact.Program program) {
    return Beginning.of(program);
  }

  @Override
  public String visit(ProgramFact.Source source) {
    return did("comes to the file " + source.path());
  }

  @Override
  public String visit(ProgramFact.Stderr stderr) {
    return did("writes to standard error: " + stderr.text().stripTrailing());
  }

  @Override
  public String visit(ProgramFact.Output output) {
    String where = output.fd() == 1 ? "standard output: " : "standard error: ";
    return "A child or C code of the program writes to " + where + output.text().stripTrailing();
  }

  @Override
  public String visit(ProgramFact.Input input) {
    return did(
        input.line() == null ? "is given the end of its input" : "is given: " + input.line());
  }

  @Override
  public String visit(ProgramFact.Outside outside) {
    return did(
        "touches "
            + outside.what()
            + (outside.lost() ? "; from here on the run is not repeatable" : ""));
  }

  @Override
  public String visit(ProgramFact.Sampled sampled) {
    return "From here on only one line in " + sampled.every() + " is told.";
  }

  @Override
  public String visit(ProgramFact.Killed killed) {
    return "The program was killed by " + killed.signal() + ".";
  }

  /** What the event has done to an object, as long as that is remembered. */
  private String done(String otherwise) {
    ObjectMoment done = board.objects().done(event.seq());
    return done == null || done.words().isEmpty() ? otherwise : done.words();
  }

  private String object(int number) {
    ObjectSnapshot object = board.objects().get(number);
    return object == null ? "object " + number : object.name();
  }

  private String made(Fact.Create create) {
    return ThreadName.told(create.name())
        + (create.daemon() ? ", a daemon," : "")
        + " to call "
        + create.function();
  }

  private static String printed(Fact.Print print) {
    return switch (print.end()) {
      case "\n" -> print.text().isEmpty() ? " a newline" : ": " + print.text();
      case "" -> ", without a newline: " + print.text();
      default -> ", up to \"" + print.end() + "\": " + print.text();
    };
  }

  private String waits(Fact.Wait wait) {
    return switch (wait.reason()) {
      case JOIN -> "joins " + names.of(wait.target()) + ", and waits for its end";
      default ->
          WaitWords.said(
              wait.reason(), WaitWords.object(wait.reason(), names.of(wait.target()), wait.on()));
    };
  }

  private String all(List<Integer> threads) {
    List<String> all = new ArrayList<>();
    for (int ident : threads) {
      all.add(names.of(ident));
    }
    return String.join(", ", all);
  }

  private String place(Fact.Line line) {
    String text = board.sources().line(line.file(), line.line());
    return place(line.line(), line.file()) + (text.isEmpty() ? "" : ": " + text);
  }

  private String place(int line, int file) {
    return line + (file == Sources.LISTING ? "" : " of " + board.sources().name(file));
  }

  private static String isAlive(Fact.IsAlive answer) {
    boolean you = answer.target() == Event.YOU;
    return (you ? " are" : " is") + (answer.alive() ? " alive" : " not alive");
  }
}
