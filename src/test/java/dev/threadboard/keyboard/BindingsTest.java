package dev.threadboard.keyboard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BindingsTest {
  @ParameterizedTest
  @EnumSource(Action.class)
  void everyDefaultKeyHasAValidName(Action action) {
    assertTrue(!action.keys().isEmpty());
    for (String key : action.keys()) {
      assertEquals(Optional.of(key), KeyNames.parse(key));
      assertEquals(Optional.of(action), Bindings.DEFAULTS.action(key));
    }
  }

  @Test
  void otherKeysReplaceTheDefaults() {
    Bindings bindings = Bindings.of(Map.of(Action.PAUSE, List.of("Y", "f1")));
    assertEquals(Optional.of(Action.PAUSE), bindings.action("Y"));
    assertEquals(Optional.of(Action.PAUSE), bindings.action("f1"));
    assertEquals(Optional.empty(), bindings.action("space"));
    assertEquals(Optional.of("Y"), bindings.first(Action.PAUSE));
  }

  @Test
  void twoActionsCanChangeKeys() {
    Bindings bindings = Bindings.of(Map.of(Action.START, List.of("j"), Action.JOIN, List.of("s")));
    assertEquals(Optional.of(Action.START), bindings.action("j"));
    assertEquals(Optional.of(Action.JOIN), bindings.action("s"));
  }

  @Test
  void oneKeyCannotDoTwoThings() {
    Map<Action, List<String>> changed = Map.of(Action.QUIT, List.of("x", "s"));
    Bindings.Clash clash = assertThrows(Bindings.Clash.class, () -> Bindings.of(changed));
    assertEquals(
        List.of("s", Action.START, Action.QUIT), List.of(clash.key(), clash.one(), clash.other()));
  }

  @Test
  void anActionMayHaveNoKey() {
    Bindings bindings = Bindings.of(Map.of(Action.RESEED, List.of()));
    assertEquals(Optional.empty(), bindings.first(Action.RESEED));
    assertEquals(Optional.empty(), bindings.action("R"));
  }

  @Test
  void manyKeysInARowAreShownAsARange() {
    assertEquals("1-9", Bindings.brief(Action.PICK.keys()));
    assertEquals("a b c", Bindings.brief(List.of("a", "b", "c")));
    assertEquals("a b c e", Bindings.brief(List.of("a", "b", "c", "e")));
  }
}
