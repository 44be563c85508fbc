package dev.threadboard.view;

import dev.threadboard.frame.Graphemes;
import java.util.ArrayList;
import java.util.List;

/** Breaks a paragraph into lines at its blanks. */
final class Wrapping {
  private Wrapping() {}

  static List<String> lines(String text, int columns) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.split(" ")) {
      if (line.length() > 0
          && Graphemes.width(line.toString()) + 1 + Graphemes.width(word) > columns) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.length() == 0 ? "" : " ").append(word);
    }
    lines.add(line.toString());
    return lines;
  }
}
