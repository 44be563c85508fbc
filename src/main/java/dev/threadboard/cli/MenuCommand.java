package dev.threadboard.cli;

import dev.threadboard.command.Pace;
import dev.threadboard.config.Places;
import dev.threadboard.config.Settings;
import dev.threadboard.engine.Scheduling;
import dev.threadboard.scenario.Catalogue;
import dev.threadboard.session.Memory;
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
    return new Dashboard(surroundings)
        .open(
            session -> session.browse(Catalogue.scenarios(), Scheduling.FIFO, memory()),
            "run SCENARIO --plain",
            new Pace(settings.speed(), false),
            new ShowOptions(settings, false, Optional.empty()));
  }

  private Memory memory() {
    return new LastFile(Places.of(surroundings.environment()).last());
  }
}
