package dev.threadboard.cli;

import dev.threadboard.command.Pace;
import dev.threadboard.session.LinearOptions;
import dev.threadboard.session.LinearSession;
import dev.threadboard.terminal.StandardStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.function.ToIntFunction;

/** Tells runs on lines, for screen readers, logs and teletypes; needs no terminal. */
final class LinearLauncher {
  private final ProcessContext context;

  LinearLauncher(ProcessContext context) {
    this.context = context;
  }

  /**
   * Tells what is asked for until the person leaves it, or the script is over and the run, too.
   *
   * @param tell begins it, and returns the exit status
   * @return the exit status
   * @throws OutputException if the output or the log cannot be written
   */
  int open(ToIntFunction<LinearSession> tell, Pace pace, ShowOptions options) throws IOException {
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
