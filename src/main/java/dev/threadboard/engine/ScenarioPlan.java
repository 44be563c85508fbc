package dev.threadboard.engine;

import dev.threadboard.engine.time.Pacer;
import dev.threadboard.event.EventReceiver;
import dev.threadboard.scenario.Arguments;
import dev.threadboard.scenario.Scenario;

/** A scenario to run, and how. {@code keyboard}: whether a person may ask for something. */
public record ScenarioPlan(
    Scenario scenario, Arguments arguments, SchedulingOptions scheduling, boolean keyboard)
    implements Run.Plan {
  @Override
  public ScenarioPlan with(SchedulingOptions other) {
    return new ScenarioPlan(scenario, arguments, other, keyboard);
  }

  @Override
  public Run open(Pacer pacer, EventReceiver events) {
    return open(pacer, events, new JvmThreads());
  }

  /** The same on threads that may have carried another run before, which has ended. */
  public Run open(Pacer pacer, EventReceiver events, JvmThreads jvmThreads) {
    return new ScenarioRun(this, pacer, events, jvmThreads);
  }
}
