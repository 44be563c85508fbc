package dev.threadboard.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.threadboard.board.Board;
import dev.threadboard.board.Picture;
import dev.threadboard.command.Ask;
import dev.threadboard.command.Look;
import dev.threadboard.command.Pace;
import dev.threadboard.command.Pacing;
import dev.threadboard.command.Seek;
import dev.threadboard.command.Speed;
import dev.threadboard.command.Steer;
import dev.threadboard.engine.Play;
import dev.threadboard.engine.Scheduling;
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

class ShowTest {
  private static final Seek.Step STEP = new Seek.Step(0, false);
  private static final Seek.Step BACK = new Seek.Step(0, true);

  static Stream<Scenario> endingByThemselves() {
    return Catalogue.scenarios().stream().filter(scenario -> !scenario.interactive());
  }

  @ParameterizedTest
  @MethodSource("endingByThemselves")
  void stepsShowEveryEventOnceAndInOrder(Scenario scenario) {
    List<Event> whole =
        Play.whole(scenario, Arguments.defaults(scenario), Scheduling.FIFO).events();
    try (Viewer viewer = Viewer.live(scenario, Scheduling.FIFO, true)) {
      viewer.until(() -> viewer.board().seq() > 0);
      viewer.does(new Seek.To(0));
      assertEquals(0, viewer.board().seq());
      for (int seq = 1; seq <= whole.size(); seq++) {
        viewer.does(STEP);
        assertEquals(seq, viewer.board().seq());
      }
      assertTrue(viewer.board().over());
      assertEquals(whole, viewer.told());
      viewer.does(STEP);
      assertEquals("The run has ended.", viewer.board().gaze().hint());
    }
  }

  @Test
  void stepsOfOneThreadShowOnlyWhatItDoes() {
    try (Viewer viewer = Viewer.live("join", Scheduling.FIFO, true)) {
      viewer.until(() -> viewer.board().threads().size() == 2);
      viewer.does(new Seek.To(0));
      List<String> done = new ArrayList<>();
      while (viewer.board().gaze().hint() == null) {
        viewer.does(new Seek.Step(2, false));
        done.add(viewer.told().get((int) viewer.board().seq() - 1).thread());
      }
      done.remove(done.size() - 1);
      assertEquals(List.of("Thread-1 (thread_function)"), done.stream().distinct().toList());
      assertEquals(viewer.told().stream().filter(event -> event.ident() == 2).count(), done.size());
      viewer.does(new Seek.Step(2, true));
      assertTrue(viewer.told().get((int) viewer.board().seq()).fact() instanceof Fact.End);
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void anyMomentIsShownAsItWas(long seed) {
    try (Viewer viewer = Viewer.live("pool", Scheduling.random(seed), false)) {
      viewer.until(() -> viewer.board().over());
      Random random = new Random(seed);
      for (int i = 0; i < 100; i++) {
        viewer.does(seek(random));
        Board shown = viewer.board();
        assertEquals(Picture.of(fold(viewer.told(), shown.seq())), Picture.of(shown));
        assertTrue(viewer.show.now() >= shown.nanos());
      }
      viewer.does(new Seek.To(1));
      assertTrue(viewer.board().over());
    }
  }

  private static Seek seek(Random random) {
    return switch (random.nextInt(5)) {
      case 0 -> STEP;
      case 1 -> BACK;
      case 2 -> new Seek.Moments(random.nextBoolean() ? 1 : -1);
      case 3 -> new Seek.Leap(random.nextDouble() - 0.5);
      default -> new Seek.To(random.nextDouble());
    };
  }

  @Test
  void momentsLeadFromInstantToInstantAndBeyondThePresent() {
    try (Viewer viewer = Viewer.live("sequential", Scheduling.FIFO, true)) {
      viewer.until(() -> viewer.board().seq() > 0);
      List<Double> moments = new ArrayList<>();
      while (!viewer.board().over()) {
        double before = viewer.show.now() / 1e9;
        viewer.does(new Seek.Moments(1));
        viewer.until(() -> viewer.board().over() || viewer.show.now() / 1e9 > before);
        moments.add(viewer.show.now() / 1e9);
      }
      assertEquals(List.of(1.0, 3.0, 6.0, 7.0, 9.0), moments.stream().distinct().toList());
      viewer.does(new Seek.Moments(-1));
      assertEquals(7_000_000_000L, viewer.show.now());
      assertFalse(viewer.board().over());
    }
  }

  @Test
  void thePastGoesOnToThePresentAndAskingLeadsThere() {
    try (Viewer viewer = Viewer.live("playground", Scheduling.FIFO, true)) {
      viewer.until(() -> viewer.board().threads().size() == 5);
      long present = viewer.board().seq();
      viewer.does(new Seek.To(0));
      viewer.does(new Pacing.TogglePause());
      viewer.until(() -> viewer.board().seq() >= present);
      assertFalse(viewer.show.playhead().held());
      viewer.does(new Seek.To(0));
      viewer.does(new Ask.IsAlive(2));
      viewer.until(() -> viewer.board().seq() >= present + 2);
      assertFalse(viewer.show.playhead().held());
    }
  }

  @Test
  void aChoiceWaitsForAPickAndTheOtherOneGoesOn() {
    try (Viewer viewer = Viewer.live("background", Scheduling.STEP, true)) {
      viewer.until(() -> !viewer.board().choice().isEmpty());
      assertEquals(List.of(1, 2), viewer.board().choice().stream().sorted().toList());
      viewer.does(new Steer.Highlight(1));
      int picked = viewer.board().choice().get(viewer.show.playhead().pick());
      viewer.does(new Steer.Pick());
      assertTrue(lastFact(viewer) instanceof Fact.Switch chosen && chosen.choice() == 1);
      viewer.does(STEP);
      assertEquals(picked, viewer.told().get((int) viewer.board().seq() - 1).ident());
      viewer.does(new Pacing.TogglePause());
      viewer.until(() -> viewer.board().over());
    }
  }

  private static Fact lastFact(Viewer viewer) {
    return viewer.told().get((int) viewer.board().seq() - 1).fact();
  }

  @ParameterizedTest
  @MethodSource("endingByThemselves")
  void takingOverLeadsToTheSameMomentWhateverWasChosenBefore(Scenario scenario) {
    for (long seed = 1; seed <= 6; seed++) {
      Random random = new Random(seed);
      Scheduling scheduling = seed % 3 == 0 ? Scheduling.FIFO : Scheduling.random(seed);
      try (Viewer viewer = Viewer.live(scenario, scheduling, false)) {
        viewer.until(() -> viewer.board().over());
        for (int times = 0; times < 3; times++) {
          takeOverSomewhere(viewer, random);
          pickAtRandom(viewer, random);
        }
      }
    }
  }

  private static void takeOverSomewhere(Viewer viewer, Random random) {
    viewer.does(new Seek.To(random.nextDouble()));
    for (int back = random.nextInt(20); back > 0; back--) {
      viewer.does(BACK);
    }
    List<Event> before = viewer.told();
    int seq = (int) Math.max(1, viewer.board().seq());
    viewer.does(new Steer.TakeOver());
    assertEquals(seq, viewer.board().seq());
    assertEquals(before.subList(1, seq), viewer.told().subList(1, seq));
    assertEquals("step", viewer.board().run().policy());
  }

  /** A while by hand, then to the end by itself. */
  private static void pickAtRandom(Viewer viewer, Random random) {
    for (int step = 0; step < 60 && !viewer.board().over(); step++) {
      if (!viewer.board().choice().isEmpty()) {
        viewer.does(new Steer.Highlight(random.nextInt(5)));
      }
      viewer.does(STEP);
    }
    viewer.does(new Pacing.TogglePause());
    viewer.until(() -> viewer.board().over());
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void whatYouAskedIsAskedAgainAtTheSameMoments(long seed) {
    Random random = new Random(seed);
    try (Viewer viewer = Viewer.live("playground", Scheduling.random(seed), true)) {
      viewer.until(() -> viewer.board().threads().size() == 5);
      for (int i = 0; i < 12; i++) {
        int target = 1 + random.nextInt(5);
        viewer.does(
            switch (random.nextInt(6)) {
              case 0, 1 -> new Ask.Start(target);
              case 2 -> new Ask.Join(target);
              case 3 -> new Ask.GiveUp();
              case 4 -> new Ask.NewThread();
              default -> new Seek.Moments(1);
            });
        viewer.until(() -> viewer.show.reel().isSettled());
      }
      takeOverSomewhere(viewer, random);
      takeOverSomewhere(viewer, random);
    }
  }

  @Test
  void pickingAnotherOneInThePastBeginsAnotherRun() {
    try (Viewer viewer = Viewer.live("loop", Scheduling.STEP, true)) {
      viewer.until(() -> !viewer.board().choice().isEmpty());
      long choice = viewer.board().seq();
      viewer.does(new Steer.Pick());
      viewer.does(BACK);
      assertEquals(choice, viewer.board().seq());
      viewer.does(new Steer.Pick());
      assertEquals(choice + 1, viewer.board().seq());
      List<Event> before = viewer.told();
      viewer.does(BACK);
      viewer.does(new Steer.Highlight(1));
      viewer.does(new Steer.Pick());
      viewer.until(() -> viewer.told().size() > choice);
      assertEquals(before.subList(1, (int) choice), viewer.told().subList(1, (int) choice));
      assertEquals(new Fact.Switch(1, 2), viewer.told().get((int) choice).fact());
    }
  }

  @Test
  void theMachinesOwnSchedulingIsNeitherTakenOverNorStepped() {
    try (Viewer viewer = Viewer.live("join", Scheduling.OS, true)) {
      viewer.until(() -> viewer.board().threads().size() == 2);
      viewer.does(new Steer.TakeOver());
      assertTrue(viewer.board().gaze().hint().contains("os"), viewer.board().gaze().hint());
    }
  }

  @Test
  void aHintGoesWithTheNextKey() {
    try (Viewer viewer = Viewer.live("join", Scheduling.FIFO, true)) {
      viewer.does(new Steer.Save());
      assertEquals("This run cannot be saved here.", viewer.board().gaze().hint());
      viewer.does(new Look.ToggleListing());
      assertEquals(null, viewer.board().gaze().hint());
    }
  }

  private static Board fold(List<Event> events, long seq) {
    Board board = Board.empty(new Pace(Speed.NORMAL, false));
    for (Event event : events.subList(0, (int) seq)) {
      board = board.after(event);
    }
    return board;
  }
}
