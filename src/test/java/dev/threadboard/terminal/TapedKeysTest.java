package dev.threadboard.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.googlecode.lanterna.input.KeyStroke;
import dev.threadboard.keyboard.KeyNames;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A key that is pressed by its name is the one that a terminal's bytes are decoded to. */
class TapedKeysTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      quoteCharacter = '^',
      value = {
        "s ¦ s",
        "S ¦ S",
        "? ¦ ?",
        "é ¦ é",
        "space ¦ ^ ^",
        "enter ¦ \\r",
        "tab ¦ \\t",
        "shift-tab ¦ \\033[Z",
        "backspace ¦ \\177",
        "up ¦ \\033[A",
        "down ¦ \\033[B",
        "right ¦ \\033[C",
        "left ¦ \\033[D",
        "home ¦ \\033[H",
        "end ¦ \\033[F",
        "insert ¦ \\033[2~",
        "delete ¦ \\033[3~",
        "pgup ¦ \\033[5~",
        "pgdn ¦ \\033[6~",
        "f1 ¦ \\033OP",
        "f12 ¦ \\033[24~",
        "ctrl-c ¦ \\003",
        "ctrl-space ¦ \\000",
        "ctrl-\\ ¦ \\034",
        "ctrl-left ¦ \\033[1;5D",
        "ctrl-alt-x ¦ \\033\\030",
        "alt-x ¦ \\033x",
        "alt-S ¦ \\033S",
        "alt-enter ¦ \\033\\r",
        "alt-up ¦ \\033[1;3A"
      })
  void aNamedKeyIsWhatATerminalSends(String name, String bytes) {
    assertEquals(List.of(KeyNames.stroke(name).orElseThrow()), decoded(bytes.translateEscapes()));
  }

  private static List<KeyStroke> decoded(String sent) {
    List<KeyStroke> keys = new ArrayList<>();
    KeyDecoder decoder =
        new KeyDecoder(
            new KeyDecoder.Sink() {
              @Override
              public void key(KeyStroke key) {
                keys.add(key);
              }

              @Override
              public void reply(String sequence) {
                throw new AssertionError(sequence);
              }
            });
    for (byte b : sent.getBytes(StandardCharsets.UTF_8)) {
      decoder.accept(b & 0xff);
    }
    return keys;
  }
}
