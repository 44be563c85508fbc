package dev.threadboard.engine;

import dev.threadboard.event.Fact;
import dev.threadboard.event.ObjectFact;
import dev.threadboard.event.ObjectKind;
import dev.threadboard.event.WaitReason;
import dev.threadboard.python.Call;
import dev.threadboard.python.Future;
import dev.threadboard.python.PythonError;
import java.util.ArrayList;
import java.util.List;

/**
 * CPython's {@code concurrent.futures.Future}: a submitted call, and later its result or exception.
 */
final class PyFuture implements Future {
  private static final int RUNNING = 1;
  private static final int FINISHED = 3;

  /** In characters of what it has returned or raised. */
  private static final int LONGEST = 60;

  private final Interpreter interpreter;
  private final PyExecutor executor;
  private final int task;
  private final Call call;
  private final int line;
  private final List<PyThread> readers = new ArrayList<>();
  private boolean running;
  private boolean done;

  /** Its number as a shared object; 0 until it is one. */
  private int object;

  private Object value;
  private PythonError error;

  PyFuture(Interpreter interpreter, PyExecutor executor, int task, Call call) {
    this.interpreter = interpreter;
    this.executor = executor;
    this.line = interpreter.line();
    this.task = task;
    this.call = call;
  }

  int task() {
    return task;
  }

  Call call() {
    return call;
  }

  /** Does the work, and keeps what it returns or raises. */
  void run() {
    running = true;
    tell();
    try {
      value = interpreter.within(call.function(), call.body());
    } catch (PythonError e) {
      error = e;
    }
    done = true;
    tell();
    readers.forEach(reader -> interpreter.scheduler().ready(reader.thread));
  }

  /** Tells of it as a shared object. */
  private void share() {
    if (object == 0) {
      int pool = executor.share();
      object = interpreter.shared().number();
      String name = interpreter.shared().numbered("Future of " + call);
      interpreter.publish(
          new ObjectFact.SharedObject(object, ObjectKind.FUTURE, name, line, 0, 0, pool));
      if (running) {
        tell();
      }
    }
  }

  /** Tells how far it is, if anybody has met it. */
  private void tell() {
    if (object > 0) {
      int state = done ? FINISHED : RUNNING;
      String note = done ? note() : "";
      interpreter.publish(new ObjectFact.ObjectState(object, state, 0, List.of(), note));
    }
  }

  private String note() {
    String text = error == null ? Interpreter.repr(value) : error.toString();
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST - 3) + "...";
  }

  /** The exception that it raised, as a traceback's last line; null if it raised none. */
  String errorText() {
    return error == null ? null : error.toString();
  }

  @Override
  public boolean done() {
    return done;
  }

  @Override
  public Object result() {
    if (!done) {
      readers.add(interpreter.current());
      share();
      interpreter.waiting(
          new Fact.Wait(WaitReason.RESULT, 0, call.toString(), null, object), this::awaitDone);
    }
    if (error != null) {
      throw error;
    }
    return value;
  }

  private void awaitDone() {
    while (!done) {
      interpreter.park();
    }
  }
}
