package dev.threadboard.view.menu;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.googlecode.lanterna.input.KeyStroke;
import com.googlecode.lanterna.input.KeyType;
import dev.threadboard.Golden;
import dev.threadboard.command.Command;
import dev.threadboard.command.MenuAction;
import dev.threadboard.frame.Frame;
import dev.threadboard.frame.Size;
import dev.threadboard.keyboard.Bindings;
import dev.threadboard.keyboard.MenuKeys;
import dev.threadboard.theme.Theme;
import dev.threadboard.view.Glyphs;
import dev.threadboard.view.Picture;
import dev.threadboard.viewer.MenuField;
import dev.threadboard.viewer.MenuItem;
import dev.threadboard.viewer.MenuState;
import dev.threadboard.viewer.ScreenLayout;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The menu as a course: topics, order, marks, finding, scrolling. */
class CourseMenuViewTest {
  private static final MenuKeys KEYS = new MenuKeys(Bindings.DEFAULTS);

  private static final List<String> LISTING =
      List.of("import threading", "", "ORDERED = False", "lock = threading.Lock()");

  /** Five topics of seven entries; the last entry of each topic has long choices. */
  private static MenuState menu() {
    List<MenuItem> items = new ArrayList<>();
    for (int topic = 1; topic <= 5; topic++) {
      for (int i = 1; i <= 7; i++) {
        String mark = topic > 2 ? "" : i < 4 ? "seen" : i == 4 ? "2/3" : "";
        String choice = "forks[n], forks[(n + " + i + ") % SEATS]".repeat(i == 7 ? 3 : 1);
        items.add(
            new MenuItem(
                "entry_" + topic + "_" + i,
                "Entry " + i + " of topic " + topic,
                "Topic " + topic,
                mark,
                "A transfer locks both accounts. One interruption is enough.",
                List.of(
                    MenuField.choice("reach", "", List.of(choice, "other")),
                    new MenuField("seats", "", "3", 2, 5),
                    MenuField.choice("policy", "who goes on", List.of("fifo", "random"))),
                LISTING));
      }
    }
    return MenuState.of(items);
  }

  private static MenuState pressing(MenuState menu, String letters) {
    MenuState now = menu;
    for (char letter : letters.toCharArray()) {
      now = pressing(now, new KeyStroke(letter, false, false));
    }
    return now;
  }

  private static MenuState pressing(MenuState menu, KeyStroke key) {
    Command command = KEYS.command(key, menu, ScreenLayout.NOTHING).orElseThrow();
    return menu.after((MenuAction) command);
  }

  private static Picture picture(MenuState menu, int columns, int rows, Glyphs glyphs) {
    return MenuView.paint(
        new MenuScene(
            menu,
            null,
            new Size(columns, rows),
            Theme.terminal(),
            glyphs,
            KEYS.sensible(menu),
            List.of(),
            List.of(),
            null));
  }

  private static Frame paint(MenuState menu, int columns, int rows) {
    return picture(menu, columns, rows, Glyphs.UNICODE).frame();
  }

  private static void golden(String name, Frame frame) {
    Golden.check(CourseMenuViewTest.class, name + "-" + frame.size() + ".txt", frame.text());
  }

  @ParameterizedTest
  @CsvSource({"80,24,UNICODE", "80,24,ASCII", "100,30,UNICODE", "200,60,UNICODE", "40,10,UNICODE"})
  void topicsNamesAndMarksStandInAListThatScrolls(int columns, int rows, Glyphs glyphs) {
    String name = glyphs.name().toLowerCase(Locale.ROOT);
    golden("first-" + name, picture(menu(), columns, rows, glyphs).frame());
    MenuState middle = menu().after(new MenuAction.Select(20));
    golden("middle-" + name, picture(middle, columns, rows, glyphs).frame());
  }

  @Test
  void lettersFindAnEntryAndTheListShowsWhatMatches() {
    MenuState found = pressing(menu(), "/topic 4");
    golden("found", paint(found, 80, 24));
    assertEquals("entry_4_1", found.item().name());
    found = pressing(found, new KeyStroke(KeyType.ArrowDown));
    assertEquals("entry_4_2", found.item().name());
    found = pressing(found, new KeyStroke(KeyType.Enter));
    assertEquals(null, found.find());
    assertEquals("entry_4_2", found.item().name());
    MenuState none = pressing(menu(), "/zzz");
    golden("nothing", paint(none, 80, 24));
    assertEquals("entry_1_1", none.item().name());
    assertEquals(none, pressing(none, new KeyStroke(KeyType.ArrowDown)));
  }

  @Test
  void theSelectedEntryIsSeenInEverySize() {
    for (int rows = 8; rows < 62; rows += 3) {
      for (int columns : new int[] {40, 80, 100, 149, 150, 200}) {
        for (int place = 0; place < 35; place += 2) {
          MenuState menu = menu().after(new MenuAction.Select(place));
          String text = paint(menu, columns, rows).text();
          assertTrue(text.contains("▸ " + menu.item().name()), columns + "x" + rows + "\n" + text);
        }
      }
    }
  }

  @Test
  void noSizeIsTooSmallToPaint() {
    MenuState found = pressing(menu(), "/topic 4");
    for (int columns = 1; columns < 220; columns += 7) {
      for (int rows = 1; rows < 64; rows += 3) {
        paint(menu(), columns, rows);
        paint(found, columns, rows);
      }
    }
  }

  @Test
  void anEntryOfWhichNothingIsReadYetCannotBeRun() {
    MenuItem unread = new MenuItem("a", "A", "Topic", "", "", List.of(), List.of());
    MenuState menu = MenuState.of(List.of(unread));
    assertFalse(menu.valid());
    assertTrue(paint(menu, 80, 24).text().contains("▸ a"));
  }
}
