package dev.threadboard.cli;

import dev.threadboard.command.Pace;
import dev.threadboard.config.Settings;
import dev.threadboard.engine.Scheduling;
import dev.threadboard.scenario.Catalogue;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code threadboard}: the menu of scenarios. */
@Command(
    name = "threadboard",
    description = "Shows the threads of a Python program at work, full screen.",
    footer = "%nWithout a command, a menu of the scenarios opens.",
    sortOptions = false,
    mixinStandardHelpOptions = true,
    version = "threadboard " + Main.VERSION)
final class MenuCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  @Mixin private LookOptions look;

  MenuCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  /** What was said before the name of another command counts there, too. */
  LookOptions look() {
    return look;
  }

  @Override
  public Integer call() throws IOException {
    Settings settings = Configuration.read(surroundings.environment(), look.said());
    Pace pace = new Pace(settings.speed(), false);
    ShowOptions options = new ShowOptions(settings, false, Optional.empty());
    if (settings.linear()) {
      return new Linear(surroundings)
          .open(session -> session.browse(Catalogue.scenarios(), Scheduling.FIFO), pace, options);
    }
    return new Dashboard(surroundings)
        .open(
            session -> session.browse(Catalogue.scenarios(), Scheduling.FIFO),
            "run SCENARIO --plain",
            pace,
            options);
  }
}
