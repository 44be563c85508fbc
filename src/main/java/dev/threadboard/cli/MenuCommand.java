package dev.threadboard.cli;

import dev.threadboard.command.Pace;
import dev.threadboard.config.Settings;
import dev.threadboard.engine.Scheduling;
import dev.threadboard.scenario.Catalogue;
import java.io.IOException;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;

/** {@code threadboard}: the menu of scenarios. */
final class MenuCommand implements Command {
  private final Surroundings surroundings;

  MenuCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec =
        Specs.command(
            this, "threadboard", "Shows the threads of a Python program at work, full screen.");
    spec.usageMessage().footer("%nWithout a command, a menu of the scenarios opens.");
    LookOptions.addTo(spec);
    return spec.addOption(Specs.help()).addOption(Specs.version());
  }

  @Override
  public int run(Typed typed) throws IOException {
    Settings settings = Configuration.read(surroundings.environment(), LookOptions.said(typed));
    return new Dashboard(surroundings)
        .open(
            session -> session.browse(Catalogue.scenarios(), Scheduling.FIFO),
            "run SCENARIO --plain",
            new Pace(settings.speed(), false),
            new ShowOptions(settings, false, Optional.empty()));
  }
}
