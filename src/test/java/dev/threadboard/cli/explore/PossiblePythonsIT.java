package dev.threadboard.cli.explore;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.threadboard.TestCache;
import dev.threadboard.cli.Program;
import dev.threadboard.cli.explore.report.JsonTree;
import dev.threadboard.cpython.CPython;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Of a Python program it is told which Pythons can do what was found. */
class PossiblePythonsIT {
  private static final String COUNTER =
      Path.of("src", "test", "resources", "programs", "races", "list_counter.py").toString();

  @Test
  void onlyOthersLoseACountWhereThisPythonKeepsItsLock() throws Exception {
    Map<?, ?> report = explored(python -> python.minor() >= 10, "--runs", "120");
    assertEquals("gil", report.get("switch_at"));
    assertTrue(report.get("covered_bytecode") instanceof Map, "bytecode was not searched");
    List<?> outcomes = (List<?>) report.get("outcomes");
    assertTrue(outcomes.size() > 1, outcomes::toString);
    for (Object one : outcomes) {
      Map<?, ?> outcome = (Map<?, ?>) one;
      boolean whole = "x 6\n".equals(outcome.get("stdout"));
      assertEquals(whole ? "gil" : "bytecode", outcome.get("switch_at"));
      assertEquals(!whole, ((List<?>) outcome.get("possible_on")).contains("free-threaded"));
    }
  }

  @Test
  void whereAnyBytecodeIsAPlaceToSwitchAtThereIsOneSearch() throws Exception {
    Map<?, ?> report = explored(python -> python.minor() < 10, "--runs", "60");
    assertEquals(null, report.get("covered_bytecode"));
    assertTrue(((List<?>) report.get("outcomes")).size() > 1, report::toString);
  }

  @Test
  void whoeverSaysWhereIsToldOfThatAlone() throws Exception {
    Map<?, ?> report =
        explored(python -> python.minor() >= 10, "--runs", "30", "--switch-at", "gil");
    assertEquals(null, report.get("covered_bytecode"));
    assertFalse(((List<?>) report.get("outcomes")).isEmpty());
  }

  private Map<?, ?> explored(Predicate<CPython> wanted, String... more)
      throws IOException, InterruptedException {
    Optional<CPython> python = CPython.all().stream().filter(wanted).findFirst();
    assumeTrue(python.isPresent(), "there is no CPython of that kind here");
    Program.Result result =
        new Program()
            .in(Map.of("XDG_CACHE_HOME", TestCache.folder().toString()))
            .start(
                Stream.concat(
                        Stream.of(
                            "explore",
                            COUNTER,
                            "--python",
                            python.get().executable().toString(),
                            "--seed",
                            "1",
                            "--json"),
                        Stream.of(more))
                    .toArray(String[]::new));
    assertEquals("", result.errors());
    return (Map<?, ?>) JsonTree.read(result.output().getBytes(UTF_8));
  }
}
