package dev.threadboard.view.dashboard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.threadboard.board.Story;
import dev.threadboard.event.Fact;
import dev.threadboard.frame.Color;
import dev.threadboard.frame.Style;
import dev.threadboard.theme.Role;
import dev.threadboard.theme.Theme;
import dev.threadboard.theme.Themes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ListingViewTest {
  private static final String[] DAEMON = {
    "import threading",
    "import time",
    "",
    "",
    "def count(name, n):",
    "    for i in range(n):",
    "        time.sleep(1)",
    "        print(name, i + 1, \"of\", n)",
    "",
    "",
    "background = threading.Thread(target=count, args=(\"background\", 5), daemon=True)",
    "foreground = threading.Thread(target=count, args=(\"foreground\", 2))",
    "background.start()",
    "foreground.start()",
    "print(\"main is done\")",
  };

  private static Story daemon() {
    Story story = Story.of("daemon", false, DAEMON);
    story.by(1, new Fact.Line(14)).thread("Thread-1 (count)", "count('background', 5)", true);
    return story.by(2, new Fact.Line(7), new Fact.Sleep(1));
  }

  @ParameterizedTest
  @CsvSource({"80,24", "100,30", "120,40", "160,50", "200,60"})
  void theCodeThatDecidesIsNotCut(int columns, int rows) {
    String text = Painted.of(daemon().viewed(), 0, columns, rows).text();
    assertTrue(text.contains("daemon=True)"), text);
    assertTrue(text.contains("foreground = threading.Thread("), text);
    assertTrue(text.contains("(\"foreground\", 2))"), text);
  }

  @Test
  void aLongLineGoesOnWithAHangingIndent() {
    Painted painted = Painted.of(daemon().viewed(), 0, 100, 30);
    int row = painted.row("background = threading");
    String first = painted.rows().get(row);
    String second = painted.rows().get(row + 1);
    int indent = first.indexOf("background =") + 4;
    assertFalse(first.contains("…"), first);
    assertTrue(second.substring(1, indent).isBlank(), second);
    assertFalse(second.substring(indent, indent + 1).isBlank(), second);
  }

  @Test
  void everyMarkedLineIsInSightAtTheUsualSize() {
    String text = Painted.of(daemon().viewed(), 0, 80, 24).text();
    assertTrue(text.contains("1▸         time.sleep(1)"), text);
    assertTrue(text.contains("M▸ foreground.start()"), text);
  }

  @Test
  void theMarkerHasRoomBeforeTheCode() {
    Painted painted = Painted.of(daemon().viewed(), 0, 80, 24);
    String row = painted.rows().get(painted.row("M▸"));
    assertTrue(row.contains("M▸ foreground.start()"), row);
  }

  @Test
  void aLogWithShortLinesLeavesTheRoomToTheListing() {
    Painted painted = Painted.of(daemon().viewed(), 0, 100, 30);
    String borders = painted.rows().get(painted.row("daemon.py"));
    assertEquals(64, borders.indexOf("log") - 3, borders);
  }

  @Test
  void theCurrentLineIsWholeWhereTheListingScrolls() {
    String[] listing = new String[40];
    java.util.Arrays.fill(listing, "pass");
    listing[29] = "with ThreadPoolExecutor(max_workers=3, thread_name_prefix=\"x\") as executor:";
    Story story = Story.of("long", false, listing).by(1, new Fact.Line(30));
    String text = Painted.of(story.viewed(), 0, 80, 24).text();
    for (String part :
        new String[] {"M▸ with", "max_workers=3,", "thread_name_prefix=", "executor:"}) {
      assertTrue(text.contains(part), part + text);
    }
  }

  @Test
  void theRowOfTheCurrentLineIsTintedInTheStatesColour() throws Exception {
    Theme theme = Themes.bundled().load("paper");
    Painted painted = Painted.of(daemon().viewed(), 0, 100, 30, theme);
    Style expected =
        theme.style(Role.CODE_CURRENT).tinted(theme.style(Role.STATE_SLEEPING).foreground());
    int row = painted.row("1▸");
    assertEquals(expected, painted.style("1▸         ", "time.sleep(1)"));
    assertEquals(expected, painted.frame().style(60, row));
    assertEquals(
        theme.style(Role.STATE_SLEEPING).foreground(),
        painted.style("1", "▸         time").foreground());
    assertNotEquals(expected.background(), painted.frame().style(60, row + 1).background());
  }

  @Test
  void aThreadHasTheSameHueInTitleGutterLogAndLane() throws Exception {
    Theme theme = Themes.bundled().load("paper");
    Painted painted = Painted.of(daemon().viewed(), 0, 120, 40, theme);
    Color hue = theme.style(Role.ofThread(2)).foreground();
    assertEquals(hue, painted.style("Thread-1 (count)").foreground());
    assertEquals(hue, painted.style("1▸").foreground());
    assertEquals(hue, painted.style("z ", "Thread-1   ▼").foreground());
    Color main = theme.style(Role.ofThread(1)).foreground();
    assertEquals(main, painted.style("0.0 ", "main     creates").foreground());
  }

  @Test
  void aWorkerAndAThreadWithTheSameNumberHaveTwoMarks() {
    Story story = daemon();
    story.thread("ThreadPoolExecutor-0_1", "_worker()", true);
    story.by(3, new Fact.TaskBegin("ThreadPoolExecutor-0", 1, "count('x', 1)"), new Fact.Line(8));
    String text = Painted.of(story.viewed(), 0, 100, 30).text();
    assertTrue(text.contains("  1▸         time.sleep(1)"), text);
    assertTrue(text.contains("0_1▸         print(name"), text);
  }

  @Test
  void theWorkersOfOnePoolAreMarkedByOneNumber() {
    Story story = Story.of("pool", false, DAEMON);
    story.thread("ThreadPoolExecutor-0_1", "_worker()", true);
    story.by(2, new Fact.TaskBegin("ThreadPoolExecutor-0", 1, "count('x', 1)"), new Fact.Line(8));
    String text = Painted.of(story.viewed(), 0, 100, 30).text();
    assertTrue(text.contains("   1▸         print(name"), text);
  }
}
