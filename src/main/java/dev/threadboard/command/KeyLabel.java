package dev.threadboard.command;

import java.util.List;

/**
 * A key as it is shown, and what it does in a word or two.
 *
 * @param key what is shown; it begins with the names in {@code keys}, one character between two
 * @param keys the names of the keys themselves
 */
public record KeyLabel(String key, String label, List<String> keys) {
  public KeyLabel(String key, String label) {
    this(key, label, List.of(key));
  }
}
