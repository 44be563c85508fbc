package dev.threadboard.scenario;

/** A scenario, and the values it was chosen with. */
public record ScenarioChoice(Scenario scenario, Arguments arguments) {}
