package dev.threadboard.view.dashboard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.threadboard.Golden;
import dev.threadboard.board.Story;
import dev.threadboard.command.KeyLabel;
import dev.threadboard.command.ViewCommand;
import dev.threadboard.event.Event;
import dev.threadboard.event.Fact;
import dev.threadboard.frame.Size;
import dev.threadboard.keyboard.Bindings;
import dev.threadboard.keyboard.Keyboard;
import dev.threadboard.predict.LookAhead;
import dev.threadboard.predict.Prediction;
import dev.threadboard.predict.Question;
import dev.threadboard.predict.Score;
import dev.threadboard.predict.Verdict;
import dev.threadboard.theme.Theme;
import dev.threadboard.view.Glyphs;
import dev.threadboard.view.Picture;
import dev.threadboard.view.Scene;
import dev.threadboard.viewer.HitRegion;
import dev.threadboard.viewer.Playhead;
import dev.threadboard.viewer.ScreenLayout;
import dev.threadboard.viewer.ViewedRun;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PredictViewTest {
  private static final Keyboard KEYBOARD = new Keyboard(Bindings.DEFAULTS, false);
  private static final long NOW = 1_200_000_000;

  /** Main and some threads, all asleep. */
  private static Story sleepers(int threads) {
    Story story = Story.of("pool", false, "time.sleep(i)", "print(i)");
    story.by(1, new Fact.Line(1));
    for (int i = 0; i < threads; i++) {
      story.thread("ThreadPoolExecutor-0_" + i, "_worker()", true);
      story.by(i + 2, new Fact.Line(1), new Fact.Sleep(2 + i));
    }
    return story.by(1, new Fact.Sleep(4));
  }

  /** The first of them wakes and prints. */
  private static Question question(ViewedRun viewed) {
    LookAhead ahead = new LookAhead(viewed.board(), -1);
    String name = viewed.board().threads().get(2).name();
    for (Fact fact : List.of(new Fact.Wake(), new Fact.Line(2), new Fact.Print("0 from 2", "\n"))) {
      ahead.read(new Event(ahead.position() + 1, 2_000_000_000, 2, name, fact));
    }
    return ahead.question();
  }

  private static Prediction prediction(ViewedRun viewed, int marked) {
    Verdict last =
        new Verdict(Verdict.Judgement.WRONG, "MainThread prints \"1 is Down\"", List.of());
    return new Prediction(true, question(viewed), marked, false, new Score(2, 3), last, false);
  }

  private static Picture paint(
      ViewedRun viewed, Prediction prediction, int columns, int rows, Glyphs glyphs) {
    List<KeyLabel> keys =
        prediction.asks()
            ? KEYBOARD.answering()
            : prediction.told() ? KEYBOARD.reading() : KEYBOARD.sensible(viewed);
    return DashboardView.paint(
        new Scene(
            viewed,
            NOW,
            new Size(columns, rows),
            Theme.terminal(),
            glyphs,
            keys,
            KEYBOARD.back(),
            new Playhead(true, viewed.board().seq(), viewed.board().seq(), NOW, 0, false),
            List.of(),
            prediction));
  }

  @ParameterizedTest
  @CsvSource({"80,24", "120,40", "60,15", "40,10", "200,60"})
  void aQuestion(int columns, int rows) {
    ViewedRun viewed = sleepers(3).viewed();
    Picture picture = paint(viewed, prediction(viewed, 1), columns, rows, Glyphs.UNICODE);
    golden("question", picture);
    assertEquals(4, picture.layout().answers());
  }

  @Test
  void aQuestionInCharactersThatAreEverywhere() {
    ViewedRun viewed = sleepers(3).viewed();
    golden("ascii", paint(viewed, prediction(viewed, 1), 80, 24, Glyphs.ASCII));
  }

  @Test
  void aQuestionBelowATimeline() {
    ViewedRun viewed = sleepers(3).viewed().after(new ViewCommand.ToggleTimeline());
    golden("timeline", paint(viewed, prediction(viewed, -1), 80, 24, Glyphs.UNICODE));
  }

  @Test
  void moreAnswersThanFitAreShownRoundTheMark() {
    ViewedRun viewed = sleepers(30).viewed();
    Picture picture = paint(viewed, prediction(viewed, 30), 80, 24, Glyphs.UNICODE);
    golden("many", picture);
    assertEquals(31, picture.layout().answers());
  }

  @ParameterizedTest
  @CsvSource({"80,24", "40,10"})
  void whatCameStandsAloneWithItsReasons(int columns, int rows) {
    ViewedRun viewed = sleepers(3).viewed();
    Verdict last =
        new Verdict(
            Verdict.Judgement.WRONG,
            "Thread-1 prints \"0\"",
            List.of("At 2.0 s Thread-1 wakes and prints: 0", "Thread-2 sleeps until 3.0 s"));
    Prediction told = new Prediction(true, null, -1, false, new Score(2, 4), last, true);
    Picture picture = paint(viewed, told, columns, rows, Glyphs.UNICODE);
    golden("told", picture);
    assertTrue(picture.layout().told());
  }

  @Test
  void theAnswerOfTheLastQuestionIsNoMoreToBeSeenBelowTheNext() {
    ViewedRun viewed = sleepers(3).viewed();
    String asks = paint(viewed, prediction(viewed, 1), 80, 24, Glyphs.UNICODE).frame().text();
    assertFalse(asks.contains("it was"), asks);
  }

  @Test
  void betweenQuestionsTheLastOneIsTold() {
    ViewedRun viewed = sleepers(3).viewed();
    Verdict last =
        new Verdict(Verdict.Judgement.RIGHT, "MainThread prints \"1 is Down\"", List.of());
    Prediction calm = new Prediction(true, null, -1, false, new Score(3, 3), last, false);
    Picture picture = paint(viewed, calm, 80, 24, Glyphs.UNICODE);
    golden("calm", picture);
    assertEquals(0, picture.layout().answers());
  }

  @Test
  void theMouseFindsEachAnswerWhereItStands() {
    ViewedRun viewed = sleepers(3).viewed();
    Picture picture = paint(viewed, prediction(viewed, -1), 80, 24, Glyphs.UNICODE);
    List<String> rows = picture.frame().text().lines().toList();
    ScreenLayout screen = picture.layout();
    for (int place = 0; place < 4; place++) {
      HitRegion.Answer answer = new HitRegion.Answer(place);
      String text = place + 1 + (place == 0 ? " MainThread prints" : " pool-0_" + (place - 1));
      int row = rows.size() - 1;
      while (!rows.get(row).contains(text)) {
        row--;
      }
      assertEquals(Optional.of(answer), screen.at(rows.get(row).indexOf(text), row));
    }
  }

  @Test
  void noSizeIsTooSmallToAskIn() {
    ViewedRun viewed = sleepers(12).viewed();
    for (int columns = 1; columns < 130; columns += 7) {
      for (int rows = 1; rows < 50; rows++) {
        Picture picture = paint(viewed, prediction(viewed, 12), columns, rows, Glyphs.UNICODE);
        assertEquals(new Size(columns, rows), picture.frame().size());
        boolean room = columns >= 40 && rows >= 10;
        assertTrue(!room || picture.frame().text().contains("13 "), picture.frame()::text);
      }
    }
  }

  private static void golden(String name, Picture picture) {
    String file = name + "-" + picture.frame().size() + ".txt";
    Golden.check(PredictViewTest.class, file, picture.frame().text());
  }
}
