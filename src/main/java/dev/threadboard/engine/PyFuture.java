package dev.threadboard.engine;

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
  private final Interpreter interpreter;
  private final int task;
  private final Call call;
  private final List<PyThread> readers = new ArrayList<>();
  private boolean done;
  private Object value;
  private PythonError error;

  PyFuture(Interpreter interpreter, int task, Call call) {
    this.interpreter = interpreter;
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
    try {
      value = interpreter.within(call.function(), call.body());
    } catch (PythonError e) {
      error = e;
    }
    done = true;
    readers.forEach(reader -> interpreter.scheduler().ready(reader.thread));
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
      interpreter.waiting(WaitReason.RESULT, 0, call.toString(), this::awaitDone);
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
