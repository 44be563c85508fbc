package dev.threadboard.engine;

import dev.threadboard.command.Ask;
import dev.threadboard.event.Event;
import dev.threadboard.event.Fact;
import dev.threadboard.event.ThreadName;
import dev.threadboard.python.Call;
import dev.threadboard.python.PythonError;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Supplier;

/** The person at the keyboard as one more thread: what is asked is done in order, one at a time. */
final class You {
  private final Interpreter interpreter;
  private final Supplier<Optional<Call>> spare;
  private final Queue<Ask> inbox = new ConcurrentLinkedQueue<>();
  private final Deque<Ask> todo = new ArrayDeque<>();
  private final PyThread thread;
  private boolean spawned;
  private boolean busy;

  /** {@code spare} is what one more thread would call. */
  You(Interpreter interpreter, Supplier<Optional<Call>> spare) {
    this.interpreter = interpreter;
    this.spare = spare;
    this.thread =
        new PyThread(interpreter, Event.YOU, "you", true, new Call("you", List.of(), () -> null));
  }

  /** From outside, at any time. */
  void ask(Ask ask) {
    inbox.add(ask);
    interpreter.relay().poke();
  }

  /** With the baton held by anyone: takes in what was asked meanwhile. */
  void deliver() {
    for (Ask ask = inbox.poll(); ask != null; ask = inbox.poll()) {
      if (ask instanceof Ask.GiveUp) {
        giveUp();
      } else {
        accept(ask);
      }
    }
  }

  private void giveUp() {
    if (busy) {
      thread.interrupt();
    }
  }

  private void accept(Ask ask) {
    todo.add(ask);
    if (busy) {
      interpreter.publish(thread, new Fact.Command(written(ask), true));
    } else if (spawned) {
      interpreter.relay().ready(thread.runner);
    } else {
      spawned = true;
      interpreter.spawn(thread, this::work);
      interpreter.relay().ready(thread.runner);
    }
  }

  private void work() {
    while (true) {
      while (todo.isEmpty()) {
        interpreter.park();
      }
      busy = true;
      Ask ask = todo.remove();
      interpreter.publish(new Fact.Command(written(ask), false));
      try {
        perform(ask);
      } catch (PythonError e) {
        interpreter.publish(new Fact.Error(e.toString(), List.of()));
      } catch (GivenUp e) {
        interpreter.publish(new Fact.GiveUp());
      }
      busy = false;
    }
  }

  private void perform(Ask ask) {
    if (ask instanceof Ask.Start start) {
      target(start.target()).start();
    } else if (ask instanceof Ask.Join join) {
      target(join.target()).join();
    } else if (ask instanceof Ask.IsAlive isAlive) {
      target(isAlive.target()).isAlive();
    } else {
      spare.get().ifPresent(interpreter::thread);
    }
  }

  private PyThread target(int ident) {
    return interpreter.threads().get(ident - 1);
  }

  private String name(int ident) {
    return ThreadName.brief(target(ident).name());
  }

  /** The command as a line of Python. */
  private String written(Ask ask) {
    if (ask instanceof Ask.Start start) {
      return name(start.target()) + ".start()";
    } else if (ask instanceof Ask.Join join) {
      return name(join.target()) + ".join()";
    } else if (ask instanceof Ask.IsAlive isAlive) {
      return name(isAlive.target()) + ".is_alive()";
    }
    return spare.get().map(call -> "threading.Thread(target=" + call.function() + ")").orElse("");
  }
}
