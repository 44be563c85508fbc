package dev.threadboard.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.threadboard.frame.CharacterSet;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which characters a terminal is believed to show. */
class CharacterSupportTest {
  @ParameterizedTest
  @CsvSource({
    "en_GB.UTF-8, UNICODE",
    "C.utf8, UNICODE",
    "UTF-8, UNICODE",
    "de_AT.utf-8@euro, UNICODE",
    "C, ASCII",
    "POSIX, ASCII",
    "en_GB, ASCII",
    "de_DE.ISO-8859-15@euro, ASCII",
    "ja_JP.eucJP, ASCII",
  })
  void theLocaleSays(String locale, CharacterSet characters) {
    assertEquals(characters, of(Map.of("LANG", locale, "TERM", "xterm-256color")));
  }

  @Test
  void theStrongerVariableGoesFirstAndAnEmptyOneSaysNothing() {
    assertEquals(CharacterSet.ASCII, of(Map.of("LC_ALL", "C", "LANG", "en_GB.UTF-8")));
    assertEquals(CharacterSet.UNICODE, of(Map.of("LC_CTYPE", "C.UTF-8", "LANG", "C")));
    assertEquals(CharacterSet.UNICODE, of(Map.of("LC_ALL", "", "LANG", "C.UTF-8")));
  }

  @Test
  void aTerminalWithoutLocaleIsTakenForAModernOne() {
    assertEquals(CharacterSet.UNICODE, of(Map.of("TERM", "xterm-256color")));
    assertEquals(CharacterSet.ASCII, of(Map.of("TERM", "vt220")));
  }

  @Test
  void aTextConsoleHasThePcsOldCharacters() {
    assertEquals(CharacterSet.CONSOLE, of(Map.of("TERM", "linux", "LANG", "C.UTF-8")));
    assertEquals(CharacterSet.ASCII, of(Map.of("TERM", "linux", "LANG", "C")));
  }

  private static CharacterSet of(Map<String, String> environment) {
    return CharacterSupport.of(environment);
  }
}
