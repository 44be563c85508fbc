package dev.threadboard.cli;

import dev.threadboard.command.Pace;
import dev.threadboard.command.Speed;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code threadboard}: the menu of scenarios. */
@Command(
    name = "threadboard",
    description = "Shows the threads of a Python program at work, full screen.",
    footer = "%nWithout a command, a menu of the scenarios opens.",
    mixinStandardHelpOptions = true,
    version = "threadboard " + Main.VERSION)
final class MenuCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  MenuCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() throws IOException {
    return new Dashboard(surroundings)
        .open(Optional.empty(), new Pace(Speed.NORMAL, false), ShowOptions.NONE);
  }
}
