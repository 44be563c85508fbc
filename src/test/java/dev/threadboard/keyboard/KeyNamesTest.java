package dev.threadboard.keyboard;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.googlecode.lanterna.input.KeyStroke;
import com.googlecode.lanterna.input.KeyType;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class KeyNamesTest {
  @ParameterizedTest
  @EnumSource(
      value = KeyType.class,
      names = {
        "Escape",
        "Backspace",
        "ArrowLeft",
        "ArrowRight",
        "ArrowUp",
        "ArrowDown",
        "Insert",
        "Delete",
        "Home",
        "End",
        "PageUp",
        "PageDown",
        "Tab",
        "ReverseTab",
        "Enter",
        "F1",
        "F2",
        "F3",
        "F4",
        "F5",
        "F6",
        "F7",
        "F8",
        "F9",
        "F10",
        "F11",
        "F12"
      })
  void everySpecialKeyCanBeWrittenAsItIsCalled(KeyType type) {
    for (KeyStroke key :
        new KeyStroke[] {new KeyStroke(type), new KeyStroke(type, true, true, false)}) {
      String name = KeyNames.of(key);
      assertEquals(Optional.of(name), KeyNames.parse(name));
    }
  }

  @Test
  void everyCharacterCanBeWrittenAsItIsCalled() {
    for (char c : "aZ1?/#=:-\"'\\ é€".toCharArray()) {
      for (KeyStroke key :
          new KeyStroke[] {new KeyStroke(c, false, false), new KeyStroke(c, false, true)}) {
        String name = KeyNames.of(key);
        assertEquals(Optional.of(name), KeyNames.parse(name));
      }
    }
    assertEquals(
        Optional.of("ctrl-x"), KeyNames.parse(KeyNames.of(new KeyStroke('x', true, false))));
    assertEquals(
        Optional.of("ctrl-space"), KeyNames.parse(KeyNames.of(new KeyStroke(' ', true, false))));
  }

  @ParameterizedTest
  @CsvSource({
    "Enter, enter",
    "PgUp, pgup",
    "ESC, esc",
    "Ctrl-C, ctrl-c",
    "Alt-x, alt-x",
    "alt-X, alt-X",
    "alt-ctrl-x, ctrl-alt-x",
    "S, S",
    "-, -",
    "alt--, alt--"
  })
  void caseCountsForCharactersAlone(String written, String name) {
    assertEquals(Optional.of(name), KeyNames.parse(written));
  }

  @ParameterizedTest
  @CsvSource({
    "ctrl-i, tab",
    "ctrl-m, enter",
    "ctrl-j, enter",
    "ctrl-h, backspace",
    "ctrl-[, esc",
    "ctrl-@, ctrl-space",
    "ctrl-alt-m, alt-enter"
  })
  void aByteThatAnotherKeySendsIsThatKey(String written, String name) {
    assertEquals(Optional.of(name), KeyNames.parse(written));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "spce",
        "f13",
        "f0",
        "ctrl-",
        "ctrl-1",
        "ctrl-ctrl-x",
        "mouseevent",
        "ab",
        "\u0007"
      })
  void whatNoTerminalSendsHasNoName(String written) {
    assertEquals(Optional.empty(), KeyNames.parse(written));
  }

  @Test
  void everyKeyThatHasANameIsFoundByIt() {
    for (String special : KeyNames.SPECIAL) {
      for (String name : new String[] {special, "ctrl-" + special, "ctrl-alt-" + special}) {
        assertEquals(name, KeyNames.of(KeyNames.stroke(name).orElseThrow()));
      }
    }
    assertEquals(Optional.of(new KeyStroke('-', false, true)), KeyNames.stroke("Alt--"));
    assertEquals(Optional.of(new KeyStroke('c', true, false)), KeyNames.stroke("ctrl-C"));
    assertEquals(Optional.empty(), KeyNames.stroke("ctrl-1"));
  }
}
