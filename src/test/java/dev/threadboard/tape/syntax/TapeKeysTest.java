package dev.threadboard.tape.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.threadboard.keyboard.KeyNames;
import dev.threadboard.tape.Shelf;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TapeKeysTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      quoteCharacter = '^',
      value = {
        "Enter             ¦ enter           ¦ Enter",
        "Tab@500ms 2       ¦ tab             ¦ Tab@500ms 2",
        "Backspace 18      ¦ backspace       ¦ Backspace 18",
        "Delete            ¦ delete          ¦ Delete",
        "Insert            ¦ insert          ¦ Insert",
        "Space 1           ¦ space           ¦ Space",
        "Escape            ¦ esc             ¦ Escape",
        "Up@.5             ¦ up              ¦ Up@500ms",
        "Down              ¦ down            ¦ Down",
        "Left              ¦ left            ¦ Left",
        "Right             ¦ right           ¦ Right",
        "PageUp            ¦ pgup            ¦ PageUp",
        "PageDown 3        ¦ pgdn            ¦ PageDown 3",
        "Home              ¦ home            ¦ Home",
        "End               ¦ end             ¦ End",
        "F5                ¦ f5              ¦ F5",
        "Ctrl+C            ¦ ctrl-c          ¦ Ctrl+c",
        "Ctrl+c@1s 2       ¦ ctrl-c          ¦ Ctrl+c@1s 2",
        "Ctrl+Shift+O      ¦ ctrl-o          ¦ Ctrl+o",
        "Ctrl+Alt+x        ¦ ctrl-alt-x      ¦ Ctrl+Alt+x",
        "Alt+Ctrl+x        ¦ ctrl-alt-x      ¦ Ctrl+Alt+x",
        "Ctrl+I            ¦ tab             ¦ Tab",
        "Ctrl+M            ¦ enter           ¦ Enter",
        "Ctrl+[            ¦ esc             ¦ Escape",
        "Ctrl+\\           ¦ ctrl-\\         ¦ Ctrl+\\",
        "Ctrl+@            ¦ ctrl-space      ¦ Ctrl+Space",
        "Ctrl+Space        ¦ ctrl-space      ¦ Ctrl+Space",
        "Ctrl+Left         ¦ ctrl-left       ¦ Ctrl+Left",
        "Ctrl+Alt+Delete   ¦ ctrl-alt-delete ¦ Ctrl+Alt+Delete",
        "Alt+.             ¦ alt-.           ¦ Alt+.",
        "Alt+S             ¦ alt-S           ¦ Alt+S",
        "Alt+Shift+s       ¦ alt-S           ¦ Alt+S",
        "Alt+@@1s          ¦ alt-@           ¦ Alt+@@1s",
        "Alt+# 2           ¦ alt-#           ¦ Alt+# 2",
        "Alt+\"            ¦ alt-\"          ¦ Alt+\"",
        "Alt+5 2           ¦ alt-5           ¦ Alt+5 2",
        "Alt+Tab           ¦ alt-tab         ¦ Alt+Tab",
        "Shift+a           ¦ A               ¦ Shift+A",
        "Shift+A           ¦ A               ¦ Shift+A",
        "Shift+Tab         ¦ shift-tab       ¦ Shift+Tab",
        "Ctrl+Shift+Tab    ¦ ctrl-shift-tab  ¦ Ctrl+Shift+Tab",
        "Shift+Up          ¦ up              ¦ Up",
        "Shift+Enter       ¦ enter           ¦ Enter",
      })
  void aKeyIsOneOfOurs(String written, String name, String canonical) throws TapeException {
    TapeCommand command = Shelf.tape(written).commands().get(0);
    assertEquals(name, ((TapeCommand.Press) command).key());
    assertEquals(canonical, command.toString());
    assertEquals(List.of(command), Shelf.tape(canonical).commands());
    assertEquals(name, KeyNames.of(KeyNames.stroke(name).orElseThrow()));
  }

  @Test
  void everyKeyWithANameHasOneInATape() {
    for (String name : KeyNames.SPECIAL) {
      if (!name.equals("shift-tab")) {
        assertTrue(TapeKeys.isKey(TapeKeys.text(name)), name);
      }
    }
    assertEquals(KeyNames.SPECIAL.size() - 1, TapeKeys.words().size());
  }
}
