package dev.threadboard.cli.interactive;

import dev.threadboard.cli.headless.EventLog;
import dev.threadboard.cli.options.Appearance;
import dev.threadboard.cli.process.ExitStatus;
import dev.threadboard.cli.process.Messages;
import dev.threadboard.cli.process.OutputException;
import dev.threadboard.cli.process.ProcessContext;
import dev.threadboard.command.Pace;
import dev.threadboard.config.Settings;
import dev.threadboard.event.Event;
import dev.threadboard.event.Fact;
import dev.threadboard.explore.shown.Explorer;
import dev.threadboard.frame.ColorDepth;
import dev.threadboard.playback.EventListener;
import dev.threadboard.playback.Inbox;
import dev.threadboard.playback.SaveTarget;
import dev.threadboard.screen.Session;
import dev.threadboard.screen.SessionOptions;
import dev.threadboard.terminal.ColorSupport;
import dev.threadboard.terminal.Console;
import dev.threadboard.terminal.NoTerminalException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;

/** Opens the full-screen dashboard on the terminal. */
public final class DashboardLauncher {
  private final ProcessContext context;
  private final Explorer explorer;

  /** Nothing that is shown can be searched. */
  public DashboardLauncher(ProcessContext context) {
    this(context, Explorer.NONE);
  }

  /** {@code explorer}: searches what is shown. */
  public DashboardLauncher(ProcessContext context, Explorer explorer) {
    this.context = context;
    this.explorer = explorer;
  }

  /**
   * Shows a session until the user leaves it.
   *
   * @param show runs the session and returns the exit status
   * @param alternative what the error message advises to type where there is no terminal
   * @return the exit status
   * @throws OutputException if the log or the recording cannot be written
   */
  public int open(ToIntFunction<Session> show, String alternative, Pace pace, ShowOptions options)
      throws IOException {
    CapturedStreams captured = new CapturedStreams();
    try {
      return open(show, pace, options);
    } catch (NoTerminalException e) {
      new Messages(context.err())
          .report(
              e.getMessage()
                  + "; use "
                  + alternative
                  + " to run without a screen, or ssh -t for a terminal over SSH");
      return ExitStatus.WRONG_USAGE;
    } catch (UncheckedIOException e) {
      throw e.getCause();
    } finally {
      captured.release();
    }
  }

  private int open(ToIntFunction<Session> show, Pace pace, ShowOptions options) throws IOException {
    Inbox inbox = new Inbox();
    if (options.record().isEmpty()) {
      try (Console console = console(options.settings(), inbox)) {
        // The theme is loaded while the terminal answers.
        return show(show, pace, options, appearance(options), console, inbox);
      }
    }
    Appearance appearance = appearance(options);
    Messages err = new Messages(context.err());
    String name = options.record().get();
    try (LiveRecording recording =
        new LiveRecording(name, appearance, err, context.clock(), context.environment())) {
      try (Console console = console(options.settings(), inbox)) {
        return show(show, pace, options, appearance, recording.of(console), inbox);
      } finally {
        recording.end();
      }
    }
  }

  private Appearance appearance(ShowOptions options) {
    return Appearance.ofTerminal(options.settings(), context.environment());
  }

  private Console console(Settings settings, Inbox inbox) throws IOException {
    Map<String, String> environment = context.environment();
    ColorDepth depth = settings.color().orElse(ColorSupport.of(environment));
    return context.terminals().open(environment, depth, settings.mouse(), inbox);
  }

  private int show(
      ToIntFunction<Session> show,
      Pace pace,
      ShowOptions options,
      Appearance appearance,
      Console console,
      Inbox inbox) {
    Settings settings = options.settings();
    Session session =
        new Session(
            console,
            inbox,
            new SessionOptions(
                pace,
                appearance.theme(),
                appearance.themes(),
                appearance.glyphs(),
                settings.bindings(),
                options.exit(),
                options.kiosk().isPresent()
                    ? SaveTarget.KIOSK
                    : new RunFiles(Path.of(""), settings.screenshot(), appearance.colors()),
                options.showKeys(),
                options.kiosk()),
            logWriter(options.log()),
            context.clock(),
            context.seeds(),
            explorer);
    return show.applyAsInt(session);
  }

  static EventListener logWriter(Optional<EventLog> log) {
    return log.isEmpty() ? EventListener.NONE : event -> write(event, log.get());
  }

  /** The log holds only the run that has ended last. */
  private static void write(Event event, EventLog log) {
    try {
      if (event.seq() == 1) {
        log.restart();
      }
      log.take(event);
      if (event.fact() instanceof Fact.Exit) {
        log.commit();
      }
    } catch (OutputException e) {
      throw new UncheckedIOException(e);
    }
  }
}
