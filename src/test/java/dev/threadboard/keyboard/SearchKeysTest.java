package dev.threadboard.keyboard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.googlecode.lanterna.input.KeyStroke;
import com.googlecode.lanterna.input.KeyType;
import dev.threadboard.board.Story;
import dev.threadboard.command.Command;
import dev.threadboard.command.ExitAction;
import dev.threadboard.command.PaceCommand;
import dev.threadboard.command.PaletteItem;
import dev.threadboard.command.SeekCommand;
import dev.threadboard.command.Speed;
import dev.threadboard.command.ViewCommand;
import dev.threadboard.viewer.ScreenLayout;
import dev.threadboard.viewer.ViewedRun;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SearchKeysTest {
  private static final ScreenLayout SCREEN = new ScreenLayout(1, 3, 2, 10);
  private static final KeyStroke ENTER = new KeyStroke(KeyType.Enter);

  private final Keyboard keyboard =
      new Keyboard(Bindings.DEFAULTS, false, () -> List.of("midnight", "paper"));
  private ViewedRun viewed =
      Story.of("loop", false, "pass")
          .thread("Thread-1 (work)", "work()", true)
          .thread("Thread-2 (work)", "work()", true)
          .viewed();

  @Test
  void everyActionIsOfferedWithItsKey() {
    press(':');
    List<PaletteItem> offers = keyboard.offers(viewed, SCREEN);
    for (Action action : Action.values()) {
      String words = action.name().toLowerCase(Locale.ROOT).replace('_', ' ');
      boolean offered = offers.stream().anyMatch(item -> item.words().equals(words));
      assertEquals(action != Action.PICK && action != Action.PALETTE, offered, words);
    }
    assertTrue(offers.stream().anyMatch(item -> item.key().equals("space")));
  }

  @ParameterizedTest
  @CsvSource({
    "quit, quit",
    "stb, step back",
    "rest, restart",
    "slow, slower",
    "listing, listing",
    "th1, thread Thread-1",
    "thread-2, thread Thread-2",
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
    assertEquals(words, keyboard.offers(viewed, SCREEN).get(0).words());
  }

  @Test
  void enterChooses() {
    assertEquals(new ViewCommand.Chosen(ExitAction.QUIT), chosen("quit"));
    assertEquals(new ViewCommand.Chosen(new ViewCommand.Select(3)), chosen("thread-2"));
    assertEquals(new ViewCommand.Chosen(new SeekCommand.At(3_500_000_000L)), chosen("go to 3.5"));
    assertEquals(new ViewCommand.Chosen(new PaceCommand.At(new Speed(4))), chosen("speed 4"));
    assertEquals(new ViewCommand.Chosen(new ViewCommand.UseTheme("paper")), chosen("paper"));
    assertEquals(new ViewCommand.Highlight(0), chosen("no such thing"));
  }

  @Test
  void whatNeedsANumberAsksForIt() {
    Command write = chosen("go");
    viewed = viewed.after(write);
    assertEquals("go to ", viewed.view().search().palette().text());
    type("12");
    assertEquals(new ViewCommand.Chosen(new SeekCommand.At(12_000_000_000L)), command(ENTER));
  }

  @ParameterizedTest
  @ValueSource(strings = {"speed 0", "speed 1e9", "speed 2000", "go to 1x"})
  void anImpossibleNumberIsNotOffered(String typed) {
    press(':');
    type(typed);
    assertTrue(
        keyboard.offers(viewed, SCREEN).stream().noneMatch(o -> o.words().matches(".* [0-9].*")));
  }

  @Test
  void theHighlightGoesRoundAndBeginsAnewWithEachLetter() {
    press(':');
    int last = keyboard.offers(viewed, SCREEN).size() - 1;
    press(new KeyStroke(KeyType.ArrowUp));
    assertEquals(last, viewed.view().search().highlighted());
    press(new KeyStroke('n', true, false));
    press(new KeyStroke('n', true, false));
    assertEquals(1, viewed.view().search().highlighted());
    press(new KeyStroke('p', true, false));
    assertEquals(0, viewed.view().search().highlighted());
    press(new KeyStroke(KeyType.PageDown));
    type("s");
    assertEquals(0, viewed.view().search().highlighted());
  }

  @Test
  void whileALineIsWrittenNoKeyDoesAnythingElseButCtrlC() {
    for (char open : new char[] {':', '/'}) {
      press(open);
      type("qQ?:/ 1");
      assertEquals("qQ?:/ 1", viewed.view().search().input().text());
      assertTrue(keyboard.command(new KeyStroke('x', true, false), viewed, SCREEN).isEmpty());
      assertTrue(keyboard.command(new KeyStroke(KeyType.F5), viewed, SCREEN).isEmpty());
      assertEquals(ExitAction.INTERRUPT, command(new KeyStroke('c', true, false)));
      press(new Paste("\nq"));
      assertEquals("qQ?:/ 1 q", viewed.view().search().input().text());
      press(new KeyStroke(KeyType.Escape));
      assertNull(viewed.view().search().input());
    }
    assertTrue(keyboard.command(new Paste("q"), viewed, SCREEN).isEmpty());
  }

  @Test
  void theFilterStaysAfterEnterAndGoesWithEsc() {
    press('/');
    type("kind:life");
    press(ENTER);
    assertEquals("kind:life", viewed.view().search().filter().text());
    press('/');
    type(" x");
    assertEquals("kind:life x", viewed.view().search().filter().text());
    press(ENTER);
    press(new KeyStroke(KeyType.Escape));
    assertTrue(viewed.view().search().filter().isEmpty());
  }

  @Test
  void helpTurnsItsPagesUpToTheLast() {
    viewed = viewed.after(new ViewCommand.ToggleHelp());
    ScreenLayout help = ScreenLayout.NOTHING.paged(3);
    KeyStroke down = new KeyStroke(KeyType.PageDown);
    assertEquals(new ViewCommand.HelpPage(1), keyboard.command(down, viewed, help).orElseThrow());
    viewed = viewed.after(new ViewCommand.HelpPage(2));
    assertEquals(new ViewCommand.HelpPage(2), keyboard.command(down, viewed, help).orElseThrow());
    viewed = viewed.after(new ViewCommand.ToggleHelp());
    assertEquals(0, viewed.view().search().helpPage());
  }

  private Command chosen(String typed) {
    if (viewed.view().search().palette() != null) {
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
    viewed = viewed.after(command(key));
  }

  private Command command(KeyStroke key) {
    return keyboard.command(key, viewed, SCREEN).orElseThrow();
  }
}
