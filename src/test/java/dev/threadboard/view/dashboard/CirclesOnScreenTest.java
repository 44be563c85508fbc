package dev.threadboard.view.dashboard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.threadboard.Golden;
import dev.threadboard.board.SharedThings;
import dev.threadboard.board.Story;
import dev.threadboard.event.Fact;
import dev.threadboard.event.ObjectFact.SharedObject;
import dev.threadboard.event.ObjectKind;
import dev.threadboard.event.WaitReason;
import dev.threadboard.frame.Size;
import dev.threadboard.keyboard.Bindings;
import dev.threadboard.keyboard.Keyboard;
import dev.threadboard.theme.Role;
import dev.threadboard.theme.Theme;
import dev.threadboard.view.Glyphs;
import dev.threadboard.view.Scene;
import dev.threadboard.viewer.ViewedRun;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Circles of waits, drawn as closed figures; from fixed events. */
class CirclesOnScreenTest {
  private static final Keyboard KEYBOARD = new Keyboard(Bindings.DEFAULTS, false);

  @ParameterizedTest
  @CsvSource({"2,80,24", "3,80,30", "5,80,30", "5,100,30"})
  void philosophersOfWhomEachHasOneFork(int seats, int columns, int rows) {
    Painted painted = Painted.of(dinner(seats, "forks").viewed(), 0, columns, rows);
    golden("dinner-" + seats + "-" + painted.frame().size(), painted.text());
  }

  @ParameterizedTest
  @EnumSource(
      value = Glyphs.class,
      names = {"ASCII", "CONSOLE"})
  void charactersThatATerminalWithoutUnicodeHas(Glyphs glyphs) {
    ViewedRun viewed = SharedThings.told().viewed();
    Scene scene =
        new Scene(
            viewed,
            100_000_000L,
            new Size(80, 24),
            Theme.terminal(),
            glyphs,
            KEYBOARD.sensible(viewed),
            KEYBOARD.back());
    golden(
        "deadlock-" + glyphs.name().toLowerCase(Locale.ROOT),
        DashboardView.paint(scene).frame().text());
  }

  @Test
  void theCircleIsDrawnWhenItClosesAndNotBefore() {
    Story story = dinner(2, "forks");
    assertTrue(figure(story).startsWith("╭─▸ P0 ─ waits for ─▸ forks[1] ─╮"), figure(story));
    Story open = Story.ofProgram("dine.py", List.of("pass"), "dine.py");
    sitDown(open, 2, "forks");
    reach(open, 0, 2, "forks");
    assertEquals("", figure(open));
    reach(open, 1, 2, "forks");
    assertEquals(figure(story), figure(open));
    Painted painted = Painted.of(open.viewed(), 0, 100, 30);
    assertEquals(Theme.terminal().style(Role.STATE_FAILED), painted.style("╭─▸ P0"));
    assertEquals(Theme.terminal().style(Role.ofThread(2)).withBold(), painted.style("P0 ─ waits"));
  }

  @Test
  void whoWaitsForItselfIsACircleOfOne() {
    Story story = Story.ofProgram("twice.py", List.of("pass"), "twice.py");
    story.thread("T", "twice()", true);
    story.by(2, new Fact.Line(1), new SharedObject(1, ObjectKind.LOCK, "lock", 1, 0, 0, 0));
    story.by(2, new Fact.Acquire("lock", 1), new Fact.Wait(WaitReason.LOCK, 2, "lock", null, 1));
    story.by(2, new Fact.Deadlock());
    assertEquals(
        """
        ╭─▸ T ───────────────╮
        │ held by  waits for │
        ╰──────────── lock ◂─╯\
        """,
        figure(story));
  }

  @Test
  void threadsThatWaitForEachOthersEndHaveNoObjectBetween() {
    Story story = Story.ofProgram("ends.py", List.of("pass"), "ends.py");
    story.thread("one", "end()", true).thread("two", "end()", true);
    story.by(1, new SharedObject(1, ObjectKind.LOCK, "lock", 1, 0, 0, 0));
    story.by(1, new Fact.Acquire("lock", 1));
    story.by(2, new Fact.Wait(WaitReason.JOIN, 3, "two"));
    story.by(3, new Fact.Wait(WaitReason.JOIN, 2, "one"));
    assertEquals(
        """
        ╭─▸ one ─────────────────────────────────────╮
        │ waits for the end of  waits for the end of │
        ╰───────────────────────────────────── two ◂─╯\
        """,
        figure(story));
  }

  @Test
  void whereThereIsNoRoomTheWordsAndTheTableTellIt() {
    String longName = "forks_of_all_who_dine_at_the_large_table";
    for (int columns = 40; columns < 210; columns += 13) {
      for (int rows = 10; rows < 50; rows += 3) {
        Painted painted = Painted.of(dinner(9, longName).viewed(), 0, columns, rows);
        assertEquals(new Size(columns, rows), painted.frame().size());
      }
    }
    assertEquals("", figureOf(Painted.of(dinner(9, longName).viewed(), 0, 100, 50)));
    Painted low = Painted.of(dinner(2, "forks").viewed(), 0, 80, 20);
    assertEquals("", figureOf(low));
    assertTrue(low.text().contains("✗ deadlock"), low.text());
    String brief = figureOf(Painted.of(dinner(5, "forks").viewed(), 0, 80, 30));
    assertTrue(brief.contains("P0 ─ wants ─▸ forks[1] ─ of ─▸ P1"), brief);
    assertFalse(brief.contains("waits for"), brief);
  }

  private static Story dinner(int seats, String forks) {
    Story story = Story.ofProgram("dine.py", List.of("pass"), "dine.py");
    sitDown(story, seats, forks);
    for (int seat = 0; seat < seats; seat++) {
      reach(story, seat, seats, forks);
    }
    return story.by(seats + 1, new Fact.Deadlock());
  }

  private static void sitDown(Story story, int seats, String forks) {
    for (int seat = 0; seat < seats; seat++) {
      story.thread("P" + seat, "dine(" + seat + ")", true);
    }
    for (int seat = 0; seat < seats; seat++) {
      String name = forks + "[" + seat + "]";
      story.by(
          seat + 2,
          new Fact.Line(1),
          new SharedObject(seat + 1, ObjectKind.LOCK, name, 1, 0, 0, 0),
          new Fact.Acquire(name, seat + 1));
    }
  }

  private static void reach(Story story, int seat, int seats, String forks) {
    int next = (seat + 1) % seats;
    String name = forks + "[" + next + "]";
    story.by(seat + 2, new Fact.Wait(WaitReason.LOCK, next + 2, name, null, next + 1));
  }

  private static String figure(Story story) {
    return figureOf(Painted.of(story.viewed(), 0, 100, 30));
  }

  /** The three rows of the figure alone; empty if there is none. */
  private static String figureOf(Painted painted) {
    List<String> rows = painted.rows();
    for (int row = 0; row < rows.size(); row++) {
      int left = rows.get(row).indexOf("╭─▸");
      if (left >= 0) {
        int right = rows.get(row).indexOf("╮", left);
        return rows.subList(row, row + 3).stream()
            .map(one -> one.substring(left, right + 1))
            .collect(Collectors.joining("\n"));
      }
    }
    return "";
  }

  private void golden(String name, String text) {
    Golden.check(getClass(), name + ".txt", text);
  }
}
