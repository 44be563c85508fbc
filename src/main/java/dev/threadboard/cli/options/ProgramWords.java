package dev.threadboard.cli.options;

import java.util.ArrayList;
import java.util.List;

/**
 * A Python program as it is named behind {@code python3}: a script or a module, and its arguments.
 *
 * @param module whether the name is a module's
 * @param name a path, or the module's name
 */
public record ProgramWords(boolean module, String name, List<String> arguments) {
  /** What parts a program's name from its arguments in one typed line. */
  private static final String BEHIND = " -- ";

  /** A script without arguments. */
  public static ProgramWords script(String path) {
    return new ProgramWords(false, path, List.of());
  }

  /**
   * Reads one line, such as {@code my.py}, {@code -m package.module} or {@code my.py -- 3 'two
   * words'}. A path may have blanks.
   */
  public static ProgramWords of(String line) {
    String typed = line.strip() + (line.strip().endsWith(" --") ? " " : "");
    int behind = typed.indexOf(BEHIND);
    List<String> arguments =
        behind < 0 ? List.of() : split(typed.substring(behind + BEHIND.length()));
    String name = behind < 0 ? typed : typed.substring(0, behind).strip();
    boolean module = (name + " ").startsWith(PythonOptions.MODULE + " ");
    return new ProgramWords(
        module, module ? name.substring(PythonOptions.MODULE.length()).strip() : name, arguments);
  }

  /** Words are parted by blanks, unless these stand in quotes. */
  private static List<String> split(String text) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    boolean open = false;
    char quote = 0;
    for (char next : text.toCharArray()) {
      if (quote == 0 && (next == '\'' || next == '"')) {
        quote = next;
        open = true;
      } else if (quote != 0 && next == quote) {
        quote = 0;
      } else if (quote == 0 && Character.isWhitespace(next)) {
        if (open) {
          words.add(word.toString());
        }
        word.setLength(0);
        open = false;
      } else {
        word.append(next);
        open = true;
      }
    }
    if (open) {
      words.add(word.toString());
    }
    return List.copyOf(words);
  }
}
