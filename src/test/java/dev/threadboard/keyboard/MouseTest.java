package dev.threadboard.keyboard;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.googlecode.lanterna.TerminalPosition;
import com.googlecode.lanterna.input.KeyStroke;
import com.googlecode.lanterna.input.KeyType;
import com.googlecode.lanterna.input.MouseAction;
import com.googlecode.lanterna.input.MouseActionType;
import dev.threadboard.board.Board;
import dev.threadboard.board.Menu;
import dev.threadboard.board.OnScreen;
import dev.threadboard.board.Region;
import dev.threadboard.board.Story;
import dev.threadboard.command.Choose;
import dev.threadboard.command.Command;
import dev.threadboard.command.Leave;
import dev.threadboard.command.Look;
import dev.threadboard.command.Pacing;
import dev.threadboard.command.Predict;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MouseTest {
  private static final Bindings BINDINGS =
      Bindings.of(Map.of(Action.PAUSE, List.of("X"), Action.QUIT, List.of("x")));

  /** From left to right, ten columns each. */
  private static final OnScreen SCREEN =
      OnScreen.of(
          List.of(
              new Region(0, 0, 10, 5, new Region.Pane(1)),
              new Region(10, 0, 10, 5, new Region.Pane(2)),
              new Region(20, 0, 10, 5, new Region.Log()),
              new Region(30, 0, 10, 5, new Region.Key("X")),
              new Region(40, 0, 10, 5, new Region.Key("%")),
              new Region(50, 0, 10, 5, new Region.Help()),
              new Region(60, 0, 10, 5, new Region.Scenario(2)),
              new Region(70, 0, 10, 5, new Region.Parameter(1)),
              new Region(80, 0, 10, 5, new Region.Key("x")),
              new Region(90, 0, 10, 5, new Region.Answer(3))));

  private final Board board =
      Story.of("loop", false, "pass").thread("Thread-1", "work()", true).board();
  private final Menu menu =
      Menu.of(
          List.of(
              new Menu.Item("a", "", "", List.of(field(), field()), List.of()),
              new Menu.Item("b", "", "", List.of(), List.of()),
              new Menu.Item("c", "", "", List.of(), List.of())));

  private static Menu.Field field() {
    return new Menu.Field("n", "", "1", 0, 9);
  }

  @Test
  void aClickSelectsAPaneAndAnotherOneZoomsIt() {
    assertEquals(Optional.of(new Look.Select(2)), onBoard(click(15)));
    assertEquals(Optional.of(new Look.ToggleZoom()), onBoard(click(5)));
  }

  @Test
  void theWheelScrollsTheLogAndNothingElse() {
    assertEquals(Optional.of(new Look.ScrollLog(-3)), onBoard(wheel(25, true)));
    assertEquals(Optional.of(new Look.ScrollLog(3)), onBoard(wheel(25, false)));
    assertEquals(Optional.empty(), onBoard(wheel(5, false)));
    assertEquals(Optional.empty(), onBoard(click(25)));
  }

  @Test
  void aClickOnAKeyPressesIt() {
    assertEquals(Optional.of(new Pacing.TogglePause()), onBoard(click(35)));
    assertEquals(Optional.empty(), onBoard(click(45)));
  }

  @Test
  void aClickOnAnAnswerGivesIt() {
    assertEquals(Optional.of(new Predict.Answer(3)), onBoard(click(95)));
    assertEquals(Optional.empty(), onBoard(wheel(95, true)));
  }

  @Test
  void aClickClosesHelp() {
    assertEquals(Optional.of(new Look.Back()), onBoard(click(55)));
  }

  @Test
  void onlyALeftButtonThatGoesDownClicks() {
    TerminalPosition there = new TerminalPosition(15, 2);
    for (KeyStroke other :
        List.of(
            new MouseAction(MouseActionType.CLICK_DOWN, 2, there),
            new MouseAction(MouseActionType.CLICK_DOWN, 3, there),
            new MouseAction(MouseActionType.CLICK_RELEASE, 1, there),
            new MouseAction(MouseActionType.DRAG, 1, there),
            new MouseAction(MouseActionType.MOVE, 0, there))) {
      assertEquals(Optional.empty(), onBoard(other));
    }
    assertEquals(Optional.empty(), onBoard(click(500)));
  }

  @Test
  void inTheMenuAClickSelectsAScenarioAndAnotherOneOpensIt() {
    assertEquals(Optional.of(new Choose.Move(2)), inMenu(menu, click(65)));
    Menu there = menu.after(new Choose.Move(2));
    assertEquals(Optional.of(new Choose.Open()), inMenu(there, click(65)));
    assertEquals(Optional.of(new Choose.MoveField(1)), inMenu(menu, click(75)));
    assertEquals(Optional.of(new Choose.Move(1)), inMenu(menu, wheel(65, false)));
    assertEquals(Optional.of(Leave.QUIT), inMenu(menu, click(85)));
    assertEquals(Optional.empty(), inMenu(menu, wheel(75, false)));
  }

  @Test
  void theMenuQuitsByTheKeyThatIsBound() {
    MenuKeys keys = new MenuKeys(BINDINGS);
    assertEquals(Optional.of(Leave.QUIT), inMenu(menu, new KeyStroke('x', false, false)));
    assertEquals(Optional.empty(), inMenu(menu, new KeyStroke('q', false, false)));
    assertEquals(Optional.of(Leave.QUIT), inMenu(menu, new KeyStroke(KeyType.Escape)));
    assertEquals("x", keys.all().get(keys.all().size() - 1).key());
  }

  private Optional<Command> onBoard(KeyStroke mouse) {
    return new Keyboard(BINDINGS, false).command(mouse, board, SCREEN);
  }

  private static Optional<Command> inMenu(Menu menu, KeyStroke mouse) {
    return new MenuKeys(BINDINGS).command(mouse, menu, SCREEN);
  }

  private static MouseAction click(int column) {
    return new MouseAction(MouseActionType.CLICK_DOWN, 1, new TerminalPosition(column, 2));
  }

  private static MouseAction wheel(int column, boolean up) {
    MouseActionType type = up ? MouseActionType.SCROLL_UP : MouseActionType.SCROLL_DOWN;
    return new MouseAction(type, up ? 4 : 5, new TerminalPosition(column, 2));
  }
}
