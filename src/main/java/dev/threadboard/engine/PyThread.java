package dev.threadboard.engine;

import dev.threadboard.event.Fact;
import dev.threadboard.event.WaitFor;
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

    Frame(String function, int line) {
      this.function = function;
      this.line = line;
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
  private boolean ended;
  private boolean interrupted;
  final Runner runner = new Runner();

  PyThread(Interpreter interpreter, int ident, String name, boolean daemon, Call target) {
    this.interpreter = interpreter;
    this.ident = ident;
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

  /** Without telling anyone that it was asked. */
  boolean runs() {
    return started && !ended;
  }

  @Override
  public boolean isAlive() {
    interpreter.publish(new Fact.IsAlive(ident, runs()));
    return runs();
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
    interpreter.relay().ready(runner);
    while (starter != null) {
      interpreter.park();
    }
  }

  /** CPython's {@code Thread.join}, with its checks in its order. */
  @Override
  public void join() {
    if (!started) {
      throw PythonError.runtimeError("cannot join thread before it is started");
    }
    if (this == interpreter.current()) {
      throw PythonError.runtimeError("cannot join current thread");
    }
    if (runs()) {
      interpreter.waiting(WaitFor.JOIN, ident, name, this::awaitEnd);
    }
    interpreter.publish(new Fact.Join(ident));
  }

  /** Waits for the end without telling anyone. */
  void awaitEnd() {
    joiners.add(interpreter.current());
    while (runs()) {
      interpreter.park();
    }
  }

  private void run() {
    interpreter.publish(new Fact.Begin());
    interpreter.relay().ready(starter.runner);
    starter = null;
    try {
      frames.push(new Frame(target.function(), 0));
      target.body().get();
    } catch (PythonError e) {
      interpreter.uncaught(e);
    }
    end();
  }

  /** The main thread: nobody starts it. */
  void begin() {
    started = true;
    frames.push(new Frame(target.function(), 0));
  }

  void end() {
    interpreter.publish(new Fact.End());
    ended = true;
    joiners.forEach(joiner -> interpreter.relay().ready(joiner.runner));
    joiners.clear();
  }

  /** Ends the wait that this thread is in. */
  void interrupt() {
    interrupted = true;
    interpreter.relay().ready(runner);
  }

  boolean clearInterrupt() {
    boolean was = interrupted;
    interrupted = false;
    return was;
  }
}
