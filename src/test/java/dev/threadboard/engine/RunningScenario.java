package dev.threadboard.engine;

import dev.threadboard.command.Pace;
import dev.threadboard.command.Speed;
import dev.threadboard.command.ThreadCommand;
import dev.threadboard.engine.time.Pacer;
import dev.threadboard.engine.time.WallClock;
import dev.threadboard.event.Event;
import dev.threadboard.event.Fact;
import dev.threadboard.event.WaitReason;
import dev.threadboard.python.Python;
import dev.threadboard.scenario.Arguments;
import dev.threadboard.scenario.Scenario;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** A run with someone at the other end of its queue. */
public final class RunningScenario implements AutoCloseable {
  private static final long PATIENCE = 30;

  final Run run;
  final Pacer pacer;
  private final BlockingQueue<Event> queue;
  private final List<Event> taken = new ArrayList<>();

  /** Started at once. */
  RunningScenario(Run.Plan plan, Pace pace, int capacity) {
    this.pacer = new Pacer(WallClock.SYSTEM, pace);
    this.queue = new ArrayBlockingQueue<>(capacity);
    this.run = plan.open(pacer, queue);
    run.start();
  }

  /** A whole run at full speed, with nobody at the keyboard. */
  public static RecordedEvents whole(
      Scenario scenario, Arguments arguments, SchedulingOptions scheduling) {
    Run.Plan plan = new ScenarioPlan(scenario, arguments, scheduling, false);
    try (RunningScenario running = new RunningScenario(plan, new Pace(Speed.MAX, false), 1024)) {
      return running.until(Fact.Exit.class);
    }
  }

  /** A whole run of a made-up scenario, first come, first served. */
  static RecordedEvents whole(Consumer<Python> body) {
    return whole(ScenarioUnderTest.of(body), SchedulingOptions.FIFO);
  }

  static RecordedEvents whole(Scenario scenario, SchedulingOptions scheduling) {
    return whole(scenario, Arguments.defaults(scenario), scheduling);
  }

  /** Someone is at the keyboard. */
  static RunningScenario live(
      Scenario scenario, SchedulingOptions scheduling, Pace pace, int capacity) {
    return new RunningScenario(
        new ScenarioPlan(scenario, Arguments.defaults(scenario), scheduling, true), pace, capacity);
  }

  /** The same, as far as some wait, with time paused: whoever sleeps then goes on sleeping. */
  static RunningScenario at(WaitReason reason, Scenario scenario, SchedulingOptions scheduling) {
    RunningScenario running = live(scenario, scheduling, new Pace(Speed.NORMAL, true), 1024);
    running.until(event -> event.fact() instanceof Fact.Wait wait && wait.reason() == reason);
    return running;
  }

  void ask(ThreadCommand request) {
    run.ask(request);
  }

  /** All events from the first one to the next of that kind. */
  RecordedEvents until(Class<? extends Fact> kind) {
    return until(event -> kind.isInstance(event.fact()));
  }

  /** The same for the next that is like this. */
  RecordedEvents until(Predicate<Event> last) {
    Event event;
    do {
      event = take();
      taken.add(event);
    } while (!last.test(event));
    return new RecordedEvents(List.copyOf(taken));
  }

  /** Takes all events to the exit, and keeps none. */
  void each(Consumer<Fact> seen) {
    Fact fact;
    do {
      fact = take().fact();
      seen.accept(fact);
    } while (!(fact instanceof Fact.Exit));
  }

  /** How many events the queue holds. */
  int queued() {
    return queue.size();
  }

  /** Returns once it holds so many. */
  void awaitQueued(int events) {
    long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE);
    while (queue.size() < events) {
      if (System.nanoTime() > deadline) {
        throw new AssertionError("no more events than " + queue.size());
      }
      Thread.onSpinWait();
    }
  }

  private Event take() {
    try {
      Event event = queue.poll(PATIENCE, TimeUnit.SECONDS);
      if (event == null) {
        throw new AssertionError("no event came any more after " + taken);
      }
      return event;
    } catch (InterruptedException e) {
      throw new AssertionError("interrupted after " + taken, e);
    }
  }

  @Override
  public void close() {
    run.close();
  }
}
