package dev.threadboard.keyboard;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.googlecode.lanterna.input.KeyStroke;
import com.googlecode.lanterna.input.KeyType;
import dev.threadboard.command.MenuAction;
import dev.threadboard.viewer.MenuField;
import dev.threadboard.viewer.MenuItem;
import dev.threadboard.viewer.MenuState;
import dev.threadboard.viewer.ScreenLayout;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PathKeysTest {
  private static final List<String> FILES = List.of("demo/", "deposit.py", "deposits.py", "x.py");

  private final MenuKeys keys =
      new MenuKeys(
          Bindings.DEFAULTS,
          List::of,
          typed -> FILES.stream().filter(path -> path.startsWith(typed)).toList());

  private MenuState menu =
      MenuState.of(
              List.of(new MenuItem("own", "", "", List.of(MenuField.path("where", "")), List.of())))
          .after(new MenuAction.OpenPath());

  /** Letters are typed; a capital letter is a key: Tab, Up, Down, Escape. */
  private void press(String typed) {
    for (char c : typed.toCharArray()) {
      press(
          switch (c) {
            case 'T' -> new KeyStroke(KeyType.Tab);
            case 'U' -> new KeyStroke(KeyType.ArrowUp);
            case 'D' -> new KeyStroke(KeyType.ArrowDown);
            case 'E' -> new KeyStroke(KeyType.Escape);
            case 'P' -> new KeyStroke(KeyType.PageDown);
            default -> new KeyStroke(c, false, false);
          });
    }
  }

  private MenuAction press(KeyStroke key) {
    MenuAction action =
        (MenuAction) keys.command(key, menu, new ScreenLayout(1, 3, 2, 10)).orElseThrow();
    menu = menu.after(action);
    return action;
  }

  @ParameterizedTest
  @CsvSource({
    "x, x, -1",
    "xT, x.py, -1",
    "T, '', 0",
    "TT, '', 1",
    "deT, de, 0",
    "depT, deposit, -1",
    "depTT, deposit, 0",
    "depTTT, deposit, 1",
    "depTTTT, deposit, 0",
    "zT, z, -1",
    "DDU, '', 0",
    "DUU, '', -1",
    "P, '', 3",
    "DDd, d, -1",
  })
  void tabGoesAsFarAsAllAgreeAndArrowsHighlight(String typed, String text, int highlighted) {
    press(typed);
    assertEquals(text, menu.path().input().text());
    assertEquals(highlighted, menu.path().highlighted());
  }

  @ParameterizedTest
  @CsvSource({"dep, dep", "x.py, x.py", "depTD, deposit.py", "' x ', x", "'', ''"})
  void enterChoosesTheHighlightedOneOrWhatIsTyped(String typed, String chosen) {
    press(typed);
    assertEquals(new MenuAction.ChoosePath(chosen), press(new KeyStroke(KeyType.Enter)));
  }

  @Test
  void aFolderIsGoneInto() {
    press("D");
    press(new KeyStroke(KeyType.Enter));
    assertEquals("demo/", menu.path().input().text());
  }

  @Test
  void escapeForgetsWhatWasTyped() {
    press("x.pyE");
    assertEquals(null, menu.path());
    assertEquals("", menu.item().field(MenuState.PATH).text());
  }
}
