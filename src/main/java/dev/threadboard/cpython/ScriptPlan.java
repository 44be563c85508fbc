package dev.threadboard.cpython;

import dev.threadboard.engine.Pacer;
import dev.threadboard.engine.Run;
import dev.threadboard.engine.SchedulingOptions;
import dev.threadboard.event.Event;
import java.util.concurrent.BlockingQueue;

/**
 * A Python program to run, and how.
 *
 * @param keyboard whether a person may ask for something
 */
public record ScriptPlan(
    PythonProgram program, SchedulingOptions scheduling, boolean keyboard, ProgramOutput output)
    implements Run.Plan {
  @Override
  public ScriptPlan with(SchedulingOptions other) {
    return new ScriptPlan(program, other, keyboard, output);
  }

  @Override
  public Run open(Pacer pacer, BlockingQueue<Event> events) {
    throw new UnsupportedOperationException("Python programs are not run yet");
  }
}
