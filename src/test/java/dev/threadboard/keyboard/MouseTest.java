package dev.threadboard.keyboard;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.googlecode.lanterna.TerminalPosition;
import com.googlecode.lanterna.input.KeyStroke;
import com.googlecode.lanterna.input.KeyType;
import com.googlecode.lanterna.input.MouseAction;
import com.googlecode.lanterna.input.MouseActionType;
import dev.threadboard.board.Story;
import dev.threadboard.command.Command;
import dev.threadboard.command.ExitAction;
import dev.threadboard.command.MenuAction;
import dev.threadboard.command.PaceCommand;
import dev.threadboard.command.PredictCommand;
import dev.threadboard.command.ViewCommand;
import dev.threadboard.viewer.HitRegion;
import dev.threadboard.viewer.MenuField;
import dev.threadboard.viewer.MenuItem;
import dev.threadboard.viewer.MenuState;
import dev.threadboard.viewer.ScreenLayout;
import dev.threadboard.viewer.ViewedRun;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MouseTest {
  private static final Bindings BINDINGS =
      Bindings.of(Map.of(Action.PAUSE, List.of("Y"), Action.QUIT, List.of("x")));

  /** From left to right, ten columns each. */
  private static final ScreenLayout SCREEN =
      ScreenLayout.of(
          List.of(
              new HitRegion(0, 0, 10, 5, new HitRegion.Pane(1)),
              new HitRegion(10, 0, 10, 5, new HitRegion.Pane(2)),
              new HitRegion(20, 0, 10, 5, new HitRegion.Log()),
              new HitRegion(30, 0, 10, 5, new HitRegion.Key("Y")),
              new HitRegion(40, 0, 10, 5, new HitRegion.Key("%")),
              new HitRegion(50, 0, 10, 5, new HitRegion.Help()),
              new HitRegion(60, 0, 10, 5, new HitRegion.Scenario(2)),
              new HitRegion(70, 0, 10, 5, new HitRegion.Parameter(1)),
              new HitRegion(80, 0, 10, 5, new HitRegion.Key("x")),
              new HitRegion(90, 0, 10, 5, new HitRegion.Answer(3))));

  private final ViewedRun viewed =
      Story.of("loop", false, "pass").thread("Thread-1", "work()", true).viewed();
  private final MenuState menu =
      MenuState.of(
          List.of(
              new MenuItem("a", "", "", List.of(field(), field()), List.of()),
              new MenuItem("b", "", "", List.of(), List.of()),
              new MenuItem("c", "", "", List.of(), List.of())));

  private static MenuField field() {
    return new MenuField("n", "", "1", 0, 9);
  }

  @Test
  void aClickSelectsAPaneAndAnotherOneZoomsIt() {
    assertEquals(Optional.of(new ViewCommand.Select(2)), onBoard(click(15)));
    assertEquals(Optional.of(new ViewCommand.ToggleZoom()), onBoard(click(5)));
  }

  @Test
  void theWheelScrollsTheLogAndNothingElse() {
    assertEquals(Optional.of(new ViewCommand.ScrollLog(-3)), onBoard(wheel(25, true)));
    assertEquals(Optional.of(new ViewCommand.ScrollLog(3)), onBoard(wheel(25, false)));
    assertEquals(Optional.empty(), onBoard(wheel(5, false)));
    assertEquals(Optional.empty(), onBoard(click(25)));
  }

  @Test
  void aClickOnAKeyPressesIt() {
    assertEquals(Optional.of(new PaceCommand.TogglePause()), onBoard(click(35)));
    assertEquals(Optional.empty(), onBoard(click(45)));
  }

  @Test
  void aClickOnAnAnswerGivesIt() {
    assertEquals(Optional.of(new PredictCommand.Answer(3)), onBoard(click(95)));
    assertEquals(Optional.empty(), onBoard(wheel(95, true)));
  }

  @Test
  void aClickClosesHelp() {
    assertEquals(Optional.of(new ViewCommand.Back()), onBoard(click(55)));
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
    assertEquals(Optional.of(new MenuAction.Select(2)), inMenu(menu, click(65)));
    MenuState there = menu.after(new MenuAction.Move(2));
    assertEquals(Optional.of(new MenuAction.Open()), inMenu(there, click(65)));
    assertEquals(Optional.of(new MenuAction.MoveField(1)), inMenu(menu, click(75)));
    assertEquals(Optional.of(new MenuAction.Move(1)), inMenu(menu, wheel(65, false)));
    assertEquals(Optional.of(ExitAction.QUIT), inMenu(menu, click(85)));
    assertEquals(Optional.of(new MenuAction.ScrollTo(0)), inMenu(menu, wheel(75, false)));
  }

  @Test
  void theMenuQuitsByTheKeyThatIsBound() {
    MenuKeys keys = new MenuKeys(BINDINGS);
    assertEquals(Optional.of(ExitAction.QUIT), inMenu(menu, new KeyStroke('x', false, false)));
    assertEquals(Optional.empty(), inMenu(menu, new KeyStroke('q', false, false)));
    assertEquals(Optional.of(ExitAction.QUIT), inMenu(menu, new KeyStroke(KeyType.Escape)));
    assertEquals("x", keys.all(menu).get(keys.all(menu).size() - 1).key());
  }

  private Optional<Command> onBoard(KeyStroke mouse) {
    return new Keyboard(BINDINGS, false).command(mouse, viewed, SCREEN);
  }

  private static Optional<Command> inMenu(MenuState menu, KeyStroke mouse) {
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
