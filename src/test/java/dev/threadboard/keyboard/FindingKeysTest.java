package dev.threadboard.keyboard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.googlecode.lanterna.input.KeyStroke;
import com.googlecode.lanterna.input.KeyType;
import dev.threadboard.board.Board;
import dev.threadboard.board.OnScreen;
import dev.threadboard.board.Story;
import dev.threadboard.command.Command;
import dev.threadboard.command.Leave;
import dev.threadboard.command.Look;
import dev.threadboard.command.Offer;
import dev.threadboard.command.Pacing;
import dev.threadboard.command.Seek;
import dev.threadboard.command.Speed;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FindingKeysTest {
  private static final OnScreen SCREEN = new OnScreen(1, 3, 2, 10);
  private static final KeyStroke ENTER = new KeyStroke(KeyType.Enter);

  private final Keyboard keyboard =
      new Keyboard(Bindings.DEFAULTS, false, () -> List.of("midnight", "paper"));
  private Board board =
      Story.of("loop", false, "pass")
          .thread("Thread-1 (work)", "work()", true)
          .thread("Thread-2 (work)", "work()", true)
          .board();

  @Test
  void everyActionIsOfferedWithItsKey() {
    press(':');
    List<Offer> offers = keyboard.offers(board, SCREEN);
    for (Action action : Action.values()) {
      String words = action.name().toLowerCase(Locale.ROOT).replace('_', ' ');
      boolean offered = offers.stream().anyMatch(offer -> offer.words().equals(words));
      assertEquals(action != Action.PICK && action != Action.PALETTE, offered, words);
    }
    assertTrue(offers.stream().anyMatch(offer -> offer.key().equals("space")));
  }

  @ParameterizedTest
  @CsvSource({
    "quit, quit",
    "stb, step back",
    "rest, restart",
    "slow, slower",
    "listing, listing",
    "th2, thread 2 Thread-1",
    "thread-2, thread 3 Thread-2",
    "midn, theme midnight",
    "papr, theme paper",
    "speed 4, speed 4",
    "sp 0.5, speed 0.5",
    "speed max, speed max",
    "goto 3.5, go to 3.5 s",
    "go, go to ...",
    "program, listing"
  })
  void theBestOfferIsTheOneThatWasMeant(String typed, String words) {
    press(':');
    type(typed);
    assertEquals(words, keyboard.offers(board, SCREEN).get(0).words());
  }

  @Test
  void enterChooses() {
    assertEquals(new Look.Chosen(Leave.QUIT), chosen("quit"));
    assertEquals(new Look.Chosen(new Look.Select(3)), chosen("thread-2"));
    assertEquals(new Look.Chosen(new Seek.At(3_500_000_000L)), chosen("go to 3.5"));
    assertEquals(new Look.Chosen(new Pacing.At(new Speed(4))), chosen("speed 4"));
    assertEquals(new Look.Chosen(new Look.PutOn("paper")), chosen("paper"));
    assertEquals(new Look.Highlight(0), chosen("no such thing"));
  }

  @Test
  void whatNeedsANumberAsksForIt() {
    Command write = chosen("go");
    board = board.after(write);
    assertEquals("go to ", board.gaze().finding().palette().text());
    type("12");
    assertEquals(new Look.Chosen(new Seek.At(12_000_000_000L)), command(ENTER));
  }

  @ParameterizedTest
  @ValueSource(strings = {"speed 0", "speed 1e9", "speed 2000", "go to 1x"})
  void anImpossibleNumberIsNotOffered(String typed) {
    press(':');
    type(typed);
    assertTrue(
        keyboard.offers(board, SCREEN).stream().noneMatch(o -> o.words().matches(".* [0-9].*")));
  }

  @Test
  void theHighlightGoesRoundAndBeginsAnewWithEachLetter() {
    press(':');
    int last = keyboard.offers(board, SCREEN).size() - 1;
    press(new KeyStroke(KeyType.ArrowUp));
    assertEquals(last, board.gaze().finding().highlighted());
    press(new KeyStroke('n', true, false));
    press(new KeyStroke('n', true, false));
    assertEquals(1, board.gaze().finding().highlighted());
    press(new KeyStroke('p', true, false));
    assertEquals(0, board.gaze().finding().highlighted());
    press(new KeyStroke(KeyType.PageDown));
    type("s");
    assertEquals(0, board.gaze().finding().highlighted());
  }

  @Test
  void whileALineIsWrittenNoKeyDoesAnythingElseButCtrlC() {
    for (char open : new char[] {':', '/'}) {
      press(open);
      type("qQ?:/ 1");
      assertEquals("qQ?:/ 1", board.gaze().finding().input().text());
      assertTrue(keyboard.command(new KeyStroke('x', true, false), board, SCREEN).isEmpty());
      assertTrue(keyboard.command(new KeyStroke(KeyType.F5), board, SCREEN).isEmpty());
      assertEquals(Leave.INTERRUPT, command(new KeyStroke('c', true, false)));
      press(new Paste("\nq"));
      assertEquals("qQ?:/ 1 q", board.gaze().finding().input().text());
      press(new KeyStroke(KeyType.Escape));
      assertNull(board.gaze().finding().input());
    }
    assertTrue(keyboard.command(new Paste("q"), board, SCREEN).isEmpty());
  }

  @Test
  void theFilterStaysAfterEnterAndGoesWithEsc() {
    press('/');
    type("kind:life");
    press(ENTER);
    assertEquals("kind:life", board.gaze().finding().filter().text());
    press('/');
    type(" x");
    assertEquals("kind:life x", board.gaze().finding().filter().text());
    press(ENTER);
    press(new KeyStroke(KeyType.Escape));
    assertTrue(board.gaze().finding().filter().isEmpty());
  }

  @Test
  void helpTurnsItsPagesUpToTheLast() {
    board = board.after(new Look.ToggleHelp());
    OnScreen help = new OnScreen(1, 3, 1, 1);
    KeyStroke down = new KeyStroke(KeyType.PageDown);
    assertEquals(new Look.HelpPage(1), keyboard.command(down, board, help).orElseThrow());
    board = board.after(new Look.HelpPage(2));
    assertEquals(new Look.HelpPage(2), keyboard.command(down, board, help).orElseThrow());
    board = board.after(new Look.ToggleHelp());
    assertEquals(0, board.gaze().finding().helpPage());
  }

  private Command chosen(String typed) {
    if (board.gaze().finding().palette() != null) {
      press(new KeyStroke(KeyType.Escape));
    }
    press(':');
    type(typed);
    return command(ENTER);
  }

  private void type(String text) {
    text.chars().forEach(c -> press((char) c));
  }

  private void press(char c) {
    press(new KeyStroke(c, false, false));
  }

  private void press(KeyStroke key) {
    board = board.after(command(key));
  }

  private Command command(KeyStroke key) {
    return keyboard.command(key, board, SCREEN).orElseThrow();
  }
}
