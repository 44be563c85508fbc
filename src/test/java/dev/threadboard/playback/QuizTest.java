package dev.threadboard.playback;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.threadboard.command.Pace;
import dev.threadboard.command.PaceCommand;
import dev.threadboard.command.PredictCommand;
import dev.threadboard.command.SeekCommand;
import dev.threadboard.command.Speed;
import dev.threadboard.command.ThreadCommand;
import dev.threadboard.engine.Run;
import dev.threadboard.engine.RunningScenario;
import dev.threadboard.engine.SchedulingOptions;
import dev.threadboard.event.Event;
import dev.threadboard.event.Fact;
import dev.threadboard.predict.Answer;
import dev.threadboard.predict.Prediction;
import dev.threadboard.predict.Question;
import dev.threadboard.predict.Score;
import dev.threadboard.predict.Verdict;
import dev.threadboard.scenario.Arguments;
import dev.threadboard.scenario.Catalogue;
import dev.threadboard.scenario.Scenario;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class QuizTest {
  @TempDir private Path folder;

  static Stream<Scenario> endingByThemselves() {
    return Catalogue.scenarios().stream().filter(scenario -> !scenario.interactive());
  }

  @ParameterizedTest
  @MethodSource("endingByThemselves")
  void whoeverIsAskedSeesTheSameRunAndEachQuestionHoldsItsAnswerOnce(Scenario scenario) {
    for (long seed = 0; seed <= 8; seed++) {
      SchedulingOptions scheduling =
          seed == 0 ? SchedulingOptions.FIFO : SchedulingOptions.random(seed);
      List<Event> whole =
          RunningScenario.whole(scenario, Arguments.defaults(scenario), scheduling).events();
      Random random = new Random(seed);
      try (ScriptedViewer scripted = asked(scenario, scheduling)) {
        while (toQuestion(scripted)) {
          check(scripted, whole);
          scripted.viewer.act(answer(scripted.viewer.prediction().question(), random));
        }
        assertEquals(whole, scripted.told(), "random seed " + seed);
        assertEquals(whole.size(), scripted.board().seq());
      }
    }
  }

  /** Nobody says anything, anything at all, or nothing at that moment. */
  private static PredictCommand answer(Question question, Random random) {
    return switch (random.nextInt(4)) {
      case 0 -> new PredictCommand.Answer(random.nextInt(question.answers().size()));
      case 1 -> new PredictCommand.Pass();
      default -> new PredictCommand.Reveal();
    };
  }

  /** What is asked is to come, and is not shown; nothing else that prints lies before it. */
  private static void check(ScriptedViewer scripted, List<Event> whole) {
    Question question = scripted.viewer.prediction().question();
    long shown = scripted.board().seq();
    assertTrue(shown < question.event(), question.toString());
    assertTrue(question.answers().size() > 1, question.toString());
    HashSet<String> texts = new HashSet<>();
    question.answers().forEach(answer -> assertTrue(texts.add(answer.text()), answer.text()));
    Event event = whole.get((int) question.event() - 1);
    Answer truth = question.answers().get(question.truth());
    assertEquals(event.ident(), truth.ident());
    assertEquals(kind(event.fact()), truth.kind());
    for (Event between : whole.subList((int) shown, (int) question.event() - 1)) {
      assertFalse(
          between.fact() instanceof Fact.Print print && !print.text().isEmpty(), question + "");
    }
  }

  private static Answer.Kind kind(Fact fact) {
    if (fact instanceof Fact.IsAlive alive) {
      return alive.alive() ? Answer.Kind.TRUE : Answer.Kind.FALSE;
    }
    return fact instanceof Fact.Print ? Answer.Kind.PRINTS : Answer.Kind.ENDS;
  }

  @Test
  void nothingComesUntilSomebodyAnswers() {
    try (ScriptedViewer scripted = asked("background", SchedulingOptions.FIFO)) {
      assertTrue(toQuestion(scripted));
      long shown = scripted.board().seq();
      scripted.viewer.act(new PaceCommand.Slower());
      long now = scripted.viewer.now();
      assertFalse(scripted.viewer.isBusy());
      assertFalse(scripted.viewer.isMoving());
      for (int i = 0; i < 100; i++) {
        assertFalse(scripted.viewer.goOn());
      }
      assertEquals(shown, scripted.board().seq());
      assertEquals(now, scripted.viewer.now());
      assertEquals(shown, scripted.viewer.playhead().last());
    }
  }

  @Test
  void inPausedTimeTheAnswerIsJudgedAtOnce() {
    try (ScriptedViewer scripted = asked("background", SchedulingOptions.FIFO)) {
      assertTrue(toQuestion(scripted));
      scripted.viewer.act(new PaceCommand.TogglePause());
      scripted.viewer.act(new PredictCommand.Answer(0));
      assertEquals(1, scripted.viewer.prediction().score().answered());
    }
  }

  @Test
  void rightAndWrongAnswersCountAndShownOnesDoNot() {
    try (ScriptedViewer scripted = asked("background", SchedulingOptions.FIFO)) {
      assertTrue(toQuestion(scripted));
      Question question = scripted.viewer.prediction().question();
      Prediction after = answered(scripted, new PredictCommand.Answer(question.truth()));
      assertEquals(Verdict.Judgement.RIGHT, after.last().judgement());
      assertEquals(new Score(1, 1), after.score());
      question = scripted.viewer.prediction().question();
      int wrong = (question.truth() + 1) % question.answers().size();
      after = answered(scripted, new PredictCommand.Answer(wrong));
      assertEquals(Verdict.Judgement.WRONG, after.last().judgement());
      assertEquals(new Score(1, 2), after.score());
      after = answered(scripted, new PredictCommand.Reveal());
      assertEquals(Verdict.Judgement.OPEN, after.last().judgement());
      assertEquals(new Score(1, 2), after.score());
    }
  }

  private static Prediction answered(ScriptedViewer scripted, PredictCommand answer) {
    scripted.viewer.act(answer);
    assertTrue(toQuestion(scripted));
    return scripted.viewer.prediction();
  }

  @Test
  void nothingMoreComesUntilTheAnswerIsReadAndTheReasonsAreTold() {
    try (ScriptedViewer scripted = asked("background", SchedulingOptions.FIFO)) {
      assertTrue(toQuestion(scripted));
      Question first = scripted.viewer.prediction().question();
      int wrong = (first.truth() + 1) % first.answers().size();
      scripted.viewer.act(new PredictCommand.Answer(wrong));
      scripted.until(() -> scripted.viewer.prediction().told());
      for (int i = 0; i < 100; i++) {
        scripted.viewer.goOn();
      }
      assertEquals(first.event(), scripted.board().seq());
      assertFalse(scripted.viewer.isBusy());
      assertFalse(scripted.viewer.isMoving());
      Prediction read = scripted.viewer.prediction();
      assertNull(read.question());
      assertEquals(2, read.last().reasons().size(), read.last().reasons().toString());
      scripted.viewer.act(new PredictCommand.GoOn());
      assertTrue(toQuestion(scripted));
      assertFalse(scripted.viewer.prediction().told());
      assertTrue(scripted.viewer.prediction().question().event() > first.event());
    }
  }

  @Test
  void theMarkGoesRoundAndIsGivenByRevealing() {
    try (ScriptedViewer scripted = asked("background", SchedulingOptions.FIFO)) {
      assertTrue(toQuestion(scripted));
      int answers = scripted.viewer.prediction().question().answers().size();
      assertEquals(Prediction.NONE, scripted.viewer.prediction().marked());
      scripted.viewer.act(new PredictCommand.Mark(-1));
      assertEquals(answers - 1, scripted.viewer.prediction().marked());
      scripted.viewer.act(new PredictCommand.Mark(1));
      assertEquals(0, scripted.viewer.prediction().marked());
      scripted.viewer.act(new PredictCommand.Answer(answers));
      assertTrue(scripted.viewer.prediction().asks());
      scripted.viewer.act(new PredictCommand.Reveal());
      scripted.until(() -> scripted.viewer.prediction().last() != null);
      assertEquals(1, scripted.viewer.prediction().score().answered());
    }
  }

  @Test
  void whoeverPassesIsNotAskedAgainAtThatMoment() {
    try (ScriptedViewer scripted = asked("background", SchedulingOptions.FIFO)) {
      assertTrue(toQuestion(scripted));
      while (toQuestion(scripted)) {
        long passed = eventOf(scripted).nanos();
        scripted.viewer.act(new PredictCommand.Pass());
        assertTrue(!toQuestion(scripted) || eventOf(scripted).nanos() > passed);
      }
    }
  }

  private static Event eventOf(ScriptedViewer scripted) {
    long event = scripted.viewer.prediction().question().event();
    return scripted.told().get((int) event - 1);
  }

  @Test
  void whoeverNoLongerPredictsGoesAlongAgain() {
    try (ScriptedViewer scripted = asked("pool", SchedulingOptions.FIFO)) {
      assertTrue(toQuestion(scripted));
      scripted.viewer.act(new PredictCommand.Toggle());
      assertFalse(scripted.viewer.prediction().on());
      scripted.until(() -> scripted.board().over());
    }
  }

  @Test
  void thePastIsAskedOnceMoreAndItsEndIsNoClue() {
    try (ScriptedViewer scripted = asked("pool", SchedulingOptions.FIFO)) {
      for (int i = 0; i < 5; i++) {
        assertTrue(toQuestion(scripted));
        scripted.viewer.act(new PredictCommand.Reveal());
      }
      assertTrue(toQuestion(scripted));
      Question open = scripted.viewer.prediction().question();
      long furthest = scripted.board().seq();
      scripted.does(new SeekCommand.To(0));
      assertEquals(0, scripted.board().seq());
      scripted.does(new SeekCommand.To(1));
      assertEquals(furthest, scripted.board().seq());
      assertEquals(open, scripted.viewer.prediction().question());
      scripted.does(new SeekCommand.To(0));
      scripted.does(new PaceCommand.TogglePause());
      assertTrue(toQuestion(scripted));
      assertTrue(scripted.board().seq() < furthest);
    }
  }

  @Test
  void stepsLeadToQuestionsAndThroughThem() {
    Scenario scenario = Catalogue.find("background").orElseThrow();
    List<Event> whole =
        RunningScenario.whole(scenario, Arguments.defaults(scenario), SchedulingOptions.FIFO)
            .events();
    try (ScriptedViewer scripted = ScriptedViewer.live(scenario, SchedulingOptions.FIFO, true)) {
      scripted.until(() -> scripted.board().seq() > 0);
      scripted.does(new PredictCommand.Toggle());
      scripted.does(new SeekCommand.To(0));
      int questions = 0;
      for (int i = 0; i < 2 * whole.size() && !scripted.board().over(); i++) {
        long before = scripted.board().seq();
        questions += scripted.viewer.prediction().asks() ? 1 : 0;
        scripted.does(new SeekCommand.Step(0, false));
        boolean on = scripted.board().seq() > before || scripted.viewer.prediction().asks();
        assertTrue(on, "at " + before);
      }
      assertTrue(scripted.board().over());
      assertEquals(whole, scripted.told());
      assertTrue(questions > 2, questions + " questions");
    }
  }

  @Test
  void nobodyIsAskedInTheMiddleOfAQuestion() {
    try (ScriptedViewer scripted = asked("background", SchedulingOptions.FIFO)) {
      assertTrue(toQuestion(scripted));
      long shown = scripted.board().seq();
      scripted.does(new ThreadCommand.IsAlive(1));
      assertEquals(shown, scripted.board().seq());
      assertNotNull(scripted.viewer.view().hint());
      assertTrue(scripted.viewer.prediction().asks());
    }
  }

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
  @MethodSource("endingByThemselves")
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
          new LiveSource(new Run.Plan(scenario, arguments, SchedulingOptions.FIFO, true));
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

  private static ScriptedViewer asked(String scenario, SchedulingOptions scheduling) {
    return asked(Catalogue.find(scenario).orElseThrow(), scheduling);
  }

  private static ScriptedViewer asked(Scenario scenario, SchedulingOptions scheduling) {
    ScriptedViewer scripted = ScriptedViewer.live(scenario, scheduling, false);
    assertNull(scripted.viewer.prediction().question());
    scripted.viewer.act(new PredictCommand.Toggle());
    return scripted;
  }

  /** Waits for a question; false if the run ends without one. */
  private static boolean toQuestion(ScriptedViewer scripted) {
    RunViewer viewer = scripted.viewer;
    scripted.until(
        () -> {
          if (viewer.prediction().told()) {
            viewer.act(new PredictCommand.GoOn());
            return false;
          }
          return viewer.prediction().asks()
              || viewer.board().over()
              || viewer.view().pace().paused();
        });
    return viewer.prediction().asks();
  }
}
