package dev.threadboard.viewer;

import dev.threadboard.command.TextEdit;
import java.text.BreakIterator;
import java.util.Locale;

/**
 * A line of text while somebody writes it. Immutable.
 *
 * @param caret the index in the text before which the next character comes; never within one that
 *     is made of several
 */
public record TextInput(String text, int caret) {
  public static final TextInput EMPTY = new TextInput("", 0);

  /** In UTF-16 units; text that would make it longer is not inserted. */
  private static final int LONGEST = 500;

  static TextInput of(String text) {
    return new TextInput(text, text.length());
  }

  TextInput after(TextEdit edit) {
    if (edit instanceof TextEdit.Insert insert) {
      return insert(clean(insert.text()));
    } else if (edit instanceof TextEdit.Replace replace) {
      return of(replace.text());
    }
    return switch ((TextEdit.Key) edit) {
      case ERASE -> without(before(), caret);
      case DELETE -> without(caret, next());
      case ERASE_WORD -> without(wordBefore(), caret);
      case ERASE_ALL -> without(0, caret);
      case LEFT -> new TextInput(text, before());
      case RIGHT -> new TextInput(text, next());
      case HOME -> new TextInput(text, 0);
      case END -> of(text);
    };
  }

  private TextInput insert(String more) {
    return text.length() + more.length() > LONGEST
        ? this
        : new TextInput(
            text.substring(0, caret) + more + text.substring(caret), caret + more.length());
  }

  private TextInput without(int from, int to) {
    return new TextInput(text.substring(0, from) + text.substring(to), from);
  }

  /** Where the character before the caret begins, with all its combining marks. */
  private int before() {
    return caret == 0 ? 0 : characters().preceding(caret);
  }

  private int next() {
    return caret == text.length() ? caret : characters().following(caret);
  }

  private BreakIterator characters() {
    BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
    characters.setText(text);
    return characters;
  }

  private int wordBefore() {
    int from = caret;
    while (from > 0 && text.charAt(from - 1) == ' ') {
      from--;
    }
    while (from > 0 && text.charAt(from - 1) != ' ') {
      from--;
    }
    return from;
  }

  /** On one line: line breaks and tabs become blanks, invisible characters are left out. */
  private static String clean(String text) {
    StringBuilder clean = new StringBuilder();
    String whole = text.strip().isEmpty() ? text : text.stripTrailing();
    for (int i = 0; i < whole.length() && clean.length() < LONGEST; ) {
      int c = whole.codePointAt(i);
      i += Character.charCount(c);
      if (Character.isWhitespace(c)) {
        clean.append(' ');
      } else if (hasShape(c)) {
        clean.appendCodePoint(c);
      }
    }
    return clean.toString();
  }

  /** Zero-width joiners stay, since emoji and several scripts need them. */
  private static boolean hasShape(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL, Character.SURROGATE, Character.UNASSIGNED -> false;
      case Character.FORMAT -> c == 0x200c || c == 0x200d;
      default -> true;
    };
  }
}
