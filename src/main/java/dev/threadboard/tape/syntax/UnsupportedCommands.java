package dev.threadboard.tape.syntax;

import java.util.Map;

/** What VHS has and a recording of ours does not: by name, why, and what to use instead. */
public final class UnsupportedCommands {
  public static final Map<String, String> COMMANDS =
      Map.of(
          "Copy", "the dashboard takes no pasted text; use Type",
          "Paste", "the dashboard takes no pasted text; use Type",
          "ScrollUp", "the dashboard fills the screen; PageUp scrolls its log",
          "ScrollDown", "the dashboard fills the screen; PageDown scrolls its log",
          "Subtitle", "a recording shows the screen alone; put text beside the picture");

  public static final Map<String, String> SETTINGS =
      Map.of("Shell", "no shell runs; Type \"threadboard run pool\" and Enter open the dashboard");

  /** Formats of {@code Output}. */
  public static final Map<String, String> FORMATS =
      Map.of(
          "ascii", "text is .txt",
          "test", "text is .txt");

  private UnsupportedCommands() {}

  /** Settings of VHS's subtitles are many, and all begin so. */
  static String setting(String word) {
    return word.startsWith("Subtitle") ? COMMANDS.get("Subtitle") : SETTINGS.get(word);
  }
}
