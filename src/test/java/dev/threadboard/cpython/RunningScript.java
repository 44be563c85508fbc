package dev.threadboard.cpython;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.threadboard.TestCache;
import dev.threadboard.command.Pace;
import dev.threadboard.command.Speed;
import dev.threadboard.command.ThreadCommand;
import dev.threadboard.engine.JvmThreads;
import dev.threadboard.engine.RecordedEvents;
import dev.threadboard.engine.Run;
import dev.threadboard.engine.SchedulingOptions;
import dev.threadboard.engine.time.Pacer;
import dev.threadboard.engine.time.WallClock;
import dev.threadboard.event.Event;
import dev.threadboard.event.Fact;
import dev.threadboard.event.PossibleEvents;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/** A Python program that runs, with someone at the other end of its queue. */
final class RunningScript implements AutoCloseable {
  private static final long PATIENCE = 60;

  final Run run;
  private final Pacer pacer;
  private final BlockingQueue<Event> queue = new ArrayBlockingQueue<>(1024);
  private final List<Event> taken = new ArrayList<>();
  private final PossibleEvents possible = new PossibleEvents();

  RunningScript(ScriptPlan plan) {
    this(plan, ProcessSource.FRESH);
  }

  RunningScript(ScriptPlan plan, ProcessSource source) {
    this(plan, source, false);
  }

  private RunningScript(ScriptPlan plan, ProcessSource source, boolean paused) {
    pacer = new Pacer(WallClock.SYSTEM, new Pace(Speed.MAX, paused));
    run = plan.open(pacer, queue::put, source, new JvmThreads());
    run.start();
  }

  /** A program in that folder, of these lines, as the machine's newest Python runs it. */
  static PythonProgram program(Path folder, SwitchAt switchAt, String... lines) throws IOException {
    List<CPython> pythons = pythons();
    assumeTrue(!pythons.isEmpty(), "there is no CPython of 3.8 or later here");
    Path script = Files.writeString(folder.resolve("program.py"), String.join("\n", lines) + "\n");
    return new PythonProgram(
        pythons.get(pythons.size() - 1).executable(),
        false,
        script.toString(),
        List.of(),
        switchAt,
        ClockKind.VIRTUAL,
        PythonProgram.TRACE_OWN,
        false,
        TestCache.agent());
  }

  private static List<CPython> pythons() throws IOException {
    try {
      return CPython.all();
    } catch (InterruptedException e) {
      throw new IOException(e);
    }
  }

  /** All events of a run with nobody at the keyboard. */
  static RecordedEvents whole(PythonProgram program, SchedulingOptions scheduling) {
    try (RunningScript running =
        new RunningScript(new ScriptPlan(program, scheduling, false, ProgramOutput.TOLD))) {
      return running.toEnd();
    }
  }

  /** Someone is at the keyboard. */
  static RunningScript live(PythonProgram program, SchedulingOptions scheduling) {
    return new RunningScript(new ScriptPlan(program, scheduling, true, ProgramOutput.TOLD));
  }

  /** The same, but no time passes until {@link #goOn}. */
  static RunningScript paused(PythonProgram program, SchedulingOptions scheduling) {
    ScriptPlan plan = new ScriptPlan(program, scheduling, true, ProgramOutput.TOLD);
    return new RunningScript(plan, ProcessSource.FRESH, true);
  }

  void goOn() {
    pacer.setPace(new Pace(Speed.MAX, false));
  }

  RecordedEvents toEnd() {
    return until(event -> event.fact() instanceof Fact.Exit);
  }

  /** All events from the first one to the next that is like this; each of them can be. */
  RecordedEvents until(Predicate<Event> last) {
    Event event;
    do {
      event = next();
      taken.add(event);
      assertEquals(Optional.empty(), possible.fault(event), event::toString);
    } while (!last.test(event));
    return new RecordedEvents(List.copyOf(taken));
  }

  private Event next() {
    try {
      Event event = queue.poll(PATIENCE, TimeUnit.SECONDS);
      if (event == null) {
        throw new AssertionError("nothing more comes after " + taken);
      }
      return event;
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  void ask(ThreadCommand request) {
    run.ask(request);
  }

  @Override
  public void close() {
    run.close();
  }
}
