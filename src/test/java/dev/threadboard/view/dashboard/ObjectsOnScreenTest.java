package dev.threadboard.view.dashboard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.threadboard.Golden;
import dev.threadboard.board.SharedThings;
import dev.threadboard.board.Story;
import dev.threadboard.command.Command;
import dev.threadboard.command.PaletteItem;
import dev.threadboard.command.ThreadCommand;
import dev.threadboard.command.ViewCommand;
import dev.threadboard.event.Fact;
import dev.threadboard.event.ObjectFact.ObjectState;
import dev.threadboard.event.ObjectFact.SharedObject;
import dev.threadboard.event.ObjectKind;
import dev.threadboard.event.WaitReason;
import dev.threadboard.frame.Size;
import dev.threadboard.keyboard.Bindings;
import dev.threadboard.keyboard.KeyNames;
import dev.threadboard.keyboard.Keyboard;
import dev.threadboard.theme.Role;
import dev.threadboard.theme.Theme;
import dev.threadboard.view.Glyphs;
import dev.threadboard.view.Scene;
import dev.threadboard.viewer.HitRegion;
import dev.threadboard.viewer.ViewedRun;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Shared objects, hopeless waits and watched values, from fixed events. */
class ObjectsOnScreenTest {
  private static final int QUEUE = 2;
  private static final Keyboard KEYBOARD = new Keyboard(Bindings.DEFAULTS, false);

  @ParameterizedTest
  @CsvSource({"80,24", "100,30", "200,60", "60,15"})
  void aDeadlock(int columns, int rows) {
    golden("deadlock", painted(SharedThings.told(), 0.1, columns, rows));
  }

  @ParameterizedTest
  @CsvSource({"80,24", "100,30", "200,60", "60,15"})
  void objectsOfEveryKind(int columns, int rows) {
    golden("packing", painted(SharedThings.packing(), 3.5, columns, rows));
  }

  @ParameterizedTest
  @CsvSource({"80,24", "60,15"})
  void aFullQueueAndABarrierWithAnEmptyPlace(int columns, int rows) {
    golden("shop", painted(SharedThings.shop(), 2.3, columns, rows));
  }

  @ParameterizedTest
  @CsvSource({"80,24", "200,60", "60,15"})
  void theLifeOfAQueue(int columns, int rows) {
    ViewCommand[] looks = {new ViewCommand.SelectObject(QUEUE), new ViewCommand.ToggleZoom()};
    golden("life", painted(SharedThings.packing(), 3.5, columns, rows, looks));
  }

  @ParameterizedTest
  @CsvSource({"80,24", "100,30"})
  void lanesUnderThoseOfTheThreads(int columns, int rows) {
    ViewCommand timeline = new ViewCommand.ToggleTimeline();
    golden("lanes", painted(SharedThings.packing(), 3.5, columns, rows, timeline));
  }

  @ParameterizedTest
  @CsvSource({"80,24", "100,30", "200,60", "60,15"})
  void watchedValuesAboveTheLog(int columns, int rows) {
    golden("watched", painted(SharedThings.watched(), 1.5, columns, rows));
  }

  @ParameterizedTest
  @EnumSource(
      value = Glyphs.class,
      names = {"ASCII", "CONSOLE"})
  void charactersThatATerminalWithoutUnicodeHas(Glyphs glyphs) {
    ViewedRun viewed = SharedThings.packing().viewed();
    Scene scene =
        new Scene(
            viewed,
            3_500_000_000L,
            new Size(80, 24),
            Theme.terminal(),
            glyphs,
            KEYBOARD.sensible(viewed),
            KEYBOARD.back());
    String name = "packing-" + glyphs.name().toLowerCase(Locale.ROOT) + ".txt";
    Golden.check(getClass(), name, DashboardView.paint(scene).frame().text());
  }

  @Test
  void aDeadlockIsTheSameWhereverItIsMarked() {
    Painted painted = painted(SharedThings.told(), 0.1, 100, 30);
    Theme theme = Theme.terminal();
    assertEquals(theme.style(Role.STATE_FAILED), painted.style("✗ deadlock ─"));
    assertTrue(painted.text().contains("■    with locks[first]:"), painted.text());
    assertTrue(painted.text().contains("a b✗         with locks[second]:"), painted.text());
    String lanes =
        painted(SharedThings.told(), 0.1, 100, 30, new ViewCommand.ToggleTimeline()).text();
    assertTrue(lanes.contains("✗ a to b") && lanes.contains("✗ locks[\"b\"]"), lanes);
    assertTrue(lanes.contains("◆ MainThread"), lanes);
  }

  @Test
  void aCircleBesideAThreadThatGoesOnIsAWarningInTheHeader() {
    Story story = SharedThings.deadlock();
    String eighty = painted(story, 0.1, 80, 24).rows().get(0);
    assertTrue(eighty.contains("✗ deadlock   ▶ running"), eighty);
    assertFalse(painted(SharedThings.shop(), 2.3, 80, 24).rows().get(0).contains("✗"));
  }

  @Test
  void keysGoOnFromTheThreadsToTheObjects() {
    ViewedRun viewed = SharedThings.told().viewed();
    for (int tab = 1; tab <= 3; tab++) {
      viewed = press("tab", viewed);
    }
    assertEquals(1, viewed.selectedObject().number());
    assertEquals(2, press("down", viewed).selectedObject().number());
    assertEquals(2, press("down", press("down", viewed)).selectedObject().number());
    assertEquals(null, press("up", viewed).selectedObject());
    assertEquals(3, press("up", viewed).view().selected());
    assertEquals(1, press("tab", press("tab", viewed)).view().selected());
    assertEquals("No thread is selected.", press("j", viewed).view().hint());
    ViewedRun life = press("enter", viewed);
    String text = Painted.of(life, 0.1, 80, 24).text();
    assertTrue(text.contains("0.0 - now  0.1 s  held by a to b, taken in line 6"), text);
    assertTrue(text.contains("0.1 - now  0.0 s  b to a waits"), text);
  }

  @Test
  void oneKeyShowsThoseInUseAllAndNone() {
    Story story = SharedThings.packing().at(60).by(1, new Fact.Wake());
    ViewedRun viewed = story.viewed();
    assertFalse(Painted.of(viewed, 60, 80, 24).text().contains("start   barrier"));
    ViewedRun all = press("O", viewed);
    assertEquals("Shared objects: all.", all.view().hint());
    assertTrue(Painted.of(all, 60, 80, 40).text().contains("start        barrier"));
    ViewedRun none = press("O", all);
    assertFalse(Painted.of(none, 60, 80, 24).text().contains("─ objects"), "none");
    assertEquals("Shared objects: those in use.", press("O", none).view().hint());
  }

  @Test
  void anExpressionIsWatchedThroughThePalette() {
    ViewedRun viewed = SharedThings.deadlock().viewed();
    ViewedRun asked = press("W", viewed);
    assertEquals("watch ", asked.view().search().palette().text());
    for (String key : "b.x>1".split("")) {
      asked = press(key, asked);
    }
    ViewedRun typed = asked;
    List<PaletteItem> offers =
        KEYBOARD.offers(typed, Painted.of(typed, 0, 80, 24).picture().layout());
    assertEquals(new ThreadCommand.Watch("b.x>1"), offers.get(0).command());
    String hint = press("W", Story.of("join", false, "pass").viewed()).view().hint();
    assertEquals("Values are watched in a program of your own that still runs.", hint);
  }

  @Test
  void objectsThatNobodyUsesGo() {
    Story story = Story.of("locks", false, "pass").thread("Thread-1", "f()", true);
    story.by(2, new SharedObject(1, ObjectKind.LOCK, "lock", 1, 0, 0, 0));
    story.by(2, new Fact.Acquire("lock", 1), new Fact.Sleep(9));
    assertTrue(painted(story, 0, 80, 24).text().contains("held by Thread-1"));
    story.at(9).by(2, new Fact.Wake(), new Fact.Release("lock", 1), new Fact.Sleep(9));
    assertTrue(painted(story, 9, 80, 24).text().contains("lock  free"));
    story.at(18).by(2, new Fact.Wake());
    assertFalse(painted(story, 18, 80, 24).text().contains("─ objects"));
  }

  @Test
  void theMouseSelectsAnObjectAndThenOpensIt() {
    Painted painted = painted(SharedThings.told(), 0.1, 80, 24);
    int row = painted.row("✗ locks[\"b\"]");
    Optional<HitRegion.Target> target = painted.picture().layout().at(5, row);
    assertEquals(Optional.of(new HitRegion.SharedObject(2)), target);
  }

  @Test
  void aBrokenBarrierAndAHostileNameAreShownAsTheyAre() {
    Story story = Story.of("barrier", false, "pass");
    story.by(1, new SharedObject(1, ObjectKind.BARRIER, "a\033[2J", 1, 0, 3, 0));
    story.by(1, new ObjectState(1, 0, 0, List.of(), "broken"));
    story.by(1, new Fact.Wait(WaitReason.BARRIER, 0, "a.wait()", null, 1));
    String text = painted(story, 0, 80, 24).text();
    assertTrue(text.contains("○○○ 0 of 3 there  broken"), text);
    assertTrue(text.contains("a\\x1b[2J"), text);
  }

  @Test
  void noSizeIsTooSmallAndNoNumberOfObjectsTooLarge() {
    Story story = SharedThings.packing();
    for (int i = 7; i < 60; i++) {
      story.by(2, new SharedObject(i, ObjectKind.LOCK, "lock " + i, 1, 0, 0, 0));
      story.by(2, new Fact.Acquire("lock " + i, i));
    }
    for (int columns = 40; columns < 210; columns += 17) {
      for (int rows = 10; rows < 60; rows += 7) {
        for (ViewCommand look :
            List.of(new ViewCommand.SelectObject(50), new ViewCommand.ToggleTimeline())) {
          Painted painted = painted(story, 3.5, columns, rows, look);
          assertEquals(new Size(columns, rows), painted.frame().size());
        }
      }
    }
    String text = painted(story, 3.5, 80, 24, new ViewCommand.SelectObject(50)).text();
    assertTrue(text.contains("▸■ lock 50"), text);
  }

  private static ViewedRun press(String key, ViewedRun viewed) {
    Command command =
        KEYBOARD
            .command(
                KeyNames.stroke(key).orElseThrow(),
                viewed,
                Painted.of(viewed, 60, 80, 24).picture().layout())
            .orElseThrow();
    return viewed.after(command);
  }

  private static Painted painted(
      Story story, double seconds, int columns, int rows, Command... looks) {
    return Painted.of(Painted.with(story.viewed(), looks), seconds, columns, rows);
  }

  private void golden(String name, Painted painted) {
    Golden.check(getClass(), name + "-" + painted.frame().size() + ".txt", painted.text());
  }
}
