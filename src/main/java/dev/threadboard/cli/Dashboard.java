package dev.threadboard.cli;

import dev.threadboard.command.Pace;
import dev.threadboard.config.Settings;
import dev.threadboard.engine.Run;
import dev.threadboard.engine.Scheduling;
import dev.threadboard.event.Event;
import dev.threadboard.frame.ColorDepth;
import dev.threadboard.scenario.Catalogue;
import dev.threadboard.session.Inbox;
import dev.threadboard.session.Options;
import dev.threadboard.session.Session;
import dev.threadboard.session.Witness;
import dev.threadboard.terminal.ColorSupport;
import dev.threadboard.terminal.LocalConsole;
import dev.threadboard.terminal.NoTerminalException;
import dev.threadboard.theme.Theme;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
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
   * @throws WriteFailed if the log cannot be written
   */
  int open(Optional<Run.Plan> plan, Pace pace, ShowOptions options) throws IOException {
    HeldBack stray = new HeldBack();
    try {
      return show(plan, pace, options);
    } catch (NoTerminalException e) {
      String instead = plan.isPresent() ? "--plain or --events" : "run SCENARIO --plain";
      new Messages(surroundings.err())
          .say(e.getMessage() + "; use " + instead + " to run without a screen");
      return ExitStatus.WRONG_USAGE;
    } catch (UncheckedIOException e) {
      throw e.getCause();
    } finally {
      stray.letGo();
    }
  }

  private int show(Optional<Run.Plan> plan, Pace pace, ShowOptions options)
      throws IOException, NoTerminalException {
    Map<String, String> environment = surroundings.environment();
    Settings settings = options.settings();
    ColorDepth depth = settings.color().orElse(ColorSupport.of(environment));
    Inbox inbox = new Inbox();
    try (LocalConsole console = LocalConsole.open(environment, depth, settings.mouse(), inbox)) {
      Session session =
          new Session(
              console,
              inbox,
              new Options(pace, Theme.terminal(), settings.bindings(), options.exit()),
              witness(options.log()),
              surroundings.clock(),
              surroundings.seeds());
      int status =
          plan.isPresent()
              ? session.watch(plan.get())
              : session.browse(Catalogue.scenarios(), Scheduling.FIFO);
      if (options.log().isPresent()) {
        options.log().get().commit();
      }
      return status;
    }
  }

  private static Witness witness(Optional<EventLog> log) {
    return log.isEmpty() ? Witness.NOBODY : event -> write(event, log.get());
  }

  /** The log is of the run that was shown last. */
  private static void write(Event event, EventLog log) {
    try {
      if (event.seq() == 1) {
        log.restart();
      }
      log.take(event);
    } catch (WriteFailed e) {
      throw new UncheckedIOException(e);
    }
  }
}
