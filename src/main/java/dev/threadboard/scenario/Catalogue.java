package dev.threadboard.scenario;

import java.util.List;
import java.util.Optional;

/** All scenarios, in the order of the tutorial. */
public final class Catalogue {
  private static final List<Scenario> SCENARIOS =
      List.of(
          new Sequential(),
          new Background(),
          new Join(),
          new Loop(),
          new Pool(),
          new Daemon(),
          new Alive(),
          new AliveAsPrinted(),
          new Playground());

  private Catalogue() {}

  public static List<Scenario> scenarios() {
    return SCENARIOS;
  }

  /** The scenario of that name. */
  public static Optional<Scenario> find(String name) {
    for (Scenario scenario : SCENARIOS) {
      if (scenario.name().equals(name)) {
        return Optional.of(scenario);
      }
    }
    return Optional.empty();
  }
}
