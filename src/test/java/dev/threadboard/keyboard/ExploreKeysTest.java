package dev.threadboard.keyboard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.googlecode.lanterna.TerminalPosition;
import com.googlecode.lanterna.input.KeyStroke;
import com.googlecode.lanterna.input.KeyType;
import com.googlecode.lanterna.input.MouseAction;
import com.googlecode.lanterna.input.MouseActionType;
import dev.threadboard.command.Command;
import dev.threadboard.command.ExitAction;
import dev.threadboard.command.ExploreAction;
import dev.threadboard.command.KeyLabel;
import dev.threadboard.command.ViewCommand;
import dev.threadboard.viewer.HitRegion;
import dev.threadboard.viewer.ScreenLayout;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ExploreKeysTest {
  private static final ScreenLayout SCREEN =
      new ScreenLayout(
          1,
          8,
          1,
          5,
          List.of(
              new HitRegion(0, 3, 80, 1, new HitRegion.Scenario(2)),
              new HitRegion(0, 23, 5, 1, new HitRegion.Key("w"))));

  private final ExploreKeys alone = new ExploreKeys(Bindings.DEFAULTS, false);
  private final ExploreKeys behind = new ExploreKeys(Bindings.DEFAULTS, true);

  @Test
  void keysSelectOpenSaveAndStop() {
    assertEquals(new ExploreAction.Move(1), press('j'));
    assertEquals(new ExploreAction.Move(-1), press('k'));
    assertEquals(new ExploreAction.Save(), press('w'));
    assertEquals(new ExploreAction.Stop(), press('s'));
    assertEquals(new ExploreAction.Open(), command(alone, new KeyStroke(KeyType.Enter), false));
    assertEquals(
        new ExploreAction.Scroll(4), command(alone, new KeyStroke(KeyType.PageDown), false));
    assertEquals(ExitAction.QUIT, press('q'));
    assertEquals(Optional.empty(), alone.command(key('%'), false, SCREEN));
  }

  @Test
  void theKeyThatLedHereLeadsBack() {
    assertEquals(ExitAction.QUIT, command(behind, key('X'), false));
    assertEquals(ExitAction.QUIT, command(behind, new KeyStroke(KeyType.Escape), false));
    assertEquals(Optional.empty(), alone.command(key('X'), false, SCREEN));
    assertTrue(behind.sensible(true, true).contains(new KeyLabel("q", "back")));
    assertTrue(alone.sensible(true, true).contains(new KeyLabel("q", "quit")));
  }

  @Test
  void anyKeyClosesHelpButOneThatInterrupts() {
    assertEquals(new ViewCommand.ToggleHelp(), command(alone, key('q'), true));
    assertEquals(ExitAction.INTERRUPT, command(alone, new KeyStroke('c', true, false), true));
  }

  @Test
  void keysThatAreBoundOtherwiseAreTheirsHereToo() {
    Bindings bindings =
        Bindings.of(Map.of(Action.SAVE, List.of("f2"), Action.QUIT, List.of("f10")));
    ExploreKeys other = new ExploreKeys(bindings, false);
    assertEquals(new ExploreAction.Save(), command(other, new KeyStroke(KeyType.F2), false));
    assertEquals(Optional.empty(), other.command(key('w'), false, SCREEN));
    assertTrue(other.all().stream().anyMatch(label -> label.key().equals("f2")));
  }

  @Test
  void thereIsNothingToStopOrOpenThatIsNotThere() {
    assertFalse(keys(alone.sensible(true, false)).contains("s"));
    assertFalse(keys(alone.sensible(false, true)).contains("enter"));
  }

  @Test
  void clicksSelectOutcomesAndPressKeys() {
    assertEquals(new ExploreAction.Select(2), click(10, 3));
    assertEquals(new ExploreAction.Save(), click(1, 23));
  }

  private static List<String> keys(List<KeyLabel> labels) {
    return labels.stream().map(KeyLabel::key).toList();
  }

  private Command click(int column, int row) {
    TerminalPosition there = new TerminalPosition(column, row);
    return command(alone, new MouseAction(MouseActionType.CLICK_DOWN, 1, there), false);
  }

  private Command press(char key) {
    return command(alone, key(key), false);
  }

  private static KeyStroke key(char key) {
    return new KeyStroke(key, false, false);
  }

  private static Command command(ExploreKeys keys, KeyStroke key, boolean help) {
    return keys.command(key, help, SCREEN).orElseThrow();
  }
}
