package dev.threadboard.cli.startup;

import dev.threadboard.theme.ThemeException;
import dev.threadboard.theme.Themes;
import java.util.List;

/**
 * Loads the default theme on a thread of its own while the command line is parsed. The first frame
 * would otherwise wait for it: the JVM takes long to prepare the reading of the program's own file.
 */
final class ThemePreload extends Thread {
  private static final List<String> SCREEN_COMMANDS = List.of("run", "replay", "compare");
  private static final List<String> NO_SCREEN_OPTIONS = List.of("--plain", "--events", "--linear");

  private ThemePreload() {
    super("theme preload");
    setDaemon(true);
  }

  /** Starts it if the command line probably opens a screen; a wrong guess does no harm. */
  static void startIfUseful(String... args) {
    if (args.length > 0 && !SCREEN_COMMANDS.contains(args[0])) {
      return;
    }
    for (String word : args) {
      if (NO_SCREEN_OPTIONS.contains(word)) {
        return;
      }
    }
    new ThemePreload().start();
  }

  @Override
  public void run() {
    try {
      Themes.bundled().load(Themes.STANDARD);
    } catch (ThemeException e) {
      // The command that needs the theme reports it.
    }
  }
}
