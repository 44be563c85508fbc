package dev.threadboard.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import dev.threadboard.engine.RecordedEvents;
import dev.threadboard.engine.RunningScenario;
import dev.threadboard.engine.SchedulingOptions;
import dev.threadboard.event.Event;
import dev.threadboard.event.Fact;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The tutorial's programs print what the tutorial says. */
class TutorialOutputTest {
  private static final List<String> NAMES =
      List.of("sequential", "background", "join", "loop", "pool");

  private static Scenario scenario(String name) {
    return Catalogue.find(name).orElseThrow();
  }

  private static RecordedEvents fifo(String name) {
    Scenario scenario = scenario(name);
    return RunningScenario.whole(scenario, Arguments.defaults(scenario), SchedulingOptions.FIFO);
  }

  /** The tutorial's own output. */
  private static String tutorial(String name) throws IOException {
    try (InputStream in = Scenario.class.getResourceAsStream("/tutorial/" + name + ".txt")) {
      assertNotNull(in, name);
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"sequential", "background", "join", "loop"})
  void theFirstFourPrintTheTutorialsBytes(String name) throws IOException {
    assertEquals(tutorial(name), fifo(name).stdout());
  }

  @ParameterizedTest
  @CsvSource({"sequential,9", "background,6", "join,9", "loop,6", "pool,54"})
  void theyEndWhenTheTutorialsWould(String name, int seconds) {
    assertEquals(seconds, fifo(name).seconds());
  }

  /** The order within one instant is the scheduler's, in the tutorial as here. */
  @Test
  void thePoolPrintsTheTutorialsLinesAtTheirTimes() throws IOException {
    Map<String, Double> times = new HashMap<>();
    for (Event event : fifo("pool").events()) {
      if (event.fact() instanceof Fact.Print print) {
        times.put(print.text(), event.time());
      }
    }
    List<String> lines = tutorial("pool").lines().toList();
    assertEquals(Set.copyOf(lines), times.keySet());
    assertEquals(
        lines.stream().map(times::get).sorted().toList(), lines.stream().map(times::get).toList());
  }

  static LongStream seeds() {
    return LongStream.range(0, 100);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void withAnyParametersAndPolicyTheyPrintWhatTheyShouldWhenTheyShould(long seed) {
    Random random = new Random(seed);
    for (String name : NAMES) {
      Scenario scenario = scenario(name);
      Arguments arguments = SomeArguments.of(scenario, random);
      List<String> expected = ExpectedOutput.of(scenario, arguments);
      assertEquals(
          expected, printed(RunningScenario.whole(scenario, arguments, SchedulingOptions.FIFO)));
      assertEquals(
          expected,
          printed(RunningScenario.whole(scenario, arguments, SchedulingOptions.random(seed))));
    }
  }

  /**
   * {@code time text}, sorted; the newlines may come later, where another thread got in between.
   */
  private static List<String> printed(RecordedEvents told) {
    return told.events().stream()
        .filter(e -> e.fact() instanceof Fact.Print print && !print.text().isEmpty())
        .map(e -> Math.round(e.time()) + " " + ((Fact.Print) e.fact()).text())
        .sorted()
        .toList();
  }
}
