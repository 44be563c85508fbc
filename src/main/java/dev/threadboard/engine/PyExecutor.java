package dev.threadboard.engine;

import dev.threadboard.event.Fact;
import dev.threadboard.event.ObjectFact;
import dev.threadboard.event.ObjectKind;
import dev.threadboard.event.WaitReason;
import dev.threadboard.python.Call;
import dev.threadboard.python.Future;
import dev.threadboard.python.PythonError;
import dev.threadboard.python.ThreadPoolExecutor;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** CPython's {@code concurrent.futures.thread.ThreadPoolExecutor}. */
final class PyExecutor implements ThreadPoolExecutor {
  private final Interpreter interpreter;
  private final String name;
  private final int maxWorkers;
  private final int line;
  private final List<PyThread> workers = new ArrayList<>();
  private final Deque<PyFuture> queue = new ArrayDeque<>();
  private final Deque<PyThread> sleepers = new ArrayDeque<>();
  private int tasks;
  private int idle;
  private boolean shutdown;
  private boolean ended;

  /** Its number as a shared object; 0 until it is one. */
  private int object;

  PyExecutor(Interpreter interpreter, String name, int maxWorkers) {
    if (maxWorkers <= 0) {
      throw new PythonError("ValueError", "max_workers must be greater than 0");
    }
    this.interpreter = interpreter;
    this.name = name;
    this.maxWorkers = maxWorkers;
    this.line = interpreter.line();
  }

  /** Its number as a shared object, of which is told if that was not done before. */
  int share() {
    if (object == 0) {
      object = interpreter.shared().number();
      String variable = interpreter.sharedName("ThreadPoolExecutor", line, "executor");
      interpreter.publish(
          new ObjectFact.SharedObject(
              object, ObjectKind.EXECUTOR, variable, line, 0, maxWorkers, 0, name));
    }
    return object;
  }

  @Override
  public Future submit(Call call) {
    if (shutdown) {
      throw PythonError.runtimeError("cannot schedule new futures after shutdown");
    }
    if (ended) {
      throw PythonError.runtimeError("cannot schedule new futures after interpreter shutdown");
    }
    PyFuture future = new PyFuture(interpreter, this, ++tasks, call);
    interpreter.publish(new Fact.Submit(name, future.task(), call.toString()));
    queue.add(future);
    wakeWorker();
    adjustThreadCount();
    return future;
  }

  /** {@code _adjust_thread_count}; {@code idle} is its {@code _idle_semaphore}. */
  private void adjustThreadCount() {
    if (idle > 0) {
      idle--;
    } else if (workers.size() < maxWorkers) {
      PyThread worker =
          interpreter.create(
              name + "_" + workers.size(), false, new Call("_worker", List.of(), this::work));
      workers.add(worker);
      worker.start();
    }
  }

  /** {@code _worker}: takes tasks until the executor is shut down and none is left. */
  private Object work() {
    while (true) {
      if (queue.isEmpty()) {
        if (shutdown || ended) {
          return null;
        }
        idle++;
        interpreter.waiting(wait(WaitReason.WORK), this::awaitWork);
      } else {
        run(queue.poll());
      }
    }
  }

  private Fact.Wait wait(WaitReason reason) {
    return new Fact.Wait(reason, 0, name, null, share());
  }

  private void awaitWork() {
    while (queue.isEmpty() && !shutdown && !ended) {
      sleepers.add(interpreter.current());
      interpreter.park();
    }
  }

  private void run(PyFuture future) {
    share();
    interpreter.publish(new Fact.TaskBegin(name, future.task(), future.call().toString()));
    future.run();
    interpreter.publish(new Fact.TaskEnd(name, future.task(), future.errorText()));
  }

  private void wakeWorker() {
    PyThread sleeper = sleepers.poll();
    if (sleeper != null) {
      interpreter.scheduler().ready(sleeper.thread);
    }
  }

  /** The interpreter ends: the workers finish what is queued, and end. */
  void end() {
    ended = true;
    wakeWorkers();
  }

  private void wakeWorkers() {
    while (!sleepers.isEmpty()) {
      wakeWorker();
    }
  }

  /** CPython joins its workers one by one, and a worker cannot join itself. */
  @Override
  public void shutdown() {
    shutdown = true;
    wakeWorkers();
    if (workers.contains(interpreter.current())) {
      throw PythonError.runtimeError("cannot join current thread");
    }
    for (PyThread worker : workers) {
      if (worker.runs()) {
        interpreter.waiting(wait(WaitReason.EXECUTOR), this::awaitWorkers);
        return;
      }
    }
  }

  private void awaitWorkers() {
    workers.forEach(PyThread::awaitEnd);
  }
}
