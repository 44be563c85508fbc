package dev.threadboard.terminal;

import com.googlecode.lanterna.TerminalPosition;
import com.googlecode.lanterna.input.KeyStroke;
import com.googlecode.lanterna.input.KeyType;
import com.googlecode.lanterna.input.MouseAction;
import com.googlecode.lanterna.input.MouseActionType;
import java.util.Arrays;

/** Which key a complete sequence stands for; null where it stands for none. */
final class Keys {
  private static final int SHIFT = 1;
  private static final int ALT = 2;
  private static final int CTRL = 4;
  private static final int RELEASED = 3;

  private static final KeyType[] FUNCTION_KEYS = {
    KeyType.F1,
    KeyType.F2,
    KeyType.F3,
    KeyType.F4,
    KeyType.F5,
    KeyType.F6,
    KeyType.F7,
    KeyType.F8,
    KeyType.F9,
    KeyType.F10,
    KeyType.F11,
    KeyType.F12
  };

  private Keys() {}

  static KeyStroke plain(char c) {
    return modified(c, 0);
  }

  static KeyStroke alt(char c) {
    return modified(c, ALT);
  }

  static KeyStroke linuxFunctionKey(char c) {
    return c >= 'A' && c <= 'E' ? new KeyStroke(FUNCTION_KEYS[c - 'A']) : null;
  }

  static KeyStroke ss3(char end) {
    if (end == 'M') {
      return new KeyStroke(KeyType.Enter);
    }
    KeyType type = letter(end);
    return type == null ? null : new KeyStroke(type);
  }

  static KeyStroke csi(String parameters, char end) {
    if (parameters.startsWith("<")) {
      return mouse(numbers(parameters.substring(1)), end);
    }
    int[] numbers = numbers(parameters);
    int modifiers = Math.max(0, number(numbers, 1) - 1);
    if (number(numbers, 2) == RELEASED && parameters.indexOf(':') > 0) {
      return null;
    }
    if (end == 'u') {
      return code(numbers[0], modifiers);
    }
    if (end == '~') {
      return numbers[0] == 27
          ? code(number(numbers, 2), modifiers)
          : stroke(numbered(numbers[0]), modifiers);
    }
    return numbers[0] <= 1 ? stroke(letter(end), modifiers) : null;
  }

  private static KeyStroke stroke(KeyType type, int modifiers) {
    return type == null
        ? null
        : new KeyStroke(
            type, (modifiers & CTRL) != 0, (modifiers & ALT) != 0, (modifiers & SHIFT) != 0);
  }

  /** A key by its code point, as kitty's and xterm's extended keyboards send it. */
  private static KeyStroke code(int code, int modifiers) {
    if (code <= 0 || code > 0xffff || code >= 0xe000 && code < 0xf900) {
      return null;
    }
    if (code == 27) {
      return stroke(KeyType.Escape, modifiers);
    }
    if (code == 9 && (modifiers & SHIFT) != 0) {
      return stroke(KeyType.ReverseTab, modifiers & ~SHIFT);
    }
    boolean letter = (modifiers & SHIFT) != 0 && (modifiers & CTRL) == 0;
    return modified(letter ? Character.toUpperCase((char) code) : (char) code, modifiers);
  }

  private static KeyStroke modified(char c, int modifiers) {
    boolean ctrl = (modifiers & CTRL) != 0;
    boolean alt = (modifiers & ALT) != 0;
    return switch (c) {
      case '\t' -> stroke(KeyType.Tab, modifiers);
      case '\r', '\n' -> stroke(KeyType.Enter, modifiers);
      case 0x7f, '\b' -> stroke(KeyType.Backspace, modifiers);
      case 0x1b -> null;
      case 0 -> new KeyStroke(' ', true, alt);
      case 28, 29, 30, 31 -> new KeyStroke((char) (c + 64), true, alt);
      default -> c < 32 ? new KeyStroke((char) (c + 96), true, alt) : new KeyStroke(c, ctrl, alt);
    };
  }

  private static KeyType letter(char end) {
    return switch (end) {
      case 'A' -> KeyType.ArrowUp;
      case 'B' -> KeyType.ArrowDown;
      case 'C' -> KeyType.ArrowRight;
      case 'D' -> KeyType.ArrowLeft;
      case 'F' -> KeyType.End;
      case 'H' -> KeyType.Home;
      case 'P' -> KeyType.F1;
      case 'Q' -> KeyType.F2;
      case 'R' -> KeyType.F3;
      case 'S' -> KeyType.F4;
      case 'Z' -> KeyType.ReverseTab;
      default -> null;
    };
  }

  /** A key by its number, as in VT220's {@code CSI 5 ~}; the numbers of function keys have gaps. */
  private static KeyType numbered(int number) {
    return switch (number) {
      case 1, 7 -> KeyType.Home;
      case 2 -> KeyType.Insert;
      case 3 -> KeyType.Delete;
      case 4, 8 -> KeyType.End;
      case 5 -> KeyType.PageUp;
      case 6 -> KeyType.PageDown;
      case 11, 12, 13, 14, 15 -> FUNCTION_KEYS[number - 11];
      case 17, 18, 19, 20, 21 -> FUNCTION_KEYS[number - 12];
      case 23, 24 -> FUNCTION_KEYS[number - 13];
      default -> null;
    };
  }

  private static KeyStroke mouse(int[] numbers, char end) {
    if (numbers.length != 3 || numbers[1] < 1 || numbers[2] < 1 || end != 'M' && end != 'm') {
      return null;
    }
    TerminalPosition position = new TerminalPosition(numbers[1] - 1, numbers[2] - 1);
    int button = numbers[0] & 3;
    boolean moves = (numbers[0] & 32) != 0;
    if ((numbers[0] & 64) != 0) {
      return switch (button) {
        case 0 -> new MouseAction(MouseActionType.SCROLL_UP, 4, position);
        case 1 -> new MouseAction(MouseActionType.SCROLL_DOWN, 5, position);
        default -> null;
      };
    }
    if (moves) {
      return button == 3
          ? new MouseAction(MouseActionType.MOVE, 0, position)
          : new MouseAction(MouseActionType.DRAG, button + 1, position);
    }
    return new MouseAction(
        end == 'M' ? MouseActionType.CLICK_DOWN : MouseActionType.CLICK_RELEASE,
        button + 1,
        position);
  }

  private static int number(int[] numbers, int index) {
    return index < numbers.length ? numbers[index] : 0;
  }

  /** The figures between semicolons and colons; 0 where there are none. */
  private static int[] numbers(String parameters) {
    int[] numbers = new int[8];
    int count = 0;
    for (int i = 0; i < parameters.length(); i++) {
      char c = parameters.charAt(i);
      if (c == ';' || c == ':') {
        count = Math.min(count + 1, numbers.length - 1);
      } else if (c >= '0' && c <= '9' && numbers[count] < 100_000) {
        numbers[count] = numbers[count] * 10 + c - '0';
      }
    }
    return Arrays.copyOf(numbers, count + 1);
  }
}
