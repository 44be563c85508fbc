package dev.threadboard.engine;

import dev.threadboard.event.Event;
import dev.threadboard.scenario.Arguments;
import dev.threadboard.scenario.Scenario;
import java.util.concurrent.BlockingQueue;

/** A scenario to run, and how. {@code keyboard}: whether a person may ask for something. */
public record ScenarioPlan(
    Scenario scenario, Arguments arguments, SchedulingOptions scheduling, boolean keyboard)
    implements Run.Plan {
  @Override
  public ScenarioPlan with(SchedulingOptions other) {
    return new ScenarioPlan(scenario, arguments, other, keyboard);
  }

  @Override
  public Run open(Pacer pacer, BlockingQueue<Event> events) {
    return new ScenarioRun(this, pacer, events);
  }
}
