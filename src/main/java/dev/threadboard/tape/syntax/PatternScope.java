package dev.threadboard.tape.syntax;

import com.google.re2j.Pattern;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Where on the screen a pattern is looked for. */
public enum PatternScope {
  /** In each row by itself, without the blanks at its end. */
  LINE("Line"),
  /** In all rows as one text, with a newline between two of them. */
  SCREEN("Screen");

  private final String word;

  PatternScope(String word) {
    this.word = word;
  }

  /** As it is called in a tape. */
  public String word() {
    return word;
  }

  static Optional<PatternScope> named(String word) {
    return Arrays.stream(values()).filter(scope -> scope.word.equals(word)).findFirst();
  }

  /** Whether the pattern is found in these rows. */
  public boolean finds(Pattern pattern, List<String> rows) {
    List<String> stripped = rows.stream().map(String::stripTrailing).toList();
    return this == SCREEN
        ? pattern.matcher(String.join("\n", stripped)).find()
        : stripped.stream().anyMatch(row -> pattern.matcher(row).find());
  }
}
