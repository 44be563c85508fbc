package dev.threadboard.tape;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.threadboard.keyboard.KeyNames;
import dev.threadboard.tape.syntax.TapeException;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeyListTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      quoteCharacter = '^',
      value = {
        "space . t q         ¦ space 500 . 500 t 500 q 500",
        "space,.,t,q         ¦ space 500 . 500 t 500 q 500",
        "  s,  , j           ¦ s 500 , 500 j 500",
        ",                   ¦ , 500",
        "2s s 250ms          ¦ 2000 s 500 250",
        "tab*3               ¦ tab 500 tab 500 tab 500",
        "down@250ms*2        ¦ down 250 down 250",
        "down@0 up@1         ¦ down up 1000",
        "* @ + - 1 9         ¦ * 500 @ 500 + 500 - 500 1 500 9 500",
        "**2 @@1s            ¦ * 500 * 500 @ 1000",
        "Ctrl-C alt-x PgUp S ¦ ctrl-c 500 alt-x 500 pgup 500 S 500"
      })
  void keysAndPausesArePlayedInTheirOrder(String keys, String steps) throws TapeException {
    assertEquals(
        steps,
        KeyList.parse("--keys", keys).steps().stream()
            .map(step -> text(step.what()))
            .collect(Collectors.joining(" ")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      quoteCharacter = '^',
      value = {
        "^^      ¦ 1 ¦ there are no keys in it, as in \"space 2s q\"",
        "s spcae ¦ 3 ¦ unknown key \"spcae\": did you mean \"space\"? (a character, a name of",
        "s,999   ¦ 3 ¦ unknown key \"999\": a character, a name",
        "tab*0   ¦ 1 ¦ a key is pressed from 1 to 1000 times, and not \"0\"",
        "t*4294967297 ¦ 1 ¦ a key is pressed from 1 to 1000 times, and not \"4294967297\"",
        "tab@x   ¦ 1 ¦ after @ stands a time such as 500ms, 2s or 1m, of at most an hour,"
            + " and not \"x\""
      })
  void whatIsNoKeyIsTold(String keys, int column, String message) {
    TapeException fault = assertThrows(TapeException.class, () -> KeyList.parse("--keys", keys));
    String said = fault.getMessage();
    String begins = "--keys: " + message;
    assertEquals(begins, said.substring(0, Math.min(said.length(), begins.length())));
    assertEquals(column, fault.column());
  }

  private static String text(Step step) {
    return step instanceof Step.Press press
        ? KeyNames.of(press.key())
        : String.valueOf(((Step.Pause) step).time().toMillis());
  }
}
