package dev.threadboard.viewer;

import java.util.List;

/**
 * One value that the menu asks for, such as a parameter.
 *
 * @param text its value as typed, or one of the choices
 * @param choices all its values, if it is one of several words; otherwise none
 */
public record MenuField(
    String name, String meaning, String text, int min, int max, List<String> choices, Kind kind) {
  /** What a value is. */
  public enum Kind {
    NUMBER,
    CHOICE,
    /** Where a program is; empty until one is chosen. */
    PATH
  }

  /** A number within bounds. */
  public MenuField(String name, String meaning, String text, int min, int max) {
    this(name, meaning, text, min, max, List.of(), Kind.NUMBER);
  }

  /** One of several words, the first of them for now. */
  public static MenuField choice(String name, String meaning, List<String> choices) {
    return new MenuField(
        name, meaning, choices.get(0), 0, choices.size() - 1, choices, Kind.CHOICE);
  }

  /** The path of a program of one's own. */
  public static MenuField path(String meaning, String path) {
    return new MenuField(MenuState.PATH, meaning, path, 0, 0, List.of(), Kind.PATH);
  }

  public boolean isNumber() {
    return kind == Kind.NUMBER;
  }

  /** Whether the value can be run with. */
  public boolean valid() {
    return switch (kind) {
      case NUMBER -> isDigits(text) && inBounds(value());
      case CHOICE -> choices.contains(text);
      case PATH -> !text.isEmpty();
    };
  }

  /** The number, or the place of the word among the choices; 0 if there is none. */
  public int value() {
    return switch (kind) {
      case NUMBER -> text.isEmpty() ? 0 : Integer.parseInt(text);
      case CHOICE -> choices.indexOf(text);
      case PATH -> 0;
    };
  }

  /** What it can be: {@code 0 to 9}, or all words; nothing where there is no end of them. */
  public String bounds() {
    return switch (kind) {
      case NUMBER -> min + " to " + max;
      case CHOICE -> String.join(" ", choices);
      case PATH -> "";
    };
  }

  private boolean inBounds(int value) {
    return value >= min && value <= max;
  }

  private static boolean isDigits(String text) {
    return !text.isEmpty()
        && text.length() < 10
        && text.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  /** With a remembered value; null, and a value that is not valid, changes nothing. */
  public MenuField recalling(String value) {
    if (value == null || value.equals(text) || isNumber() && !isDigits(value)) {
      return this;
    }
    MenuField other = with(value);
    return other.valid() ? other : this;
  }

  MenuField nudged(int by) {
    return switch (kind) {
      case NUMBER -> with(String.valueOf(Math.max(min, Math.min(max, value() + by))));
      case CHOICE -> with(choices.get(Math.floorMod(value() + by, choices.size())));
      case PATH -> this;
    };
  }

  MenuField with(String newText) {
    return new MenuField(name, meaning, newText, min, max, choices, kind);
  }
}
