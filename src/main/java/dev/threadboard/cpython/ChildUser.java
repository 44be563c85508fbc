package dev.threadboard.cpython;

import dev.threadboard.command.ThreadCommand;
import dev.threadboard.cpython.process.StandardInput;
import dev.threadboard.engine.Run;
import dev.threadboard.engine.UserRequests;
import dev.threadboard.event.EventPublisher;
import dev.threadboard.event.Fact;
import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/**
 * The person at the keyboard: a thread in the Python process that the program does not see does
 * what is asked, in order, one at a time; lines of standard input go to whoever waits for one.
 */
final class ChildUser {
  private final UserRequests requests;
  private final EventPublisher events;
  private final ChildInterpreter interpreter;
  private final Teller teller;
  private final Turns turns;
  private final StandardInput stdin;
  private final Watching watching;
  private final Deque<Statement> todo = new ArrayDeque<>();
  private final Deque<Optional<String>> typed = new ArrayDeque<>();

  ChildUser(
      UserRequests requests,
      EventPublisher events,
      ChildInterpreter interpreter,
      Teller teller,
      Turns turns,
      OutputStream stdin,
      Watching watching) {
    this.requests = requests;
    this.events = events;
    this.interpreter = interpreter;
    this.teller = teller;
    this.turns = turns;
    this.stdin = new StandardInput(stdin);
    this.watching = watching;
  }

  /** What variables a thread has now; may be called by any thread. */
  CompletableFuture<Run.Variables> variables(int ident) {
    return watching.variables(ident);
  }

  /** When what was asked before is to be asked again. */
  long due() {
    return requests.due(events.count(), turns.turn());
  }

  /** Takes in what was asked meanwhile. */
  void deliver() {
    for (ThreadCommand request = next(); request != null; request = next()) {
      if (request instanceof ThreadCommand.GiveUp) {
        giveUp();
      } else if (request instanceof ThreadCommand.InputLine input) {
        typed.add(Optional.ofNullable(input.line()));
      } else if (request instanceof ThreadCommand.Watch watch) {
        watching.add(watch.expression().strip());
      } else {
        say(request);
      }
    }
    while (interpreter.reader() != null && !typed.isEmpty()) {
      answer(typed.remove().orElse(null));
    }
    begin();
  }

  private ThreadCommand next() {
    return requests.take(events.count(), turns.turn(), turns.now());
  }

  private void say(ThreadCommand request) {
    ChildThread target = interpreter.find(target(request));
    if (target != null) {
      Statement.of(request, target).ifPresent(this::accept);
    }
  }

  private static int target(ThreadCommand request) {
    if (request instanceof ThreadCommand.Start start) {
      return start.target();
    } else if (request instanceof ThreadCommand.Join join) {
      return join.target();
    }
    return request instanceof ThreadCommand.IsAlive isAlive ? isAlive.target() : -1;
  }

  private void accept(Statement statement) {
    if (interpreter.you().statement() != null) {
      teller.publish(interpreter.you(), new Fact.Command(statement.python(), true));
    }
    todo.add(statement);
  }

  /** Begins the next statement, if the last one is done. */
  void begin() {
    ChildThread you = interpreter.you();
    if (you.statement() == null && !todo.isEmpty() && !interpreter.isFinished()) {
      you.say(todo.remove());
      turns.ready(you);
    }
  }

  private void giveUp() {
    ChildThread you = interpreter.you();
    if (you.statement() != null) {
      you.giveUp(true);
      turns.ready(you);
    }
  }

  private void answer(String line) {
    stdin.feed(line);
    interpreter.answer(line);
  }
}
