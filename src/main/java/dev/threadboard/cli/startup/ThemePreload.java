package dev.threadboard.cli.startup;

import dev.threadboard.theme.ThemeException;
import dev.threadboard.theme.Themes;
import java.util.List;

/**
 * Reads the theme that most people have while another thread reads the command line: what the first
 * picture would wait for longest is the JVM's getting ready to read from the program's own file.
 */
final class ThemePreload extends Thread {
  private static final List<String> WITH_A_SCREEN = List.of("run", "replay", "compare");
  private static final List<String> WITHOUT = List.of("--plain", "--events", "--linear");

  private ThemePreload() {
    super("warm-up");
    setDaemon(true);
  }

  /** If a screen is likely to be opened; nothing depends on the guess. */
  static void before(String... args) {
    if (args.length > 0 && !WITH_A_SCREEN.contains(args[0])) {
      return;
    }
    for (String word : args) {
      if (WITHOUT.contains(word)) {
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
      // Whoever needs it will hear of it.
    }
  }
}
