package dev.threadboard.view.explore;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.threadboard.Golden;
import dev.threadboard.command.ExploreAction;
import dev.threadboard.command.KeyLabel;
import dev.threadboard.command.ViewCommand;
import dev.threadboard.explore.shown.SearchSnapshot;
import dev.threadboard.explore.shown.SearchSnapshot.Phase;
import dev.threadboard.frame.Frame;
import dev.threadboard.frame.Size;
import dev.threadboard.keyboard.Bindings;
import dev.threadboard.keyboard.ExploreKeys;
import dev.threadboard.theme.Theme;
import dev.threadboard.view.Glyphs;
import dev.threadboard.view.Picture;
import dev.threadboard.viewer.ExploreState;
import dev.threadboard.viewer.HitRegion;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExploreViewTest {
  private static final ExploreKeys KEYS = new ExploreKeys(Bindings.DEFAULTS, false);

  @ParameterizedTest
  @CsvSource({"60,15", "80,24", "100,30", "200,60", "40,10"})
  void aDeadlockThatIsSelectedWhileTheSearchGoesOn(int columns, int rows) {
    SearchSnapshot search = FoundOutcomes.transfers(Phase.SEARCHING);
    golden("deadlock", paint(search, selecting(search, 1), columns, rows, Glyphs.UNICODE));
  }

  @ParameterizedTest
  @CsvSource({"80,24", "100,30"})
  void whatPrintsAndIsNotInterrupted(int columns, int rows) {
    SearchSnapshot search = FoundOutcomes.transfers(Phase.OVER);
    golden("plain", paint(search, selecting(search, 0), columns, rows, Glyphs.UNICODE));
  }

  @ParameterizedTest
  @CsvSource({"60,15", "80,24", "120,40"})
  void moreOutcomesThanThereIsRoomFor(int columns, int rows) {
    SearchSnapshot search = FoundOutcomes.many();
    golden("many", paint(search, selecting(search, 30), columns, rows, Glyphs.UNICODE));
  }

  @Test
  void beforeAnyRunHasEnded() {
    SearchSnapshot search = FoundOutcomes.nothingYet();
    golden("nothing", paint(search, ExploreState.FIRST, 80, 24, Glyphs.UNICODE));
  }

  @ParameterizedTest
  @CsvSource({"ASCII", "CONSOLE"})
  void onTerminalsWithFewCharacters(Glyphs glyphs) {
    SearchSnapshot search = FoundOutcomes.transfers(Phase.STOPPED);
    golden(
        glyphs.name().toLowerCase(Locale.ROOT),
        paint(search, selecting(search, 1), 100, 30, glyphs));
  }

  @Test
  void allKeys() {
    SearchSnapshot search = FoundOutcomes.transfers(Phase.SEARCHING);
    ExploreState helped = ExploreState.FIRST.after(new ViewCommand.ToggleHelp());
    golden("help", paint(search, helped, 80, 24, Glyphs.UNICODE));
  }

  @Test
  void lessThanItNeedsIsSaid() {
    SearchSnapshot search = FoundOutcomes.transfers(Phase.SEARCHING);
    String text = paint(search, ExploreState.FIRST, 39, 12, Glyphs.UNICODE).frame().text();
    assertTrue(text.startsWith("39x12: too small\nneeds 40x10"), text);
  }

  @Test
  void whatIsToldOfAnOutcomeScrollsToItsEndAndNoFurther() {
    SearchSnapshot search = FoundOutcomes.transfers(Phase.OVER);
    ExploreState selected = selecting(search, 1);
    int last = paint(search, selected, 60, 15, Glyphs.UNICODE).layout().panes();
    assertTrue(last > 0);
    ExploreState scrolled = selected.after(new ExploreAction.Scroll(1000), last);
    assertEquals(last, scrolled.scroll());
    String text = paint(search, scrolled, 60, 15, Glyphs.UNICODE).frame().text();
    assertTrue(text.contains("this Python (3.11): yes"), text);
    assertEquals(0, scrolled.after(new ExploreAction.Scroll(-1000), last).scroll());
  }

  @Test
  void theSelectedOutcomeStaysSelectedWhereverItsRowIs() {
    SearchSnapshot search = FoundOutcomes.transfers(Phase.OVER);
    ExploreState selected = selecting(search, 1);
    SearchSnapshot turned =
        new SearchSnapshot(
            search.program(),
            search.where(),
            search.phase(),
            search.runs(),
            1,
            1,
            15,
            "",
            List.of(),
            List.of(search.outcomes().get(1), search.outcomes().get(0)));
    assertEquals(0, scene(turned, selected, 80, 24, Glyphs.UNICODE).selectedPlace());
    assertEquals(0, selecting(search, 0).scroll());
    assertNotEquals(selected, selecting(search, 0));
  }

  @Test
  void aBadOutcomeIsSelectedUntilTheViewerChooses() {
    SearchSnapshot search = FoundOutcomes.transfers(Phase.SEARCHING);
    assertEquals(1, scene(search, ExploreState.FIRST, 80, 24, Glyphs.UNICODE).selectedPlace());
    assertEquals(0, scene(search, selecting(search, 0), 80, 24, Glyphs.UNICODE).selectedPlace());
  }

  @Test
  void rowsAndKeysCanBeClicked() {
    SearchSnapshot search = FoundOutcomes.transfers(Phase.SEARCHING);
    Picture picture = paint(search, ExploreState.FIRST, 100, 30, Glyphs.UNICODE);
    assertEquals(new HitRegion.Scenario(1), picture.layout().at(10, 5).orElseThrow());
    assertEquals(new HitRegion.Key("enter"), picture.layout().at(2, 29).orElseThrow());
  }

  private static ExploreState selecting(SearchSnapshot search, int place) {
    return ExploreState.FIRST.selecting(search.outcomes().get(place).outcome());
  }

  private static Picture paint(
      SearchSnapshot search, ExploreState state, int columns, int rows, Glyphs glyphs) {
    return ExploreView.paint(scene(search, state, columns, rows, glyphs));
  }

  private static ExploreScene scene(
      SearchSnapshot search, ExploreState state, int columns, int rows, Glyphs glyphs) {
    boolean found = !search.outcomes().isEmpty();
    List<KeyLabel> keys =
        state.help() ? KEYS.all() : KEYS.sensible(found, !search.phase().isLast());
    return new ExploreScene(search, state, new Size(columns, rows), Theme.terminal(), glyphs, keys);
  }

  private static void golden(String name, Picture picture) {
    Frame frame = picture.frame();
    Golden.check(ExploreViewTest.class, name + "-" + frame.size() + ".txt", frame.text());
  }
}
