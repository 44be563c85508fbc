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
    Looks looks = Looks.ofTerminal(options.settings(), surroundings.environment());
    if (options.record().isEmpty()) {
      return open(show, pace, options, looks, null);
    }
    Messages err = new Messages(surroundings.err());
    String name = options.record().get();
    try (LiveRecording recording = new LiveRecording(name, looks, err, surroundings.clock())) {
      int status = open(show, pace, options, looks, recording);
      recording.end();
      return status;
    } catch (InterruptedIOException e) {
      return ExitStatus.INTERRUPTED;
    }
  }

  private int open(
      ToIntFunction<Session> show,
      Pace pace,
      ShowOptions options,
      Looks looks,
      LiveRecording recording)
      throws IOException {
    Map<String, String> environment = surroundings.environment();
    Settings settings = options.settings();
    ColorDepth depth = settings.color().orElse(ColorSupport.of(environment));
    Inbox inbox = new Inbox();
    try (Console console =
        surroundings.terminals().open(environment, depth, settings.mouse(), inbox)) {
      Session session =
          new Session(
              recording == null ? console : recording.of(console),
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
