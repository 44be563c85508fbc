package dev.threadboard.scenario;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.threadboard.engine.RunningScenario;
import dev.threadboard.engine.SchedulingOptions;
import dev.threadboard.event.Event;
import dev.threadboard.event.Fact;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of every run of every scenario, whatever its parameters, policy and seed. */
class EveryRunTest {
  private static final int ROUNDS = 50;

  static Stream<Scenario> scenarios() {
    return Catalogue.scenarios().stream();
  }

  @ParameterizedTest
  @MethodSource("scenarios")
  void keepsTheRulesOfTheEventStream(Scenario scenario) {
    for (int seed = 0; seed < ROUNDS; seed++) {
      Arguments arguments = SomeArguments.of(scenario, new Random(seed));
      check(scenario, arguments, SchedulingOptions.FIFO);
      check(scenario, arguments, SchedulingOptions.random(seed));
    }
    // Its time is the wall clock's.
    check(scenario, Arguments.defaults(scenario), SchedulingOptions.OS);
  }

  private static void check(Scenario scenario, Arguments arguments, SchedulingOptions scheduling) {
    List<Event> events = RunningScenario.whole(scenario, arguments, scheduling).events();
    String which = arguments.asMap() + " " + scheduling;
    inOrder(events, which);
    lives(events, which);
    onTheRightLines(events, which);
  }

  @ParameterizedTest
  @MethodSource("scenarios")
  void isTheSameAgainByteForByte(Scenario scenario) {
    for (int seed = 0; seed < ROUNDS; seed++) {
      Arguments arguments = SomeArguments.of(scenario, new Random(seed));
      for (SchedulingOptions scheduling :
          List.of(SchedulingOptions.FIFO, SchedulingOptions.random(seed))) {
        assertArrayEquals(
            RunningScenario.whole(scenario, arguments, scheduling).json(),
            RunningScenario.whole(scenario, arguments, scheduling).json());
      }
    }
  }

  private static void inOrder(List<Event> events, String which) {
    assertInstanceOf(Fact.Run.class, events.get(0).fact(), which);
    long nanos = 0;
    for (int i = 0; i < events.size(); i++) {
      assertEquals(i + 1, events.get(i).seq(), which);
      assertTrue(events.get(i).nanos() >= nanos, which);
      nanos = events.get(i).nanos();
      assertEquals(i == events.size() - 1, events.get(i).fact() instanceof Fact.Exit, which);
    }
  }

  /** Created, started, begun, then ended or, a daemon, cut off; and nothing after that. */
  private static void lives(List<Event> events, String which) {
    Map<Integer, String> stages = new HashMap<>();
    Map<Integer, Boolean> daemons = new HashMap<>();
    for (Event event : events) {
      int who = event.ident();
      Fact fact = event.fact();
      if (fact instanceof Fact.Run || fact instanceof Fact.Exit) {
        continue;
      } else if (fact instanceof Fact.Create create) {
        assertEquals(null, stages.put(create.target(), "created"), which);
        daemons.put(create.target(), create.daemon());
      } else if (fact instanceof Fact.Start start) {
        assertEquals("created", stages.put(start.target(), "started"), which);
      } else if (fact instanceof Fact.Begin) {
        assertEquals(who == Event.MAIN ? "created" : "started", stages.put(who, "runs"), which);
      } else if (fact instanceof Fact.End) {
        assertEquals("runs", stages.put(who, "over"), which);
      } else if (fact instanceof Fact.CutOff) {
        assertTrue(daemons.get(who), which);
        assertEquals("runs", stages.put(who, "over"), which);
      }
      boolean itsOwnEnd = fact instanceof Fact.End || fact instanceof Fact.CutOff;
      boolean aside = fact instanceof Fact.Switch || fact instanceof Fact.Create;
      assertTrue(itsOwnEnd || aside || stages.get(who).equals("runs"), which + event);
    }
    stages.forEach((who, stage) -> assertTrue(List.of("over", "created").contains(stage), which));
    assertEquals("over", stages.get(Event.MAIN), which);
  }

  private static void onTheRightLines(List<Event> events, String which) {
    WhereItHappens where = new WhereItHappens(((Fact.Run) events.get(0).fact()).listing());
    for (Event event : events) {
      assertEquals("", where.fault(event), which);
    }
  }
}
