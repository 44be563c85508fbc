package dev.threadboard.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.threadboard.cli.Program.Result;
import dev.threadboard.cli.headless.CompletedRun;
import dev.threadboard.cli.options.RunReference;
import dev.threadboard.compare.ComparedRun;
import dev.threadboard.compare.Comparison;
import dev.threadboard.engine.time.WallClock;
import dev.threadboard.scenario.Catalogue;
import dev.threadboard.scenario.Scenario;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@Timeout(120)
class CompareTest {
  private static final int SEEDS = 10;

  @TempDir private Path folder;

  static Stream<String> scenarios() {
    return Catalogue.scenarios().stream().map(Scenario::name);
  }

  @Test
  void printsTheTotalsAndTheFirstDifference() {
    String text =
        """
        run         time   threads  lines  slept  waited  switches  end
        sequential  9.0 s  1        7      9.0 s  0.0 s   0         exit status 0
        background  6.0 s  2        7      9.0 s  3.0 s   10        exit status 0
        outputs differ from 1.0 s on, in line 2
          sequential: "1", 1.0 s
          background: "0", 0.0 s
        """;
    assertEquals(
        new Result(1, text, ""), Program.run("compare", "sequential", "background", "--plain"));
  }

  @Test
  void theSameOutputAtOtherTimesIsTheSame() {
    Result result = Program.run("compare", "join", "sequential", "--plain");
    assertTrue(result.output().endsWith("\nsame output\n"), result.output());
    assertEquals(0, result.status());
  }

  @ParameterizedTest
  @MethodSource("scenarios")
  void noRunDiffersFromItself(String scenario) throws Exception {
    for (int seed = 0; seed < SEEDS; seed++) {
      String word = scenario + (seed == 0 ? "" : ":policy=random,seed=" + seed);
      try (Comparison same = compare(word, word)) {
        assertNull(same.difference(), word);
        assertEquals(same.left().totals(), same.right().totals(), word);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("scenarios")
  void aSavedRunIsTheSameAsItsScenario(String scenario) throws Exception {
    String file = folder.resolve(scenario + ".jsonl").toString();
    Program.run("run", scenario, "--plain", "--speed", "max", "--seed", "7", "--save", file);
    try (Comparison same = compare(file, scenario + ":seed=7")) {
      assertNull(same.difference());
      assertEquals(same.left().totals(), same.right().totals());
      assertTrue(same.left().totals().nanos() >= 0);
    }
  }

  @Test
  void seedsAndParametersMakeADifference() throws Exception {
    try (Comparison seeds = compare("pool:seed=1", "pool:seed=2");
        Comparison workers = compare("pool", "pool:workers=2,tasks=10")) {
      assertNotNull(seeds.difference());
      assertNotNull(workers.difference());
      assertEquals(3, workers.right().totals().threads());
    }
  }

  @Test
  void aTruncatedFileIsComparedUpToItsEnd() throws Exception {
    Path file = folder.resolve("half.jsonl");
    Program.run("run", "join", "--plain", "--speed", "max", "--save", file.toString());
    String whole = Files.readString(file);
    Files.writeString(file, whole.substring(0, whole.length() / 2));
    Result result = Program.run("compare", "join", file.toString(), "--plain");
    assertEquals(1, result.status());
    assertTrue(result.output().contains("nothing more"), result.output());
    assertTrue(result.errors().endsWith("; what comes before it was compared\n"), result.errors());
    assertEquals(1, result.errors().lines().count());
  }

  @Test
  void aRunThatDoesNotEndIsComparedUpToTheLimit() throws Exception {
    RunReference reference =
        RunReference.read("pool", false, List.of(), List.of(), Map.of(), () -> 1);
    CompletedRun run = CompletedRun.of("pool", reference.plan(), WallClock.SYSTEM, 100);
    assertEquals(100, run.run().history().size());
    assertEquals("pool: this run had not ended after 100 events", run.fault().get());
  }

  private static Comparison compare(String one, String other) throws Exception {
    return Comparison.of(side(one), side(other));
  }

  private static ComparedRun side(String word) throws Exception {
    return CompletedRun.of(
            RunReference.read(word, false, List.of(), List.of(), Map.of(), () -> 1),
            WallClock.SYSTEM)
        .run();
  }
}
