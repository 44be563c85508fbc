package dev.threadboard.engine;

import dev.threadboard.command.ThreadCommand;
import dev.threadboard.engine.time.Pacer;
import dev.threadboard.event.Event;
import dev.threadboard.event.Fact;
import dev.threadboard.event.ThreadName;
import dev.threadboard.python.Call;
import dev.threadboard.python.PythonError;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** The person at the keyboard as one more thread: what is asked is done in order, one at a time. */
final class UserThread {
  /** What was asked, as a line of Python, and how it is done. */
  private record Statement(String python, Runnable effect) {}

  private final Interpreter interpreter;
  private final Supplier<Optional<Call>> spare;
  private final UserRequests requests;
  private final Deque<Statement> todo = new ArrayDeque<>();
  private final PyThread thread;
  private boolean spawned;
  private boolean busy;

  /** Ends a wait that the person gives up. */
  static final class WaitAbandonedException extends RuntimeException {
    private static final long serialVersionUID = 1;

    WaitAbandonedException() {
      super("the person gave the wait up", null, false, false);
    }
  }

  /** {@code spare} is what one more thread would call. */
  UserThread(Interpreter interpreter, Supplier<Optional<Call>> spare, UserRequests requests) {
    this.interpreter = interpreter;
    this.spare = spare;
    this.requests = requests;
    this.thread =
        new PyThread(interpreter, Event.YOU, "you", true, new Call("you", List.of(), () -> null));
  }

  /** From outside, at any time. */
  void ask(ThreadCommand request) {
    requests.add(request);
    interpreter.scheduler().poke();
  }

  /** With the baton held by anyone: takes in what was asked meanwhile. */
  void deliver() {
    for (ThreadCommand request = next(); request != null; request = next()) {
      if (request instanceof ThreadCommand.GiveUp) {
        giveUp();
      } else {
        statement(request).ifPresent(this::accept);
      }
    }
  }

  private ThreadCommand next() {
    Scheduler scheduler = interpreter.scheduler();
    return requests.take(interpreter.eventCount(), scheduler.turn(), scheduler.now());
  }

  /** When what was asked before is to be asked again; {@link Pacer#FOREVER} if nothing is, yet. */
  long due() {
    return requests.due(interpreter.eventCount(), interpreter.scheduler().turn());
  }

  private void giveUp() {
    if (busy) {
      thread.interrupt();
    }
  }

  private void accept(Statement statement) {
    todo.add(statement);
    if (busy) {
      interpreter.publish(thread, new Fact.Command(statement.python, true));
    }
    if (!busy && spawned()) {
      interpreter.scheduler().ready(thread.thread);
    }
  }

  /** Makes sure of it; no other thread shall suffer when the system has no more threads. */
  private boolean spawned() {
    if (!spawned) {
      try {
        interpreter.spawn(thread, this::work);
        thread.live();
        spawned = true;
      } catch (PythonError e) {
        todo.clear();
        interpreter.publish(thread, new Fact.Error(e.toString(), List.of()));
      }
    }
    return spawned;
  }

  private void work() {
    while (true) {
      while (todo.isEmpty()) {
        interpreter.park();
      }
      busy = true;
      Statement statement = todo.remove();
      interpreter.publish(new Fact.Command(statement.python, false));
      try {
        statement.effect.run();
      } catch (PythonError e) {
        interpreter.publish(new Fact.Error(e.toString(), List.of()));
      } catch (WaitAbandonedException e) {
        interpreter.publish(new Fact.GiveUp());
      }
      busy = false;
    }
  }

  /** Empty for what cannot be said: there is no such thread, or none to make. */
  private Optional<Statement> statement(ThreadCommand request) {
    if (request instanceof ThreadCommand.Start start) {
      return call(start.target(), "start", PyThread::start);
    } else if (request instanceof ThreadCommand.Join join) {
      return call(join.target(), "join", PyThread::join);
    } else if (request instanceof ThreadCommand.IsAlive isAlive) {
      return call(isAlive.target(), "is_alive", PyThread::isAlive);
    } else if (!(request instanceof ThreadCommand.NewThread)) {
      return Optional.empty();
    } else {
      return spare.get().map(call -> new Statement(made(call), () -> interpreter.thread(call)));
    }
  }

  private Optional<Statement> call(int ident, String method, Consumer<PyThread> effect) {
    return find(ident)
        .map(
            target ->
                new Statement(
                    ThreadName.brief(target.name()) + "." + method + "()",
                    () -> effect.accept(target)));
  }

  private Optional<PyThread> find(int ident) {
    if (ident == Event.YOU) {
      return Optional.of(thread);
    }
    List<PyThread> threads = interpreter.threads();
    return ident > 0 && ident <= threads.size()
        ? Optional.of(threads.get(ident - 1))
        : Optional.empty();
  }

  /** {@code threading.Thread(target=thread_function, args=(10,))}. */
  private static String made(Call call) {
    String arguments =
        call.arguments().stream()
            .map(argument -> argument + ",")
            .collect(Collectors.joining(" ", ", args=(", ")"));
    if (call.arguments().size() != 1) {
      arguments = call.arguments().isEmpty() ? "" : arguments.replace(",)", ")");
    }
    return "threading.Thread(target=" + call.function() + arguments + ")";
  }
}
