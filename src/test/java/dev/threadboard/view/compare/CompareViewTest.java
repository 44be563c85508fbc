package dev.threadboard.view.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.threadboard.Golden;
import dev.threadboard.board.Story;
import dev.threadboard.command.Pace;
import dev.threadboard.command.Speed;
import dev.threadboard.compare.ComparedRun;
import dev.threadboard.compare.Comparison;
import dev.threadboard.event.Fact;
import dev.threadboard.event.ObjectFact;
import dev.threadboard.event.ObjectKind;
import dev.threadboard.frame.Frame;
import dev.threadboard.frame.Size;
import dev.threadboard.history.History;
import dev.threadboard.keyboard.Bindings;
import dev.threadboard.keyboard.CompareKeys;
import dev.threadboard.theme.Theme;
import dev.threadboard.view.Glyphs;
import dev.threadboard.view.Narration;
import dev.threadboard.view.Picture;
import dev.threadboard.viewer.HitRegion;
import dev.threadboard.viewer.Playhead;
import dev.threadboard.viewer.ViewedRun;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompareViewTest {
  private static final CompareKeys KEYS = new CompareKeys(Bindings.DEFAULTS);
  private static final long SECOND = 1_000_000_000;
  private static final long END = 4 * SECOND;
  private static final String[] LISTING = {"def f():", "    time.sleep(2)", "", "f()"};

  /** Main sleeps twice, one after the other. */
  private static Story alone(String second) {
    Story story = Story.of("alone", false, LISTING).by(1, new Fact.Line(2), new Fact.Sleep(2));
    story.at(2).by(1, new Fact.Wake(), new Fact.Print("0", "\n"), new Fact.Sleep(2));
    story.at(4).by(1, new Fact.Wake(), new Fact.Print(second, "\n"));
    return story.by(1, new Fact.End(), new Fact.Exit(0));
  }

  /** Two sleep at once. */
  private static Story together() {
    Story story = Story.of("together", false, LISTING).thread("Thread-1 (f)", "f()", true);
    story.by(2, new Fact.Line(2), new Fact.Sleep(2)).by(1, new Fact.Sleep(2));
    story.at(2).by(2, new Fact.Wake(), new Fact.Print("0", "\n"), new Fact.End());
    story.by(1, new Fact.Wake(), new Fact.Print("0", "\n"), new Fact.End(), new Fact.Exit(0));
    return story;
  }

  @ParameterizedTest
  @CsvSource({"80,24", "120,40", "200,60", "60,15", "40,12", "70,40"})
  void outputsThatDiffer(int columns, int rows) {
    golden("differ", paint(comparison("1"), END, columns, rows, Glyphs.UNICODE));
  }

  @ParameterizedTest
  @CsvSource({"80,24", "120,40", "200,60"})
  void whileBothGoOn(int columns, int rows) {
    golden("going", paint(comparison("1"), SECOND, columns, rows, Glyphs.UNICODE));
  }

  @Test
  void theSameOutput() {
    golden("same", paint(comparison("0"), END, 80, 24, Glyphs.UNICODE));
  }

  @Test
  void inAscii() {
    golden("ascii", paint(comparison("1"), END, 80, 24, Glyphs.ASCII));
  }

  @Test
  void lessThanItNeedsIsSaid() {
    String text = paint(comparison("1"), END, 39, 12, Glyphs.UNICODE).text();
    assertTrue(text.startsWith("39x12: too small\nneeds 40x12"), text);
  }

  @Test
  void aClickOnTheOtherSideIsKnown() {
    Picture picture = picture(comparison("1"), END, 80, 24, Glyphs.UNICODE);
    assertEquals(new HitRegion.Pane(1), picture.layout().at(2, 3).get());
    assertEquals(new HitRegion.Side(1), picture.layout().at(60, 12).get());
  }

  @Test
  void whereThereIsRoomSharedObjectsStandUnderThePanesAndTheLogsBeginInOneRow() {
    Story locked =
        alone("1").by(1, new ObjectFact.SharedObject(1, ObjectKind.LOCK, "gate", 1, 0, 0, 0));
    Comparison both = Comparison.of(side("locked", locked), side("alone", alone("0")));
    List<String> rows = paint(both, END, 120, 40, Glyphs.UNICODE).text().lines().toList();
    assertTrue(rows.stream().anyMatch(row -> row.contains("─ objects ─")), rows::toString);
    assertTrue(rows.stream().anyMatch(row -> row.matches(".*gate +lock +free.*")), rows::toString);
    assertTrue(rows.stream().anyMatch(row -> row.matches(".*─ log ─.*─ log ─.*")), rows::toString);
    assertFalse(paint(both, END, 80, 24, Glyphs.UNICODE).text().contains("gate"));
  }

  private static Comparison comparison(String second) {
    return Comparison.of(side("alone", alone(second)), side("together:n=2", together()));
  }

  private static ComparedRun side(String name, Story story) {
    History history = new History();
    history.add(story.events());
    return ComparedRun.of(name, history);
  }

  private static Frame paint(Comparison both, long now, int columns, int rows, Glyphs glyphs) {
    return picture(both, now, columns, rows, glyphs).frame();
  }

  private static Picture picture(Comparison both, long now, int columns, int rows, Glyphs glyphs) {
    ViewedRun left = at(both.left().history(), now);
    ViewedRun right = at(both.right().history(), now);
    long last = both.left().history().size() + both.right().history().size();
    Playhead playhead =
        new Playhead(true, left.board().seq() + right.board().seq(), last, both.end(), 0, false);
    boolean ended = playhead.seq() == last;
    Size size = new Size(columns, rows);
    boolean listing = CompareView.hasRoomForListing(size);
    return CompareView.paint(
        new CompareScene(
            both,
            List.of(left, right),
            0,
            now,
            playhead,
            size,
            Theme.terminal(),
            glyphs,
            KEYS.sensible(left, ended, ended, listing),
            KEYS.back(),
            new Narration("MainThread prints 0", "")));
  }

  private static ViewedRun at(History history, long now) {
    return ViewedRun.beginning(new Pace(Speed.NORMAL, false)).at(history.at(history.upTo(now)));
  }

  private static void golden(String name, Frame frame) {
    Golden.check(CompareViewTest.class, name + "-" + frame.size() + ".txt", frame.text());
  }
}
