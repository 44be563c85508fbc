package dev.threadboard.scenario;

/** A scenario, and the values it was chosen with. */
public record ScenarioChoice(Scenario scenario, Arguments arguments) {
  /** Whether it is the same scenario with the same values. */
  public boolean same(ScenarioChoice other) {
    return scenario == other.scenario && arguments.asMap().equals(other.arguments.asMap());
  }
}
