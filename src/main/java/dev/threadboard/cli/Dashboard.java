package dev.threadboard.cli;

import dev.threadboard.command.Pace;
import dev.threadboard.engine.Run;
import java.util.Optional;

/** Opens the full screen, where there is a terminal. */
final class Dashboard {
  private final Surroundings surroundings;

  Dashboard(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  /**
   * Shows a run until the person leaves it.
   *
   * @param plan empty: the menu of scenarios comes first
   * @return the exit status
   */
  int open(Optional<Run.Plan> plan, Pace pace, ShowOptions options) {
    String scenario = plan.map(p -> p.scenario().name()).orElse("SCENARIO");
    new Messages(surroundings.err())
        .say(
            "the dashboard needs a terminal, and there is none here;"
                + " without one: threadboard run "
                + scenario
                + " --plain");
    return ExitStatus.WRONG_USAGE;
  }
}
