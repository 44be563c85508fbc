package dev.threadboard.cli;

import dev.threadboard.command.Pace;
import dev.threadboard.config.Settings;
import dev.threadboard.event.Event;
import dev.threadboard.frame.ColorDepth;
import dev.threadboard.session.Inbox;
import dev.threadboard.session.Options;
import dev.threadboard.session.Session;
import dev.threadboard.session.Witness;
import dev.threadboard.terminal.ColorSupport;
import dev.threadboard.terminal.Console;
import dev.threadboard.terminal.NoTerminalException;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;

/** Opens the full screen, where there is a terminal. */
final class Dashboard {
  private final Surroundings surroundings;

  Dashboard(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  /**
   * Shows what is asked for until the person leaves it.
   *
   * @param show begins it, and returns the exit status
   * @param instead what to type where there is no terminal
   * @return the exit status
   * @throws WriteFailed if the log cannot be written
   */
  int open(ToIntFunction<Session> show, String instead, Pace pace, ShowOptions options)
      throws IOException {
    HeldBack stray = new HeldBack();
    try {
      return open(show, pace, options);
    } catch (NoTerminalException e) {
      new Messages(surroundings.err())
          .say(e.getMessage() + "; use " + instead + " to run without a screen");
      return ExitStatus.WRONG_USAGE;
    } catch (UncheckedIOException e) {
      throw e.getCause();
    } finally {
      stray.letGo();
    }
  }

  private int open(ToIntFunction<Session> show, Pace pace, ShowOptions options) throws IOException {
    Inbox inbox = new Inbox();
    if (options.record().isEmpty()) {
      try (Console console = console(options.settings(), inbox)) {
        // While it opens, the theme is read.
        return show(show, pace, options, looks(options), console, inbox);
      }
    }
    Looks looks = looks(options);
    Messages err = new Messages(surroundings.err());
    String name = options.record().get();
    try (LiveRecording recording = new LiveRecording(name, looks, err, surroundings.clock())) {
      int status;
      try (Console console = console(options.settings(), inbox)) {
        status = show(show, pace, options, looks, recording.of(console), inbox);
      }
      recording.end();
      return status;
    } catch (InterruptedIOException e) {
      return ExitStatus.INTERRUPTED;
    }
  }

  private Looks looks(ShowOptions options) {
    return Looks.ofTerminal(options.settings(), surroundings.environment());
  }

  private Console console(Settings settings, Inbox inbox) throws IOException {
    Map<String, String> environment = surroundings.environment();
    ColorDepth depth = settings.color().orElse(ColorSupport.of(environment));
    return surroundings.terminals().open(environment, depth, settings.mouse(), inbox);
  }

  private int show(
      ToIntFunction<Session> show,
      Pace pace,
      ShowOptions options,
      Looks looks,
      Console console,
      Inbox inbox)
      throws WriteFailed {
    Settings settings = options.settings();
    Session session =
        new Session(
            console,
            inbox,
            new Options(
                pace,
                looks.theme(),
                looks.themes(),
                looks.glyphs(),
                settings.bindings(),
                options.exit(),
                new RunFiles(Path.of(""), settings.screenshot(), looks.colors())),
            witness(options.log()),
            surroundings.clock(),
            surroundings.seeds());
    int status = show.applyAsInt(session);
    if (options.log().isPresent()) {
      options.log().get().commit();
    }
    return status;
  }

  static Witness witness(Optional<EventLog> log) {
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
