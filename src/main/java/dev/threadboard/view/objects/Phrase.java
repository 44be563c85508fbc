package dev.threadboard.view.objects;

import dev.threadboard.frame.Graphemes;
import dev.threadboard.frame.Style;
import dev.threadboard.view.Area;
import dev.threadboard.view.Glyphs;
import java.util.ArrayList;
import java.util.List;

/** A few words in several styles, one behind the other. */
final class Phrase {
  private record Word(String text, Style style) {}

  private final Glyphs glyphs;
  private final List<Word> words = new ArrayList<>();

  Phrase(Glyphs glyphs) {
    this.glyphs = glyphs;
  }

  Phrase add(String text, Style style) {
    words.add(new Word(glyphs.shown(text), style));
    return this;
  }

  /** In cells. */
  int columns() {
    return words.stream().mapToInt(word -> Graphemes.width(word.text)).sum();
  }

  String text() {
    StringBuilder text = new StringBuilder();
    words.forEach(word -> text.append(word.text));
    return text.toString();
  }

  /** Writes as much of it as fits. */
  void draw(Area row) {
    int column = 0;
    for (Word word : words) {
      column = row.text(column, 0, word.text, word.style);
    }
  }
}
