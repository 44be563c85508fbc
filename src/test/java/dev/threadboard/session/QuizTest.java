package dev.threadboard.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.threadboard.command.Ask;
import dev.threadboard.command.Pace;
import dev.threadboard.command.Pacing;
import dev.threadboard.command.Predict;
import dev.threadboard.command.Seek;
import dev.threadboard.command.Speed;
import dev.threadboard.engine.Play;
import dev.threadboard.engine.Run;
import dev.threadboard.engine.Scheduling;
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
      Scheduling scheduling = seed == 0 ? Scheduling.FIFO : Scheduling.random(seed);
      List<Event> whole = Play.whole(scenario, Arguments.defaults(scenario), scheduling).events();
      Random random = new Random(seed);
      try (Viewer viewer = asked(scenario, scheduling)) {
        while (toQuestion(viewer)) {
          check(viewer, whole);
          viewer.show.act(answer(viewer.show.prediction().question(), random));
        }
        assertEquals(whole, viewer.told(), "random seed " + seed);
        assertEquals(whole.size(), viewer.board().seq());
      }
    }
  }

  /** Nobody says anything, anything at all, or nothing at that moment. */
  private static Predict answer(Question question, Random random) {
    return switch (random.nextInt(4)) {
      case 0 -> new Predict.Answer(random.nextInt(question.answers().size()));
      case 1 -> new Predict.Pass();
      default -> new Predict.Reveal();
    };
  }

  /** What is asked is to come, and is not shown; nothing else that prints lies before it. */
  private static void check(Viewer viewer, List<Event> whole) {
    Question question = viewer.show.prediction().question();
    long shown = viewer.board().seq();
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
    try (Viewer viewer = asked("background", Scheduling.FIFO)) {
      assertTrue(toQuestion(viewer));
      long shown = viewer.board().seq();
      viewer.show.act(new Pacing.Slower());
      long now = viewer.show.now();
      assertFalse(viewer.show.isBusy());
      assertFalse(viewer.show.isMoving());
      for (int i = 0; i < 100; i++) {
        assertFalse(viewer.show.goOn());
      }
      assertEquals(shown, viewer.board().seq());
      assertEquals(now, viewer.show.now());
      assertEquals(shown, viewer.show.playhead().last());
    }
  }

  @Test
  void inPausedTimeTheAnswerIsJudgedAtOnce() {
    try (Viewer viewer = asked("background", Scheduling.FIFO)) {
      assertTrue(toQuestion(viewer));
      viewer.show.act(new Pacing.TogglePause());
      viewer.show.act(new Predict.Answer(0));
      assertEquals(1, viewer.show.prediction().score().answered());
    }
  }

  @Test
  void rightAndWrongAnswersCountAndShownOnesDoNot() {
    try (Viewer viewer = asked("background", Scheduling.FIFO)) {
      assertTrue(toQuestion(viewer));
      Question question = viewer.show.prediction().question();
      Prediction after = answered(viewer, new Predict.Answer(question.truth()));
      assertEquals(Verdict.Judgement.RIGHT, after.last().judgement());
      assertEquals(new Score(1, 1), after.score());
      question = viewer.show.prediction().question();
      int wrong = (question.truth() + 1) % question.answers().size();
      after = answered(viewer, new Predict.Answer(wrong));
      assertEquals(Verdict.Judgement.WRONG, after.last().judgement());
      assertEquals(new Score(1, 2), after.score());
      after = answered(viewer, new Predict.Reveal());
      assertEquals(Verdict.Judgement.OPEN, after.last().judgement());
      assertEquals(new Score(1, 2), after.score());
    }
  }

  private static Prediction answered(Viewer viewer, Predict answer) {
    viewer.show.act(answer);
    assertTrue(toQuestion(viewer));
    return viewer.show.prediction();
  }

  @Test
  void theMarkGoesRoundAndIsGivenByRevealing() {
    try (Viewer viewer = asked("background", Scheduling.FIFO)) {
      assertTrue(toQuestion(viewer));
      int answers = viewer.show.prediction().question().answers().size();
      assertEquals(Prediction.NONE, viewer.show.prediction().marked());
      viewer.show.act(new Predict.Mark(-1));
      assertEquals(answers - 1, viewer.show.prediction().marked());
      viewer.show.act(new Predict.Mark(1));
      assertEquals(0, viewer.show.prediction().marked());
      viewer.show.act(new Predict.Answer(answers));
      assertTrue(viewer.show.prediction().asks());
      viewer.show.act(new Predict.Reveal());
      viewer.until(() -> viewer.show.prediction().last() != null);
      assertEquals(1, viewer.show.prediction().score().answered());
    }
  }

  @Test
  void whoeverPassesIsNotAskedAgainAtThatMoment() {
    try (Viewer viewer = asked("background", Scheduling.FIFO)) {
      assertTrue(toQuestion(viewer));
      while (toQuestion(viewer)) {
        long passed = eventOf(viewer).nanos();
        viewer.show.act(new Predict.Pass());
        assertTrue(!toQuestion(viewer) || eventOf(viewer).nanos() > passed);
      }
    }
  }

  private static Event eventOf(Viewer viewer) {
    long event = viewer.show.prediction().question().event();
    return viewer.told().get((int) event - 1);
  }

  @Test
  void whoeverNoLongerPredictsGoesAlongAgain() {
    try (Viewer viewer = asked("pool", Scheduling.FIFO)) {
      assertTrue(toQuestion(viewer));
      viewer.show.act(new Predict.Toggle());
      assertFalse(viewer.show.prediction().on());
      viewer.until(() -> viewer.board().over());
    }
  }

  @Test
  void thePastIsAskedOnceMoreAndItsEndIsNoClue() {
    try (Viewer viewer = asked("pool", Scheduling.FIFO)) {
      for (int i = 0; i < 5; i++) {
        assertTrue(toQuestion(viewer));
        viewer.show.act(new Predict.Reveal());
      }
      assertTrue(toQuestion(viewer));
      Question open = viewer.show.prediction().question();
      long furthest = viewer.board().seq();
      viewer.does(new Seek.To(0));
      assertEquals(0, viewer.board().seq());
      viewer.does(new Seek.To(1));
      assertEquals(furthest, viewer.board().seq());
      assertEquals(open, viewer.show.prediction().question());
      viewer.does(new Seek.To(0));
      viewer.does(new Pacing.TogglePause());
      assertTrue(toQuestion(viewer));
      assertTrue(viewer.board().seq() < furthest);
    }
  }

  @Test
  void stepsLeadToQuestionsAndThroughThem() {
    Scenario scenario = Catalogue.find("background").orElseThrow();
    List<Event> whole =
        Play.whole(scenario, Arguments.defaults(scenario), Scheduling.FIFO).events();
    try (Viewer viewer = Viewer.live(scenario, Scheduling.FIFO, true)) {
      viewer.until(() -> viewer.board().seq() > 0);
      viewer.does(new Predict.Toggle());
      viewer.does(new Seek.To(0));
      int questions = 0;
      for (int i = 0; i < 2 * whole.size() && !viewer.board().over(); i++) {
        long before = viewer.board().seq();
        questions += viewer.show.prediction().asks() ? 1 : 0;
        viewer.does(new Seek.Step(0, false));
        boolean on = viewer.board().seq() > before || viewer.show.prediction().asks();
        assertTrue(on, "at " + before);
      }
      assertTrue(viewer.board().over());
      assertEquals(whole, viewer.told());
      assertTrue(questions > 2, questions + " questions");
    }
  }

  @Test
  void nobodyIsAskedInTheMiddleOfAQuestion() {
    try (Viewer viewer = asked("background", Scheduling.FIFO)) {
      assertTrue(toQuestion(viewer));
      long shown = viewer.board().seq();
      viewer.does(new Ask.IsAlive(1));
      assertEquals(shown, viewer.board().seq());
      assertNotNull(viewer.board().gaze().hint());
      assertTrue(viewer.show.prediction().asks());
    }
  }

  @Test
  void theMachinesOwnSchedulerIsAskedAboutToo() {
    try (Viewer viewer = asked("pool", Scheduling.OS)) {
      while (toQuestion(viewer)) {
        viewer.show.act(new Predict.Reveal());
      }
      assertTrue(viewer.board().over());
      assertEquals(viewer.told().size(), viewer.board().seq());
    }
  }

  @ParameterizedTest
  @MethodSource("endingByThemselves")
  void aSavedRunIsAskedAboutAsALiveOneIs(Scenario scenario) throws IOException {
    Scheduling scheduling = Scheduling.random(3);
    List<Question> live;
    List<Event> whole;
    try (Viewer viewer = asked(scenario, scheduling)) {
      live = questions(viewer);
      whole = viewer.told();
    }
    for (int length : new int[] {whole.size(), whole.size() / 2}) {
      List<Event> part = whole.subList(0, length);
      try (Viewer viewer = Viewer.saved(part, folder.resolve(length + ".jsonl"))) {
        viewer.show.act(new Predict.Toggle());
        List<Question> shown = questions(viewer);
        assertEquals(part.get(length - 1).seq(), viewer.board().seq());
        assertEquals(length, viewer.show.playhead().last());
        assertEquals(live.subList(0, shown.size()), shown);
        assertTrue(shown.size() == live.size() || live.get(shown.size()).event() > length);
      }
    }
  }

  private static List<Question> questions(Viewer viewer) {
    List<Question> questions = new ArrayList<>();
    while (toQuestion(viewer)) {
      questions.add(viewer.show.prediction().question());
      viewer.show.act(new Predict.Reveal());
    }
    return questions;
  }

  @Test
  void timeIsNeitherAheadNorBehindWhateverTheSpeed() {
    for (Speed speed : List.of(Speed.MAX, new Speed(64))) {
      Scenario scenario = Catalogue.find("background").orElseThrow();
      Arguments arguments = Arguments.defaults(scenario);
      Source source = new LiveSource(new Run.Plan(scenario, arguments, Scheduling.FIFO, true));
      try (Viewer viewer = new Viewer(source, new Pace(speed, true))) {
        viewer.until(() -> viewer.board().seq() > 0);
        viewer.does(new Predict.Toggle());
        viewer.show.act(new Pacing.TogglePause());
        long last = 0;
        while (toQuestion(viewer)) {
          long now = viewer.show.now();
          assertTrue(now >= last && now <= eventOf(viewer).nanos(), now + " after " + last);
          assertTrue(viewer.show.playhead().end() <= eventOf(viewer).nanos());
          last = viewer.board().nanos();
          viewer.show.act(new Predict.Reveal());
        }
        assertEquals(viewer.board().nanos(), viewer.show.now());
        assertEquals(viewer.board().nanos(), viewer.show.playhead().end());
      }
    }
  }

  private static Viewer asked(String scenario, Scheduling scheduling) {
    return asked(Catalogue.find(scenario).orElseThrow(), scheduling);
  }

  private static Viewer asked(Scenario scenario, Scheduling scheduling) {
    Viewer viewer = Viewer.live(scenario, scheduling, false);
    assertNull(viewer.show.prediction().question());
    viewer.show.act(new Predict.Toggle());
    return viewer;
  }

  /** Waits for a question; false if the run ends without one. */
  private static boolean toQuestion(Viewer viewer) {
    Show show = viewer.show;
    viewer.until(
        () -> show.prediction().asks() || show.board().over() || show.board().pace().paused());
    return show.prediction().asks();
  }
}
