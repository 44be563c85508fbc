package dev.threadboard.keyboard;

import com.googlecode.lanterna.input.KeyStroke;
import com.googlecode.lanterna.input.KeyType;

/** What keys are called, in bindings and on screen: {@code s}, {@code space}, {@code ctrl-c}. */
public final class KeyNames {
  private KeyNames() {}

  /** The key's name; two keys that do the same have the same name. */
  public static String of(KeyStroke key) {
    String name = key.getKeyType() == KeyType.Character ? character(key) : special(key);
    String alt = key.isAltDown() ? "alt-" : "";
    return (key.isCtrlDown() ? "ctrl-" : "") + alt + name;
  }

  private static String character(KeyStroke key) {
    char c = key.getCharacter();
    return c == ' ' ? "space" : String.valueOf(key.isCtrlDown() ? Character.toLowerCase(c) : c);
  }

  private static String special(KeyStroke key) {
    return switch (key.getKeyType()) {
      case ArrowUp -> "up";
      case ArrowDown -> "down";
      case ArrowLeft -> "left";
      case ArrowRight -> "right";
      case PageUp -> "pgup";
      case PageDown -> "pgdn";
      case ReverseTab -> "shift-tab";
      case Tab -> key.isShiftDown() ? "shift-tab" : "tab";
      case Escape -> "esc";
      default -> key.getKeyType().name().toLowerCase(java.util.Locale.ROOT);
    };
  }
}
