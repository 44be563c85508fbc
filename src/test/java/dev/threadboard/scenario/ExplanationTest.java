package dev.threadboard.scenario;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ExplanationTest {
  static Stream<Scenario> scenarios() {
    return Catalogue.scenarios().stream();
  }

  @ParameterizedTest
  @MethodSource("scenarios")
  void namesTasksByTheirCallsAsTheLogAndThePanesDo(Scenario scenario) {
    String said = scenario.explanation();
    assertFalse(said.matches("(?s).*\\btasks? [0-9].*"), said);
  }
}
