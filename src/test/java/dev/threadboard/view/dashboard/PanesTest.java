package dev.threadboard.view.dashboard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.threadboard.board.Story;
import dev.threadboard.event.Fact;
import dev.threadboard.event.WaitReason;
import dev.threadboard.theme.Role;
import dev.threadboard.theme.Theme;
import dev.threadboard.theme.Themes;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class PanesTest {
  private static final String POOL = "ThreadPoolExecutor-0";

  private static Story pool(int workers) {
    Story story =
        Story.of(
            "pool",
            false,
            "with ThreadPoolExecutor(max_workers=3) as executor:",
            "    executor.map(thread_function, range(10))");
    story.by(1, new Fact.Line(1));
    for (int worker = 0; worker < workers; worker++) {
      story.by(1, new Fact.Submit(POOL, worker + 1, "thread_function(" + worker + ")"));
      story.thread(POOL + "_" + worker, "_worker()", true);
    }
    return story.by(1, new Fact.Wait(WaitReason.EXECUTOR, 0, POOL));
  }

  private static Story threads(int many) {
    Story story = Story.of("loop", false, "def thread_function(n):", "    time.sleep(n)");
    for (int i = 1; i <= many; i++) {
      story.thread("Thread-" + i, "thread_function(" + i + ")", true);
    }
    return story;
  }

  /** The borders over panes: how many panes begin in each row of them. */
  private static List<Integer> abreast(Painted painted) {
    return painted.rows().stream()
        .filter(row -> row.startsWith("╭─ ") || row.startsWith("┏━ "))
        .filter(row -> row.matches(".─ (Thread|Main|pool-).*|.━ (Thread|Main|pool-).*"))
        .map(row -> row.split("[╭┏]", -1).length - 1)
        .toList();
  }

  @Test
  void fourPanesStandTwoByTwoWhereTitlesWouldBeCut() {
    Painted painted = Painted.of(pool(3).viewed(), 0, 120, 40);
    assertEquals(List.of(2, 2), abreast(painted));
    assertTrue(painted.text().contains("ThreadPoolExecutor-0_0 "), painted.text());
  }

  @Test
  void theyStandInOneRowWhereTitlesAreWhole() {
    assertEquals(List.of(3), abreast(Painted.of(threads(2).viewed(), 0, 140, 30)));
  }

  @Test
  void noPaneStandsAloneBesideAnEmptyRow() {
    Painted painted = Painted.of(threads(5).viewed(), 0, 120, 30);
    assertEquals(List.of(3, 3), abreast(painted));
    Painted five = Painted.of(threads(4).viewed(), 0, 120, 30);
    assertEquals(List.of(3, 2), abreast(five));
    String last = five.rows().get(five.row("─ Thread-3"));
    assertEquals(120, last.stripTrailing().length(), last);
    assertEquals(60, last.lastIndexOf('╭'), last);
  }

  @Test
  void codeIsCutBetweenNamesAndNeverWithinOne() {
    String text = Painted.of(pool(3).viewed(), 0, 80, 24).text();
    assertTrue(text.contains("1: with ThreadPoolExecutor(…"), text);
    assertFalse(text.contains("max_wor…"), text);
  }

  @Test
  void codeThatIsTooLongForARowHasTwoWhereThePaneHasOneToSpare() {
    String[] listing = new String[13];
    Arrays.fill(listing, "pass");
    listing[0] = "with ThreadPoolExecutor(max_workers=3) as executor:";
    Story story = Story.of("pool", false, listing).by(1, new Fact.Line(1));
    for (int worker = 0; worker < 3; worker++) {
      story.thread(POOL + "_" + worker, "_worker()", true);
    }
    Painted painted = Painted.of(story.viewed(), 0, 100, 29);
    assertFalse(painted.text().contains("…"), painted.text());
    int row = painted.row("┃ 1: with ThreadPoolExecutor(max_workers=3) as");
    assertTrue(painted.rows().get(row + 1).contains("executor:"), painted.text());
    assertEquals(4, painted.rows().get(row + 3).indexOf('━', 4), painted.text());
  }

  @Test
  void aLineThatDoesNotFitBesideItsCallIsTold() {
    String[] listing = new String[16];
    Arrays.fill(listing, "pass");
    listing[0] = "print(\"a rather long line of code\")";
    Story story = Story.of("long", false, listing);
    story.thread("Thread-1", "thread_function(1)", true).by(2, new Fact.Line(1));
    String text = Painted.of(story.viewed(), 0, 80, 24).text();
    assertTrue(text.contains("thread_function(1)            line 1 │"), text);
  }

  @Test
  void aPoolsNameLosesNoLetters() {
    String text = Painted.of(pool(3).viewed(), 0, 80, 24).text();
    assertTrue(text.contains("pool-0_0 ─"), text);
    assertFalse(text.contains("Exec…"), text);
  }

  @Test
  void aFunctionThatAllThreadsShareIsNotInTheirTitles() {
    Story one = threads(0).thread("Thread-1 (f)", "f()", true);
    String alone = Painted.of(one.viewed(), 0, 120, 30).text();
    assertTrue(alone.contains("Thread-1 (f) ─"), alone);
    String shared = text(threads(0), "Thread-1 (f)", "Thread-2 (f)");
    assertTrue(shared.contains("Thread-1 ─") && shared.contains("Thread-2 ─"), shared);
    String different = text(threads(0), "Thread-1 (f)", "Thread-2 (g)");
    assertTrue(different.contains("Thread-2 (g) ─"), different);
  }

  private static String text(Story story, String... names) {
    for (String name : names) {
      story.thread(name, "f()", true);
    }
    return Painted.of(story.viewed(), 0, 120, 30).text();
  }

  @Test
  void whereRowsAreToSpareAPaneShowsItsLineWholeAndWhatItsThreadDidLast() {
    Story story = pool(1).by(2, new Fact.Print("0 from 1", "\n"));
    Painted painted = Painted.of(story.viewed(), 0, 100, 34);
    int pane = painted.row("ThreadPoolExecutor-0_0");
    String inside = String.join("\n", painted.rows().subList(pane + 1, pane + 8));
    assertTrue(inside.contains(" executor:"), inside);
    assertTrue(inside.contains("0.0  0 from 1"), inside);
  }

  @Test
  void whatIsDoneRecedes() throws Exception {
    Theme theme = Themes.bundled().load("paper");
    Story story = threads(1).by(2, new Fact.Step(3, 3), new Fact.End());
    Painted painted = Painted.of(story.viewed(), 0, 80, 24, theme);
    int row = painted.row("3/3  ended at 0.0 s");
    assertFalse(painted.rows().get(row).contains("█"), painted.text());
    assertEquals(theme.style(Role.BORDER), painted.style("━━━ 3/3"));
    assertEquals(theme.style(Role.MUTED), painted.style("ended at"));
    assertEquals(theme.style(Role.MUTED), painted.style("Thread-1"));
  }

  @Test
  void whatAThreadDidLastStandsInColumns() {
    Story story = pool(1).at(9).by(2, new Fact.Print("nine", "\n"));
    story.at(12).by(2, new Fact.Print("twelve", "\n"));
    String text = Painted.of(story.viewed(), 12, 100, 34).text();
    assertTrue(text.contains("│  9.0  nine"), text);
    assertTrue(text.contains("│ 12.0  twelve"), text);
  }
}
