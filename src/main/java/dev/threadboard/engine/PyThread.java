package dev.threadboard.engine;

import dev.threadboard.event.Fact;
import dev.threadboard.event.WaitReason;
import dev.threadboard.python.Call;
import dev.threadboard.python.PythonError;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** A Python thread: CPython's {@code threading.Thread}, rule by rule. */
final class PyThread implements dev.threadboard.python.Thread {
  /** A function that is being called, and how far it has come. */
  static final class Frame {
    final String function;
    int line;

    Frame(String function) {
      this.function = function;
    }
  }

  private final Interpreter interpreter;
  private final int ident;
  private final String name;
  private final boolean daemon;
  private final Call target;
  private final Deque<Frame> frames = new ArrayDeque<>();
  private final List<PyThread> joiners = new ArrayList<>();
  private PyThread starter;
  private boolean started;
  private boolean begun;
  private boolean ended;
  private boolean interrupted;
  final ScheduledThread thread;

  PyThread(Interpreter interpreter, int ident, String name, boolean daemon, Call target) {
    this.interpreter = interpreter;
    this.ident = ident;
    this.thread = new ScheduledThread(ident);
    this.name = name;
    this.daemon = daemon;
    this.target = target;
  }

  int ident() {
    return ident;
  }

  @Override
  public String name() {
    return name;
  }

  boolean isDaemon() {
    return daemon;
  }

  Deque<Frame> frames() {
    return frames;
  }

  /** Whether it was started and has not ended. */
  boolean runs() {
    return started && !ended;
  }

  /** CPython's {@code Thread.is_alive}: from when it runs, which {@code start} waits for. */
  @Override
  public boolean isAlive() {
    boolean alive = begun && !ended;
    interpreter.publish(new Fact.IsAlive(ident, alive));
    return alive;
  }

  /** CPython's {@code Thread.start}: it waits for the event {@code _started}. */
  @Override
  public void start() {
    if (started) {
      throw PythonError.runtimeError("threads can only be started once");
    }
    interpreter.spawn(this, this::run);
    started = true;
    interpreter.publish(new Fact.Start(ident));
    starter = interpreter.current();
    interpreter.scheduler().ready(thread);
    while (starter != null) {
      interpreter.park();
    }
  }

  /** CPython's {@code Thread.join}, with its checks in its order. */
  @Override
  public void join() {
    if (!begun) {
      throw PythonError.runtimeError("cannot join thread before it is started");
    }
    if (this == interpreter.current()) {
      throw PythonError.runtimeError("cannot join current thread");
    }
    if (runs()) {
      interpreter.waiting(WaitReason.JOIN, ident, name, this::awaitEnd);
    }
    interpreter.publish(new Fact.Join(ident));
  }

  /** Waits for its end without publishing an event. */
  void awaitEnd() {
    PyThread me = interpreter.current();
    joiners.add(me);
    try {
      while (runs()) {
        interpreter.park();
      }
    } finally {
      joiners.remove(me);
    }
  }

  private void run() {
    begin();
    interpreter.scheduler().ready(starter.thread);
    starter = null;
    perform();
    interpreter.publish(new Fact.End());
    end();
  }

  /** The thread begins to run, and is alive from now on; publishes that. */
  void begin() {
    interpreter.publish(new Fact.Begin());
    live();
  }

  /** Marks a thread as alive that is not started by another, such as the person's own. */
  void live() {
    started = true;
    begun = true;
  }

  /**
   * Calls its target.
   *
   * @return whether no error came out of it
   */
  boolean perform() {
    try {
      interpreter.within(target.function(), target.body());
      return true;
    } catch (PythonError e) {
      interpreter.uncaught(e);
      return false;
    }
  }

  /** The thread is no longer alive: threads that join it may go on. */
  void end() {
    ended = true;
    joiners.forEach(joiner -> interpreter.scheduler().ready(joiner.thread));
    joiners.clear();
  }

  /** Ends the wait that this thread is in. */
  void interrupt() {
    interrupted = true;
    interpreter.scheduler().ready(thread);
  }

  boolean clearInterrupt() {
    boolean was = interrupted;
    interrupted = false;
    return was;
  }
}
