package dev.threadboard.engine;

import dev.threadboard.event.Fact;
import dev.threadboard.event.ObjectFact;
import dev.threadboard.event.ObjectKind;
import dev.threadboard.event.WaitReason;
import dev.threadboard.python.Lock;
import dev.threadboard.python.PythonError;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** CPython's {@code _thread.lock} and {@code _thread.RLock}. */
final class PyLock implements Lock {
  private final Interpreter interpreter;
  private final String name;
  private final boolean reentrant;
  private final PyThread maker;
  private final int line;
  private final Deque<PyThread> waiters = new ArrayDeque<>();
  private PyThread owner;
  private int count;

  /** The line in which its owner took it. */
  private int taken;

  /** Its number as a shared object; 0 until it is one. */
  private int object;

  PyLock(Interpreter interpreter, String name, boolean reentrant) {
    this.interpreter = interpreter;
    this.name = name;
    this.reentrant = reentrant;
    this.maker = interpreter.current();
    this.line = interpreter.line();
  }

  @Override
  public void acquire() {
    PyThread me = interpreter.current();
    if (count > 0 && !(reentrant && owner == me)) {
      share();
      interpreter.waiting(
          new Fact.Wait(WaitReason.LOCK, owner.ident(), name, null, object), () -> awaitFree(me));
    }
    meet(me);
    taken = count == 0 ? interpreter.line() : taken;
    owner = me;
    count++;
    interpreter.publish(new Fact.Acquire(name, object));
  }

  private void meet(PyThread by) {
    if (by != maker) {
      share();
    }
  }

  /** Tells of it as a shared object, unless that is done. */
  private void share() {
    if (object > 0) {
      return;
    }
    object = interpreter.shared().number();
    ObjectKind kind = reentrant ? ObjectKind.RLOCK : ObjectKind.LOCK;
    interpreter.publish(new ObjectFact.SharedObject(object, kind, name, line, 0, 0, 0));
    if (count > 0) {
      interpreter.publish(
          new ObjectFact.ObjectState(object, count, owner.ident(), List.of(), "", taken, 0));
    }
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
    meet(interpreter.current());
    count--;
    interpreter.publish(new Fact.Release(name, object));
    if (count == 0) {
      owner = null;
      PyThread next = waiters.poll();
      if (next != null) {
        interpreter.scheduler().ready(next.thread);
      }
    }
  }
}
