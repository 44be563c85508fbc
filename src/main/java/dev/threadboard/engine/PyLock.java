package dev.threadboard.engine;

import dev.threadboard.event.Fact;
import dev.threadboard.event.WaitReason;
import dev.threadboard.python.Lock;
import dev.threadboard.python.PythonError;
import java.util.ArrayDeque;
import java.util.Deque;

/** CPython's {@code _thread.lock} and {@code _thread.RLock}. */
final class PyLock implements Lock {
  private final Interpreter interpreter;
  private final String name;
  private final boolean reentrant;
  private final Deque<PyThread> waiters = new ArrayDeque<>();
  private PyThread owner;
  private int count;

  PyLock(Interpreter interpreter, String name, boolean reentrant) {
    this.interpreter = interpreter;
    this.name = name;
    this.reentrant = reentrant;
  }

  @Override
  public void acquire() {
    PyThread me = interpreter.current();
    if (count > 0 && !(reentrant && owner == me)) {
      interpreter.waiting(WaitReason.LOCK, owner.ident(), name, () -> awaitFree(me));
    }
    owner = me;
    count++;
    interpreter.publish(new Fact.Acquire(name));
  }

  /**
   * A woken thread must check again: as in CPython, another thread may have taken the lock first.
   */
  private void awaitFree(PyThread me) {
    while (count > 0) {
      waiters.add(me);
      try {
        interpreter.park();
      } finally {
        waiters.remove(me);
      }
    }
  }

  @Override
  public void release() {
    if (reentrant && (count == 0 || owner != interpreter.current())) {
      throw PythonError.runtimeError("cannot release un-acquired lock");
    }
    if (count == 0) {
      throw PythonError.runtimeError("release unlocked lock");
    }
    count--;
    interpreter.publish(new Fact.Release(name));
    if (count == 0) {
      owner = null;
      PyThread next = waiters.poll();
      if (next != null) {
        interpreter.scheduler().ready(next.thread);
      }
    }
  }
}
