package dev.threadboard.playback;

import static dev.threadboard.playback.QuizTest.asked;
import static dev.threadboard.playback.QuizTest.eventOf;
import static dev.threadboard.playback.QuizTest.toQuestion;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.threadboard.command.Pace;
import dev.threadboard.command.PaceCommand;
import dev.threadboard.command.PredictCommand;
import dev.threadboard.command.Speed;
import dev.threadboard.engine.ScenarioPlan;
import dev.threadboard.engine.SchedulingOptions;
import dev.threadboard.event.Event;
import dev.threadboard.predict.Question;
import dev.threadboard.scenario.Arguments;
import dev.threadboard.scenario.Catalogue;
import dev.threadboard.scenario.Scenario;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs of other kinds and speeds are asked about as a live one at its own pace is. */
class QuizOfOtherRunsTest {
  @TempDir private Path folder;

  @Test
  void theMachinesOwnSchedulerIsAskedAboutToo() {
    try (ScriptedViewer scripted = asked("pool", SchedulingOptions.OS)) {
      while (toQuestion(scripted)) {
        scripted.viewer.act(new PredictCommand.Reveal());
      }
      assertTrue(scripted.board().over());
      assertEquals(scripted.told().size(), scripted.board().seq());
    }
  }

  @ParameterizedTest
  @MethodSource("dev.threadboard.playback.QuizTest#endingByThemselves")
  void aSavedRunIsAskedAboutAsALiveOneIs(Scenario scenario) throws IOException {
    SchedulingOptions scheduling = SchedulingOptions.random(3);
    List<Question> live;
    List<Event> whole;
    try (ScriptedViewer scripted = asked(scenario, scheduling)) {
      live = questions(scripted);
      whole = scripted.told();
    }
    for (int length : new int[] {whole.size(), whole.size() / 2}) {
      List<Event> part = whole.subList(0, length);
      try (ScriptedViewer scripted =
          ScriptedViewer.saved(part, folder.resolve(length + ".jsonl"))) {
        scripted.viewer.act(new PredictCommand.Toggle());
        List<Question> shown = questions(scripted);
        assertEquals(part.get(length - 1).seq(), scripted.board().seq());
        assertEquals(length, scripted.viewer.playhead().last());
        assertEquals(live.subList(0, shown.size()), shown);
        assertTrue(shown.size() == live.size() || live.get(shown.size()).event() > length);
      }
    }
  }

  private static List<Question> questions(ScriptedViewer scripted) {
    List<Question> questions = new ArrayList<>();
    while (toQuestion(scripted)) {
      questions.add(scripted.viewer.prediction().question());
      scripted.viewer.act(new PredictCommand.Reveal());
    }
    return questions;
  }

  @Test
  void timeIsNeitherAheadNorBehindWhateverTheSpeed() {
    for (Speed speed : List.of(Speed.MAX, new Speed(64))) {
      Scenario scenario = Catalogue.find("background").orElseThrow();
      Arguments arguments = Arguments.defaults(scenario);
      EventSource source =
          new LiveSource(new ScenarioPlan(scenario, arguments, SchedulingOptions.FIFO, true));
      try (ScriptedViewer scripted = new ScriptedViewer(source, new Pace(speed, true))) {
        scripted.until(() -> scripted.board().seq() > 0);
        scripted.does(new PredictCommand.Toggle());
        scripted.viewer.act(new PaceCommand.TogglePause());
        long last = 0;
        while (toQuestion(scripted)) {
          long now = scripted.viewer.now();
          assertTrue(now >= last && now <= eventOf(scripted).nanos(), now + " after " + last);
          assertTrue(scripted.viewer.playhead().end() <= eventOf(scripted).nanos());
          last = scripted.board().nanos();
          scripted.viewer.act(new PredictCommand.Reveal());
        }
        assertEquals(scripted.board().nanos(), scripted.viewer.now());
        assertEquals(scripted.board().nanos(), scripted.viewer.playhead().end());
      }
    }
  }
}
