package dev.threadboard.engine;

import dev.threadboard.event.Event;
import dev.threadboard.event.EventPublisher;
import dev.threadboard.event.EventReceiver;
import dev.threadboard.event.Fact;
import dev.threadboard.event.WaitReason;
import dev.threadboard.python.Call;
import dev.threadboard.python.Lock;
import dev.threadboard.python.Python;
import dev.threadboard.python.PythonError;
import dev.threadboard.python.ThreadPoolExecutor;
import dev.threadboard.scenario.Listing;
import dev.threadboard.scenario.ObjectNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.function.Supplier;

/** One Python interpreter: its threads, and the events that it publishes. */
final class Interpreter implements Python {
  private static final Operation LINE = Operation.own(Operation.Kind.LINE);
  private static final Operation PRINT = Operation.own(Operation.Kind.PRINT);
  private static final Operation SLEEP = Operation.own(Operation.Kind.SLEEP);
  private static final Operation WAKES = Operation.own(Operation.Kind.WAKE);
  private static final Map<WaitReason, Operation> WAITS =
      Map.of(
          WaitReason.LOCK, Operation.own(Operation.Kind.ACQUIRE),
          WaitReason.JOIN, Operation.own(Operation.Kind.JOIN),
          WaitReason.QUEUE, Operation.own(Operation.Kind.QUEUE));

  private final Scheduler scheduler;
  private final JvmThreads jvmThreads;
  private final EventPublisher events;
  private final String file;
  private final Listing listing;
  private final List<PyThread> threads = new ArrayList<>();
  private final List<PyExecutor> executors = new ArrayList<>();
  private final ObjectNames shared = new ObjectNames();
  private PyThread current;
  private int names;
  private int locks;

  Interpreter(
      Scheduler scheduler,
      JvmThreads jvmThreads,
      EventReceiver events,
      String file,
      Listing listing) {
    this.scheduler = scheduler;
    this.jvmThreads = jvmThreads;
    this.events = new EventPublisher(events, scheduler::now);
    this.file = file;
    this.listing = listing;
  }

  Scheduler scheduler() {
    return scheduler;
  }

  /** The thread that holds the baton. */
  PyThread current() {
    return current;
  }

  /** In the order of creation. */
  List<PyThread> threads() {
    return threads;
  }

  /** How many events have been published. */
  long eventCount() {
    return events.count();
  }

  /** Runs an action, with the baton held, once so many events have been published. */
  void await(long count, Runnable then) {
    this.events.await(count, then);
  }

  void publish(Fact fact) {
    publish(current, fact);
  }

  /** Publishes an event while the baton is held; waits while the queue is full. */
  void publish(PyThread who, Fact fact) {
    scheduler.used(who.thread, Scheduler.MEMORY);
    try {
      events.publish(who.ident(), who.name(), fact);
    } catch (InterruptedException e) {
      throw new RunCancelledException();
    }
  }

  private void carry(PyThread thread, Runnable body) {
    try {
      scheduler.enter(thread.thread);
      current = thread;
      body.run();
    } catch (RunCancelledException e) {
      // The run is over; this thread just ends.
    } finally {
      leave(thread);
    }
  }

  private void leave(PyThread thread) {
    try {
      scheduler.leave(thread.thread);
    } catch (RunCancelledException e) {
      // Nobody is left to hand the baton to.
    }
  }

  /** Starts the JVM thread of a Python thread, which waits for the baton and then runs the body. */
  void spawn(PyThread thread, Runnable body) {
    thread.thread.jvmThread = jvmThreads.make(thread.name(), () -> carry(thread, body));
    try {
      jvmThreads.start(thread.thread.jvmThread);
    } catch (OutOfMemoryError e) {
      throw PythonError.runtimeError("can't start new thread");
    }
  }

  /** Gives the baton up until another thread makes this one ready. */
  void park() {
    PyThread me = current;
    scheduler.park(me.thread);
    current = me;
    if (me.clearInterrupt()) {
      throw new UserThread.WaitAbandonedException();
    }
  }

  /** Waits, and publishes the reason before and the end afterwards. */
  void waiting(WaitReason reason, int target, String on, Runnable wait) {
    waiting(new Fact.Wait(reason, target, on), wait);
  }

  /** The same for a wait that has more to tell. */
  void waiting(Fact.Wait reason, Runnable wait) {
    current.thread.isAbout(WAITS.getOrDefault(reason.reason(), WAKES));
    publish(reason);
    wait.run();
    publish(new Fact.Wake());
  }

  /** The line that the thread with the baton is in; 0 before its first. */
  int line() {
    PyThread.Frame frame = current.frames().peek();
    return frame == null ? 0 : frame.line;
  }

  /** The name of an object that the listing makes in a line, by a call of this class. */
  String sharedName(String made, int line, String otherwise) {
    return shared.placed(listing.variable(line, made, otherwise), file + ":" + line);
  }

  /** The numbers and names of the objects that threads share. */
  ObjectNames shared() {
    return shared;
  }

  /** A switch point; {@code before} is published first if the baton is given up. */
  private boolean offer(Operation operation, Runnable before) {
    PyThread me = current;
    me.thread.isAbout(operation);
    boolean given = scheduler.offer(me.thread, before);
    current = me;
    return given;
  }

  PyThread create(String name, boolean daemon, Call target) {
    PyThread thread = add(name, daemon, target);
    publish(new Fact.Create(thread.ident(), name, target.toString(), daemon));
    return thread;
  }

  /** Adds a thread without publishing an event. */
  PyThread add(String name, boolean daemon, Call target) {
    PyThread thread = new PyThread(this, threads.size() + 1, name, daemon, target);
    threads.add(thread);
    return thread;
  }

  /** CPython's {@code concurrent.futures.thread._python_exit}, which comes before all joins. */
  void endExecutors() {
    executors.forEach(PyExecutor::end);
  }

  /** What Python prints when an exception reaches the top of a thread. */
  void uncaught(PythonError error) {
    List<String> lines = new ArrayList<>();
    if (current.ident() != Event.MAIN) {
      lines.add("Exception in thread " + current.name() + ":");
    }
    lines.add("Traceback (most recent call last):");
    for (PythonError.Frame frame : error.traceback()) {
      lines.add("  File \"" + file + "\", line " + frame.line() + ", in " + frame.function());
      if (frame.line() > 0) {
        lines.add("    " + listing.line(frame.line()).strip());
      }
    }
    lines.add(error.toString());
    publish(new Fact.Error(error.toString(), lines));
  }

  /**
   * Runs a function's body in a frame of its own; an error that leaves it records the frame in its
   * traceback.
   */
  Object within(String function, Supplier<Object> body) {
    PyThread me = current;
    PyThread.Frame frame = new PyThread.Frame(function);
    me.frames().push(frame);
    try {
      return body.get();
    } catch (PythonError e) {
      e.leave(function, frame.line);
      throw e;
    } catch (RuntimeException | StackOverflowError e) {
      PythonError fault = new PythonError("SystemError", "fault in the scenario: " + e);
      fault.leave(function, frame.line);
      throw fault;
    } finally {
      me.frames().pop();
    }
  }

  @Override
  public Python line(int number) {
    offer(LINE, () -> {});
    current.frames().element().line = number;
    publish(new Fact.Line(number));
    return this;
  }

  /** The text and the newline are two writes, and another thread may get in between. */
  @Override
  public void print(Object... values) {
    StringJoiner words = new StringJoiner(" ");
    for (Object value : values) {
      words.add(str(value));
    }
    String text = words.toString();
    boolean torn = offer(PRINT, () -> publish(new Fact.Print(text, "")));
    publish(torn ? new Fact.Print("", "\n") : new Fact.Print(text, "\n"));
  }

  private static String str(Object value) {
    if (value instanceof Boolean truth) {
      return truth ? "True" : "False";
    }
    return value == null ? "None" : value.toString();
  }

  /** Python's {@code repr()} of what scenarios return. */
  static String repr(Object value) {
    return value instanceof String text ? "'" + text + "'" : str(value);
  }

  @Override
  public void sleep(double seconds) {
    if (seconds < 0) {
      throw new PythonError("ValueError", "sleep length must be non-negative");
    }
    publish(new Fact.Sleep(seconds));
    PyThread me = current;
    me.thread.isAbout(SLEEP);
    scheduler.sleepUntil(me.thread, scheduler.now() + Math.round(seconds * 1e9));
    current = me;
    publish(new Fact.Wake());
  }

  @Override
  public Object call(Call call) {
    publish(new Fact.Call(call.toString()));
    try {
      Object value = within(call.function(), call.body());
      publish(new Fact.Return());
      return value;
    } catch (PythonError e) {
      publish(new Fact.Return());
      throw e;
    }
  }

  @Override
  public Iterable<Integer> range(int stop) {
    return () -> new RangeIterator(this, current.frames().element().line, Math.max(0, stop));
  }

  @Override
  public dev.threadboard.python.Thread thread(Call target) {
    return create(newName(target), false, target);
  }

  @Override
  public dev.threadboard.python.Thread daemonThread(Call target) {
    return create(newName(target), true, target);
  }

  /** CPython's {@code Thread.__init__} and {@code _newname}. */
  private String newName(Call target) {
    return "Thread-" + ++names + " (" + target.function() + ")";
  }

  @Override
  public Lock lock() {
    return new PyLock(this, "lock-" + ++locks, false);
  }

  @Override
  public Lock rlock() {
    return new PyLock(this, "rlock-" + ++locks, true);
  }

  @Override
  public ThreadPoolExecutor threadPoolExecutor(int maxWorkers) {
    PyExecutor executor =
        new PyExecutor(this, "ThreadPoolExecutor-" + executors.size(), maxWorkers);
    executors.add(executor);
    return executor;
  }
}
