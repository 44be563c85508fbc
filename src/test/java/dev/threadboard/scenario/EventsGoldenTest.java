package dev.threadboard.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.threadboard.engine.RunningScenario;
import dev.threadboard.engine.SchedulingOptions;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The bytes of {@code --events}: other people's programs read them. Where a change is meant, {@code
 * mvn test -Dtest=EventsGoldenTest -Dgolden.rewrite=true} writes them anew.
 */
class EventsGoldenTest {
  private static final Path GOLDEN =
      Path.of("src", "test", "resources", "golden", "EventsGoldenTest");

  @ParameterizedTest
  @CsvSource({"join, fifo", "daemon, fifo", "alive-as-printed, fifo", "loop, random"})
  void theEventsOfARunAreWrittenByteForByte(String name, String policy) throws IOException {
    Scenario scenario = Catalogue.find(name).orElseThrow();
    SchedulingOptions scheduling =
        policy.equals("fifo") ? SchedulingOptions.FIFO : SchedulingOptions.random(1);
    byte[] bytes = RunningScenario.whole(scenario, Arguments.defaults(scenario), scheduling).json();
    Path file = GOLDEN.resolve(name + "-" + policy + ".jsonl");
    if (Boolean.getBoolean("golden.rewrite")) {
      Files.createDirectories(GOLDEN);
      Files.write(file, bytes);
    }
    assertEquals(Files.readString(file), new String(bytes, StandardCharsets.UTF_8));
  }
}
