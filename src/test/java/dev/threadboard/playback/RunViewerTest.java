package dev.threadboard.playback;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.threadboard.board.Board;
import dev.threadboard.board.BoardText;
import dev.threadboard.command.PaceCommand;
import dev.threadboard.command.RunControl;
import dev.threadboard.command.SeekCommand;
import dev.threadboard.command.ThreadCommand;
import dev.threadboard.command.ViewCommand;
import dev.threadboard.engine.RunningScenario;
import dev.threadboard.engine.SchedulingOptions;
import dev.threadboard.event.Event;
import dev.threadboard.event.Fact;
import dev.threadboard.scenario.Arguments;
import dev.threadboard.scenario.Catalogue;
import dev.threadboard.scenario.Scenario;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class RunViewerTest {
  private static final SeekCommand.Step STEP = new SeekCommand.Step(0, false);
  private static final SeekCommand.Step BACK = new SeekCommand.Step(0, true);

  static Stream<Scenario> endingByThemselves() {
    return Catalogue.scenarios().stream().filter(scenario -> !scenario.interactive());
  }

  @ParameterizedTest
  @MethodSource("endingByThemselves")
  void stepsShowEveryEventOnceAndInOrder(Scenario scenario) {
    List<Event> whole =
        RunningScenario.whole(scenario, Arguments.defaults(scenario), SchedulingOptions.FIFO)
            .events();
    try (ScriptedViewer scripted = ScriptedViewer.live(scenario, SchedulingOptions.FIFO, true)) {
      scripted.until(() -> scripted.board().seq() > 0);
      scripted.does(new SeekCommand.To(0));
      assertEquals(0, scripted.board().seq());
      for (int seq = 1; seq <= whole.size(); seq++) {
        scripted.does(STEP);
        assertEquals(seq, scripted.board().seq());
      }
      assertTrue(scripted.board().over());
      assertEquals(whole, scripted.told());
      scripted.does(STEP);
      assertEquals("The run has ended.", scripted.viewer.view().hint());
    }
  }

  @Test
  void stepsOfOneThreadShowOnlyWhatItDoes() {
    try (ScriptedViewer scripted = ScriptedViewer.live("join", SchedulingOptions.FIFO, true)) {
      scripted.until(() -> scripted.board().threads().size() == 2);
      scripted.does(new SeekCommand.To(0));
      List<String> done = new ArrayList<>();
      while (scripted.viewer.view().hint() == null) {
        scripted.does(new SeekCommand.Step(2, false));
        done.add(scripted.told().get((int) scripted.board().seq() - 1).thread());
      }
      done.remove(done.size() - 1);
      assertEquals(List.of("Thread-1 (thread_function)"), done.stream().distinct().toList());
      assertEquals(
          scripted.told().stream().filter(event -> event.ident() == 2).count(), done.size());
      scripted.does(new SeekCommand.Step(2, true));
      assertTrue(scripted.told().get((int) scripted.board().seq()).fact() instanceof Fact.End);
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void anyMomentIsShownAsItWas(long seed) {
    try (ScriptedViewer scripted =
        ScriptedViewer.live("pool", SchedulingOptions.random(seed), false)) {
      scripted.until(() -> scripted.board().over());
      Random random = new Random(seed);
      for (int i = 0; i < 100; i++) {
        scripted.does(seek(random));
        Board shown = scripted.board();
        assertEquals(BoardText.of(fold(scripted.told(), shown.seq())), BoardText.of(shown));
        assertTrue(scripted.viewer.now() >= shown.nanos());
      }
      scripted.does(new SeekCommand.To(1));
      assertTrue(scripted.board().over());
    }
  }

  private static SeekCommand seek(Random random) {
    return switch (random.nextInt(5)) {
      case 0 -> STEP;
      case 1 -> BACK;
      case 2 -> new SeekCommand.Moments(random.nextBoolean() ? 1 : -1);
      case 3 -> new SeekCommand.Leap(random.nextDouble() - 0.5);
      default -> new SeekCommand.To(random.nextDouble());
    };
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void everyEventHasAPlaceInTheRunAlsoWithinAnInstant(boolean ended) {
    try (ScriptedViewer scripted = ScriptedViewer.live("loop", SchedulingOptions.FIFO, !ended)) {
      scripted.until(() -> ended ? scripted.board().over() : scripted.viewer.isSettled());
      scripted.until(() -> true);
      scripted.does(new SeekCommand.To(0));
      double before = place(scripted);
      assertEquals(0, before);
      for (long seq = 1; seq <= scripted.viewer.history().size(); seq++) {
        scripted.does(STEP);
        double place = place(scripted);
        assertTrue(place > before, place + " after " + before);
        before = place;
        scripted.does(new SeekCommand.To(place));
        assertEquals(seq, scripted.board().seq());
      }
      assertEquals(1, before);
    }
  }

  private static double place(ScriptedViewer scripted) {
    return scripted.viewer.playhead().place(scripted.viewer.now(), scripted.board().seq());
  }

  @Test
  void momentsLeadFromInstantToInstantAndBeyondThePresent() {
    try (ScriptedViewer scripted =
        ScriptedViewer.live("sequential", SchedulingOptions.FIFO, true)) {
      scripted.until(() -> scripted.board().seq() > 0);
      List<Double> moments = new ArrayList<>();
      while (!scripted.board().over()) {
        double before = scripted.viewer.now() / 1e9;
        scripted.does(new SeekCommand.Moments(1));
        scripted.until(() -> scripted.board().over() || scripted.viewer.now() / 1e9 > before);
        moments.add(scripted.viewer.now() / 1e9);
      }
      assertEquals(List.of(1.0, 3.0, 6.0, 7.0, 9.0), moments.stream().distinct().toList());
      scripted.does(new SeekCommand.Moments(-1));
      assertEquals(7_000_000_000L, scripted.viewer.now());
      assertFalse(scripted.board().over());
    }
  }

  @Test
  void thePastGoesOnToThePresentAndAskingLeadsThere() {
    try (ScriptedViewer scripted =
        ScriptedViewer.live("playground", SchedulingOptions.FIFO, true)) {
      scripted.until(() -> scripted.board().threads().size() == 5);
      long present = scripted.board().seq();
      scripted.does(new SeekCommand.To(0));
      scripted.does(new PaceCommand.TogglePause());
      scripted.until(() -> scripted.board().seq() >= present);
      assertFalse(scripted.viewer.playhead().held());
      scripted.does(new SeekCommand.To(0));
      scripted.does(new ThreadCommand.IsAlive(2));
      scripted.until(() -> scripted.board().seq() >= present + 2);
      assertFalse(scripted.viewer.playhead().held());
    }
  }

  @Test
  void aChoiceWaitsForAPickAndTheOtherOneGoesOn() {
    try (ScriptedViewer scripted =
        ScriptedViewer.live("background", SchedulingOptions.STEP, true)) {
      scripted.until(() -> !scripted.board().choice().isEmpty());
      assertEquals(List.of(1, 2), scripted.board().choice().stream().sorted().toList());
      scripted.does(new RunControl.Highlight(1));
      int picked = scripted.board().choice().get(scripted.viewer.playhead().pick());
      scripted.does(new RunControl.Pick());
      assertTrue(lastFact(scripted) instanceof Fact.Switch chosen && chosen.choice() == 1);
      scripted.does(STEP);
      assertEquals(picked, scripted.told().get((int) scripted.board().seq() - 1).ident());
      scripted.does(new PaceCommand.TogglePause());
      scripted.until(() -> scripted.board().over());
    }
  }

  private static Fact lastFact(ScriptedViewer scripted) {
    return scripted.told().get((int) scripted.board().seq() - 1).fact();
  }

  @ParameterizedTest
  @MethodSource("endingByThemselves")
  void takingOverLeadsToTheSameMomentWhateverWasChosenBefore(Scenario scenario) {
    for (long seed = 1; seed <= 6; seed++) {
      Random random = new Random(seed);
      SchedulingOptions scheduling =
          seed % 3 == 0 ? SchedulingOptions.FIFO : SchedulingOptions.random(seed);
      try (ScriptedViewer scripted = ScriptedViewer.live(scenario, scheduling, false)) {
        scripted.until(() -> scripted.board().over());
        for (int times = 0; times < 3; times++) {
          takeOverSomewhere(scripted, random);
          pickAtRandom(scripted, random);
        }
      }
    }
  }

  private static void takeOverSomewhere(ScriptedViewer scripted, Random random) {
    scripted.does(new SeekCommand.To(random.nextDouble()));
    for (int back = random.nextInt(20); back > 0; back--) {
      scripted.does(BACK);
    }
    List<Event> before = scripted.told();
    int seq = (int) Math.max(1, scripted.board().seq());
    scripted.does(new RunControl.TakeOver());
    assertEquals(seq, scripted.board().seq());
    assertEquals(before.subList(1, seq), scripted.told().subList(1, seq));
    assertEquals("step", scripted.board().run().policy());
  }

  /** A while by hand, then to the end by itself. */
  private static void pickAtRandom(ScriptedViewer scripted, Random random) {
    for (int step = 0; step < 60 && !scripted.board().over(); step++) {
      if (!scripted.board().choice().isEmpty()) {
        scripted.does(new RunControl.Highlight(random.nextInt(5)));
      }
      scripted.does(STEP);
    }
    scripted.does(new PaceCommand.TogglePause());
    scripted.until(() -> scripted.board().over());
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void whatYouAskedIsAskedAgainAtTheSameMoments(long seed) {
    Random random = new Random(seed);
    try (ScriptedViewer scripted =
        ScriptedViewer.live("playground", SchedulingOptions.random(seed), true)) {
      scripted.until(() -> scripted.board().threads().size() == 5);
      for (int i = 0; i < 12; i++) {
        int target = 1 + random.nextInt(5);
        scripted.does(
            switch (random.nextInt(6)) {
              case 0, 1 -> new ThreadCommand.Start(target);
              case 2 -> new ThreadCommand.Join(target);
              case 3 -> new ThreadCommand.GiveUp();
              case 4 -> new ThreadCommand.NewThread();
              default -> new SeekCommand.Moments(1);
            });
        scripted.until(() -> scripted.viewer.activeRun().isSettled());
      }
      takeOverSomewhere(scripted, random);
      takeOverSomewhere(scripted, random);
    }
  }

  @Test
  void pickingAnotherOneInThePastBeginsAnotherRun() {
    try (ScriptedViewer scripted = ScriptedViewer.live("loop", SchedulingOptions.STEP, true)) {
      scripted.until(() -> !scripted.board().choice().isEmpty());
      long choice = scripted.board().seq();
      scripted.does(new RunControl.Pick());
      scripted.does(BACK);
      assertEquals(choice, scripted.board().seq());
      scripted.does(new RunControl.Pick());
      assertEquals(choice + 1, scripted.board().seq());
      List<Event> before = scripted.told();
      scripted.does(BACK);
      scripted.does(new RunControl.Highlight(1));
      scripted.does(new RunControl.Pick());
      scripted.until(() -> scripted.told().size() > choice);
      assertEquals(before.subList(1, (int) choice), scripted.told().subList(1, (int) choice));
      assertEquals(new Fact.Switch(1, 2), scripted.told().get((int) choice).fact());
    }
  }

  @Test
  void theMachinesOwnSchedulingIsNeitherTakenOverNorStepped() {
    try (ScriptedViewer scripted = ScriptedViewer.live("join", SchedulingOptions.OS, true)) {
      scripted.until(() -> scripted.board().threads().size() == 2);
      scripted.does(new RunControl.TakeOver());
      assertTrue(scripted.viewer.view().hint().contains("os"), scripted.viewer.view().hint());
    }
  }

  @Test
  void aHintGoesWithTheNextKey() {
    try (ScriptedViewer scripted = ScriptedViewer.live("join", SchedulingOptions.FIFO, true)) {
      scripted.does(new RunControl.Save());
      assertEquals("This run cannot be saved here.", scripted.viewer.view().hint());
      scripted.does(new ViewCommand.ToggleListing());
      assertEquals(null, scripted.viewer.view().hint());
    }
  }

  private static Board fold(List<Event> events, long seq) {
    Board board = Board.EMPTY;
    for (Event event : events.subList(0, (int) seq)) {
      board = board.after(event);
    }
    return board;
  }
}
