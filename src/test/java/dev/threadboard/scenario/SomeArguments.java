package dev.threadboard.scenario;

import java.util.Random;

/** Small arguments, so that a run is short; now and then the defaults. */
final class SomeArguments {
  private static final int MOST = 8;

  private SomeArguments() {}

  static Arguments of(Scenario scenario, Random random) {
    Arguments arguments = Arguments.defaults(scenario);
    if (random.nextInt(8) > 0) {
      for (Parameter parameter : scenario.parameters()) {
        int most = Math.min(parameter.max(), MOST);
        int value = parameter.min() + random.nextInt(most - parameter.min() + 1);
        arguments = arguments.with(parameter, value);
      }
    }
    return arguments;
  }
}
