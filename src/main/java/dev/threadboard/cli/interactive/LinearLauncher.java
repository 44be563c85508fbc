package dev.threadboard.cli.interactive;

import dev.threadboard.cli.options.Appearance;
import dev.threadboard.cli.process.OutputException;
import dev.threadboard.cli.process.ProcessContext;
import dev.threadboard.command.Pace;
import dev.threadboard.explore.shown.Explorer;
import dev.threadboard.linear.LinearOptions;
import dev.threadboard.linear.LinearSession;
import dev.threadboard.terminal.StandardStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.function.ToIntFunction;

/** Opens line mode, for screen readers, logs and scripts; it needs no terminal. */
public final class LinearLauncher {
  private final ProcessContext context;

  private final Explorer explorer;

  /** Nothing that is shown can be searched. */
  public LinearLauncher(ProcessContext context) {
    this(context, Explorer.NONE);
  }

  /** {@code explorer}: searches lessons. */
  public LinearLauncher(ProcessContext context, Explorer explorer) {
    this.context = context;
    this.explorer = explorer;
  }

  /**
   * Runs a session until the user leaves it, or until its input and the run have ended.
   *
   * @param show runs the session and returns the exit status
   * @return the exit status
   * @throws OutputException if the output or the log cannot be written
   */
  public int open(ToIntFunction<LinearSession> show, Pace pace, ShowOptions options)
      throws IOException {
    Appearance appearance = Appearance.ofTerminal(options.settings(), context.environment());
    LinearOptions linearOptions =
        new LinearOptions(
            context.in(),
            context.out(),
            context.terminals().has(StandardStream.IN),
            pace,
            appearance.glyphs()::shown,
            options.exit(),
            new RunFiles(Path.of(""), options.settings().screenshot(), appearance.colors()));
    try {
      LinearSession session =
          new LinearSession(
              linearOptions,
              DashboardLauncher.logWriter(options.log()),
              context.clock(),
              context.seeds(),
              explorer);
      return show.applyAsInt(session);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }
}
