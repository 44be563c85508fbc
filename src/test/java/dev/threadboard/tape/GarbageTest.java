package dev.threadboard.tape;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.threadboard.tape.syntax.Parser;
import dev.threadboard.tape.syntax.StateNames;
import dev.threadboard.tape.syntax.TapeException;
import dev.threadboard.tape.syntax.TapeSetting;
import dev.threadboard.tape.syntax.UnsupportedCommands;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whatever stands in a file: it is a tape, or else one clear line says why not. */
class GarbageTest {
  private static final int TAPES = 20_000;

  private static final List<String> PIECES =
      Stream.of(
              Parser.commands(),
              TapeSetting.words(),
              StateNames.words(),
              List.copyOf(UnsupportedCommands.COMMANDS.keySet()),
              List.copyOf(UnsupportedCommands.SETTINGS.keySet()),
              List.of("+", "@", "#", "/", "\"", "'", "`", "\\", "%", "=", ",", ".", "-", "x", "7"),
              List.of("500ms", ".5", "2s", "1m", "100", "1200", "0", "99999999999999999999", "ms"),
              List.of(
                  "\"s\"",
                  "'it'",
                  "`a \"b\"`",
                  "/done/",
                  "/(/",
                  "/a\\/b/",
                  "/[/",
                  "/\\N{x/",
                  "/(x{99}){99}/"),
              List.of("a.gif", "b.mp4", "c.png", "demo.tape", "threadboard run pool", "{", "}"),
              List.of("Line", "Screen", "State", "Thread-1", "A", "é", "\ud83d\ude00", "\ud83d"),
              List.of("\u0000", "\u001b[2J", "\u202e", "\r", "\r\n", "\u2028", "\ufeff", "\uffff"))
          .flatMap(List::stream)
          .toList();

  private static final List<String> GAPS = List.of(" ", " ", " ", "", "\t", "\n", "\n", "  ");

  @Test
  void piecesOfTapesInAnyOrderAreATapeOrAFault() {
    Random random = new Random(5);
    int right = 0;
    for (int i = 0; i < TAPES; i++) {
      StringBuilder text = new StringBuilder();
      for (int pieces = random.nextInt(12); pieces >= 0; pieces--) {
        text.append(PIECES.get(random.nextInt(PIECES.size())));
        text.append(GAPS.get(random.nextInt(GAPS.size())));
      }
      right += isTape(text.toString()) ? 1 : 0;
    }
    assertTrue(right > TAPES / 100, "some are tapes: " + right);
    assertTrue(right < TAPES, "and some are not");
  }

  @Test
  void anyCharactersAreATapeOrAFault() {
    Random random = new Random(7);
    for (int i = 0; i < TAPES; i++) {
      StringBuilder text = new StringBuilder();
      int most = random.nextBoolean() ? 0x80 : 0x10000;
      for (int length = random.nextInt(30); length > 0; length--) {
        text.append((char) random.nextInt(most));
      }
      isTape(text.toString());
    }
  }

  @Test
  void anyWordsAreKeysOrAFault() {
    Random random = new Random(11);
    for (int i = 0; i < TAPES; i++) {
      StringBuilder text = new StringBuilder();
      for (int pieces = random.nextInt(5); pieces >= 0; pieces--) {
        text.append(PIECES.get(random.nextInt(PIECES.size())))
            .append(random.nextInt(3) == 0 ? "," : "");
      }
      try {
        KeyList.parse("--keys", text.toString());
      } catch (TapeException fault) {
        assertTrue(fault.getMessage().startsWith("--keys: "), text.toString());
      }
    }
  }

  @Test
  void aTapeOfOneEndlessWordIsAFault() {
    for (String piece : List.of("a", "(", "[", "/(", "\"", "+", "Ctrl+", "9", "é", "@", "\\")) {
      assertFalse(isTape(piece.repeat(100_000)), piece);
      isTape("Wait /" + piece.repeat(400) + "/");
    }
  }

  /** Anything but a fault comes through, and fails the test; so does what prints as no tape. */
  private static boolean isTape(String text) {
    Tape tape;
    try {
      tape = Shelf.tape(text);
    } catch (TapeException fault) {
      return isFault(fault, text);
    }
    String printed = tape.toString();
    Tape again = assertDoesNotThrow(() -> Shelf.tape(printed), text);
    assertEquals(tape.commands(), again.commands(), text);
    assertEquals(printed, again.toString(), text);
    try {
      Script.inDashboard(tape);
      Script.atPrompt(tape);
    } catch (TapeException fault) {
      isFault(fault, text);
    }
    return true;
  }

  private static boolean isFault(TapeException fault, String text) {
    assertTrue(fault.getMessage().startsWith(fault.file() + ":" + fault.line() + ": "), text);
    assertTrue(fault.line() >= 1 && fault.column() >= 1, text);
    assertFalse(fault.getMessage().contains("\n"), text);
    return false;
  }
}
