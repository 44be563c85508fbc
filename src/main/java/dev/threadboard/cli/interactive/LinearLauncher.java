package dev.threadboard.cli.interactive;

import dev.threadboard.cli.options.Appearance;
import dev.threadboard.cli.process.OutputException;
import dev.threadboard.cli.process.ProcessContext;
import dev.threadboard.command.Pace;
import dev.threadboard.linear.LinearOptions;
import dev.threadboard.linear.LinearSession;
import dev.threadboard.terminal.StandardStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.function.ToIntFunction;

/** Tells runs on lines, for screen readers, logs and teletypes; needs no terminal. */
public final class LinearLauncher {
  private final ProcessContext context;

  public LinearLauncher(ProcessContext context) {
    this.context = context;
  }

  /**
   * Tells what is asked for until the person leaves it, or the script is over and the run, too.
   *
   * @param tell begins it, and returns the exit status
   * @return the exit status
   * @throws OutputException if the output or the log cannot be written
   */
  public int open(ToIntFunction<LinearSession> tell, Pace pace, ShowOptions options)
      throws IOException {
    Appearance appearance = Appearance.ofTerminal(options.settings(), context.environment());
    LinearOptions lines =
        new LinearOptions(
            context.in(),
            context.out(),
            context.terminals().has(StandardStream.IN),
            pace,
            appearance.glyphs(),
            options.exit(),
            new RunFiles(Path.of(""), options.settings().screenshot(), appearance.colors()));
    try {
      LinearSession session =
          new LinearSession(
              lines, DashboardLauncher.witness(options.log()), context.clock(), context.seeds());
      int status = tell.applyAsInt(session);
      if (options.log().isPresent()) {
        options.log().get().commit();
      }
      return status;
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }
}
