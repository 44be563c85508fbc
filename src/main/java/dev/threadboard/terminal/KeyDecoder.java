package dev.threadboard.terminal;

import com.googlecode.lanterna.input.KeyStroke;
import com.googlecode.lanterna.input.KeyType;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/**
 * Decodes what a terminal sends, byte by byte, into keys and pasted text. Everything else (reports,
 * focus events, unknown sequences) is dropped as a whole.
 *
 * <p>Lanterna's own decoder is not asked: it matches each key anew against a list of patterns, and
 * what no pattern knows comes out as keys.
 */
final class KeyDecoder {
  private static final int ESC = 0x1b;

  /**
   * Long enough for a slow link, which may leave 30 ms between two bytes of one key, and below the
   * 50 ms at which a program feels slow.
   */
  private static final int ESCAPE_HOLD_MILLIS = 40;

  private static final int SEQUENCE_HOLD_MILLIS = 1000;
  private static final int LONGEST_SEQUENCE = 64;
  private static final String PASTE_END = "\033[201~";

  /** In bytes; the rest of a longer paste is dropped. */
  private static final int LONGEST_PASTE = 4096;

  private enum State {
    KEYS,
    UTF_8,
    ESCAPE,
    CSI,
    SS3,
    LINUX_FUNCTION_KEY,
    STRING_START,
    STRING,
    STRING_ESCAPE,
    PASTE,
    STALLED_PASTE,
    OLD_MOUSE
  }

  /** Who gets what was decoded. */
  interface Sink {
    void key(KeyStroke key);

    /** Text that comes as a whole: a bracketed paste, or a character that no key stands for. */
    void text(String text);

    /** A terminal's answer: a control sequence without its introducer. */
    void reply(String sequence);
  }

  private final Sink sink;
  private final StringBuilder sequence = new StringBuilder();
  private final ByteArrayOutputStream pasted = new ByteArrayOutputStream();
  private final byte[] character = new byte[4];
  private State state = State.KEYS;
  private int held;
  private int missing;
  private int before;

  KeyDecoder(Sink sink) {
    this.sink = sink;
  }

  /** How long to wait for the next byte before {@link #timeout}; 0: for ever. */
  int holdMillis() {
    return switch (state) {
      case KEYS, STALLED_PASTE -> 0;
      case ESCAPE -> ESCAPE_HOLD_MILLIS;
      default -> SEQUENCE_HOLD_MILLIS;
    };
  }

  /** Nothing more came in time. */
  void timeout() {
    State was = state;
    state = was == State.PASTE ? State.STALLED_PASTE : State.KEYS;
    switch (was) {
      case ESCAPE -> sink.key(new KeyStroke(KeyType.Escape));
      case SS3 -> alt('O');
      case STRING_START -> alt((char) held);
      case CSI -> {
        if (sequence.isEmpty()) {
          alt('[');
        }
      }
      default -> {}
    }
  }

  void accept(int b) {
    switch (state) {
      case KEYS -> plain(b);
      case UTF_8 -> continued(b);
      case ESCAPE -> escaped(b);
      case CSI -> csi(b);
      case SS3 -> ss3(b);
      case LINUX_FUNCTION_KEY -> {
        state = State.KEYS;
        key(Keys.linuxFunctionKey((char) b));
      }
      case STRING_START -> stringStart(b);
      case STRING -> string(b);
      case STRING_ESCAPE -> {
        state = State.KEYS;
        if (b != '\\') {
          state = State.ESCAPE;
          accept(b);
        }
      }
      case PASTE -> paste(b);
      case STALLED_PASTE -> stalled(b);
      default -> {
        missing--;
        state = missing > 0 ? State.OLD_MOUSE : State.KEYS;
      }
    }
    before = b;
  }

  private void plain(int b) {
    if (b == ESC) {
      state = State.ESCAPE;
    } else if (b < 0x80) {
      if (before != '\r' || b != '\n' && b != 0) {
        key(Keys.plain((char) b));
      }
    } else if (b >= 0xc2 && b < 0xf5) {
      missing = b < 0xe0 ? 1 : b < 0xf0 ? 2 : 3;
      character[0] = (byte) b;
      held = 1;
      state = State.UTF_8;
    }
  }

  private void continued(int b) {
    if (b < 0x80 || b > 0xbf) {
      state = State.KEYS;
      plain(b);
      return;
    }
    character[held++] = (byte) b;
    missing--;
    if (missing == 0) {
      state = State.KEYS;
      String text = new String(character, 0, held, StandardCharsets.UTF_8);
      if (text.length() == 1 && !Character.isISOControl(text.charAt(0))) {
        sink.key(new KeyStroke(text.charAt(0), false, false));
      } else if (text.length() == 2) {
        sink.text(text);
      }
    }
  }

  private void escaped(int b) {
    state = State.KEYS;
    sequence.setLength(0);
    switch (b) {
      case ESC -> {
        sink.key(new KeyStroke(KeyType.Escape));
        state = State.ESCAPE;
      }
      case '[' -> state = State.CSI;
      case 'O' -> state = State.SS3;
      case ']', 'P', '_' -> {
        held = b;
        state = State.STRING_START;
      }
      default -> {
        if (b < 0x80) {
          key(Keys.alt((char) b));
        }
      }
    }
  }

  private void csi(int b) {
    if (b < 0x20 || b > 0x7e) {
      state = State.KEYS;
      plain(b);
    } else if (b < 0x40) {
      if (sequence.length() < LONGEST_SEQUENCE) {
        sequence.append((char) b);
      }
    } else {
      state = State.KEYS;
      csi(sequence.toString(), (char) b);
    }
  }

  private void csi(String parameters, char end) {
    if (parameters.startsWith("?")) {
      sink.reply(parameters + end);
    } else if (parameters.equals("200") && end == '~') {
      sequence.setLength(0);
      pasted.reset();
      state = State.PASTE;
    } else if (parameters.isEmpty() && end == '[') {
      state = State.LINUX_FUNCTION_KEY;
    } else if (parameters.isEmpty() && end == 'M') {
      missing = 3;
      state = State.OLD_MOUSE;
    } else {
      key(Keys.csi(parameters, end));
    }
  }

  private void ss3(int b) {
    state = State.KEYS;
    if (b >= '0' && b <= '9') {
      state = State.SS3;
    } else if (b >= 0x20 && b < 0x7f) {
      key(Keys.ss3((char) b));
    } else {
      plain(b);
    }
  }

  /**
   * The strings that terminals send begin with a digit or a mark; a letter means that Alt was held.
   */
  private void stringStart(int b) {
    if (held == '_' ? b >= 0x20 : b >= 0x20 && b < 0x40) {
      state = State.STRING;
    } else {
      state = State.KEYS;
      alt((char) held);
      plain(b);
    }
  }

  private void string(int b) {
    switch (b) {
      case ESC -> state = State.STRING_ESCAPE;
      case 0x07, 0x18, 0x1a -> state = State.KEYS;
      case 0x03 -> {
        state = State.KEYS;
        plain(b);
      }
      default -> {}
    }
  }

  /** Bytes that may be the end of the paste are kept in {@code sequence}. */
  private void paste(int b) {
    sequence.append((char) b);
    if (sequence.length() > PASTE_END.length()) {
      if (pasted.size() < LONGEST_PASTE) {
        pasted.write(sequence.charAt(0));
      }
      sequence.deleteCharAt(0);
    }
    if (b == '~' && PASTE_END.contentEquals(sequence)) {
      state = State.KEYS;
      sink.text(pasted.toString(StandardCharsets.UTF_8));
    }
  }

  /** The end of a paste may have been lost: so that the person can leave, Ctrl-C ends it. */
  private void stalled(int b) {
    boolean givenUp = b == 0x03;
    state = givenUp ? State.KEYS : State.PASTE;
    accept(b);
  }

  private void alt(char c) {
    sink.key(new KeyStroke(c, false, true));
  }

  private void key(KeyStroke key) {
    if (key != null) {
      sink.key(key);
    }
  }
}
