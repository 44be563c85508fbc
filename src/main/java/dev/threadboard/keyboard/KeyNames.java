package dev.threadboard.keyboard;

import com.googlecode.lanterna.input.KeyStroke;
import com.googlecode.lanterna.input.KeyType;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What keys are called, in bindings and on screen: {@code s}, {@code space}, {@code ctrl-c}. */
public final class KeyNames {
  /** The names of keys that are no characters, and of the one that cannot be seen. */
  public static final List<String> SPECIAL =
      List.of(
          "space",
          "enter",
          "tab",
          "shift-tab",
          "esc",
          "up",
          "down",
          "left",
          "right",
          "pgup",
          "pgdn",
          "home",
          "end",
          "insert",
          "delete",
          "backspace",
          "f1",
          "f2",
          "f3",
          "f4",
          "f5",
          "f6",
          "f7",
          "f8",
          "f9",
          "f10",
          "f11",
          "f12");

  private static final String CTRL = "ctrl-";
  private static final String ALT = "alt-";

  private KeyNames() {}

  /** The key's name; two keys that do the same have the same name. */
  public static String of(KeyStroke key) {
    String name = key.getKeyType() == KeyType.Character ? character(key) : special(key);
    String alt = key.isAltDown() ? ALT : "";
    return (key.isCtrlDown() ? CTRL : "") + alt + name;
  }

  /**
   * The name by which {@link #of} calls a key that somebody wrote; nothing if there is no such key,
   * or no terminal sends it.
   */
  public static Optional<String> parse(String written) {
    boolean ctrl = false;
    boolean alt = false;
    String rest = written;
    while (true) {
      if (!ctrl && rest.length() > CTRL.length() && begins(rest, CTRL)) {
        ctrl = true;
        rest = rest.substring(CTRL.length());
      } else if (!alt && rest.length() > ALT.length() && begins(rest, ALT)) {
        alt = true;
        rest = rest.substring(ALT.length());
      } else {
        break;
      }
    }
    String name = name(rest, ctrl);
    boolean sent = ctrl && rest.length() == 1 && name.length() > 1 && !name.equals("space");
    String prefix = (ctrl && !sent ? CTRL : "") + (alt ? ALT : "");
    return name.isEmpty() ? Optional.empty() : Optional.of(prefix + name);
  }

  /** The key by that name as a terminal sends it; the inverse of {@link #of}. */
  public static Optional<KeyStroke> stroke(String written) {
    return parse(written).map(KeyNames::named);
  }

  private static KeyStroke named(String name) {
    boolean ctrl = begins(name, CTRL);
    String rest = ctrl ? name.substring(CTRL.length()) : name;
    boolean alt = rest.length() > ALT.length() && begins(rest, ALT);
    rest = alt ? rest.substring(ALT.length()) : rest;
    if (rest.equals("space")) {
      return new KeyStroke(' ', ctrl, alt);
    }
    return rest.length() == 1
        ? new KeyStroke(rest.charAt(0), ctrl, alt)
        : new KeyStroke(type(rest), ctrl, alt);
  }

  private static KeyType type(String name) {
    return switch (name) {
      case "up" -> KeyType.ArrowUp;
      case "down" -> KeyType.ArrowDown;
      case "left" -> KeyType.ArrowLeft;
      case "right" -> KeyType.ArrowRight;
      case "pgup" -> KeyType.PageUp;
      case "pgdn" -> KeyType.PageDown;
      case "shift-tab" -> KeyType.ReverseTab;
      case "esc" -> KeyType.Escape;
      default -> KeyType.valueOf(name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1));
    };
  }

  private static boolean begins(String text, String with) {
    return text.regionMatches(true, 0, with, 0, with.length());
  }

  private static String name(String written, boolean ctrl) {
    if (written.length() == 1) {
      char c = written.charAt(0);
      return ctrl ? controlled(Character.toLowerCase(c)) : c > ' ' && isShown(c) ? written : "";
    }
    String lower = written.toLowerCase(Locale.ROOT);
    return SPECIAL.contains(lower) ? lower : "";
  }

  /** Control with some characters is another key's byte, and with others none at all. */
  private static String controlled(char c) {
    return switch (c) {
      case 'i' -> "tab";
      case 'j', 'm' -> "enter";
      case 'h', '?' -> "backspace";
      case '[' -> "esc";
      case '@' -> "space";
      case '\\', ']', '^', '_' -> String.valueOf(c);
      default -> c >= 'a' && c <= 'z' ? String.valueOf(c) : "";
    };
  }

  private static boolean isShown(char c) {
    return !Character.isISOControl(c) && !Character.isWhitespace(c) && !Character.isSurrogate(c);
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
      default -> key.getKeyType().name().toLowerCase(Locale.ROOT);
    };
  }
}
