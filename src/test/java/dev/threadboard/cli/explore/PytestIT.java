package dev.threadboard.cli.explore;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.threadboard.TestCache;
import dev.threadboard.cli.Program;
import dev.threadboard.cli.explore.report.JsonTree;
import dev.threadboard.cpython.CPython;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Of a run of pytest it is told which tests failed and how. */
class PytestIT {
  private static final Path FLAKY =
      Path.of("src", "test", "resources", "programs", "tests", "test_flaky.py");

  @TempDir Path folder;

  @Test
  void tellsWhichTestsFailedAndHow() throws Exception {
    Path broken =
        Files.writeString(folder.resolve("test_broken.py"), "def test_sum():\n assert 1 == 2\n");
    Map<?, ?> outcome = outcome(broken);
    String[] lines = ((String) outcome.get("stdout")).split("\n");
    assertEquals(2, lines.length, outcome::toString);
    assertEquals("1 failed", lines[1]);
    assertEquals(true, lines[0].matches("FAILED \\S*test_broken.py::test_sum.*"), lines[0]);
    assertEquals(1, outcome.get("status"));
  }

  @Test
  void leavesOutHowLongTheyTook() throws Exception {
    Map<?, ?> outcome = outcome(Files.copy(FLAKY, folder.resolve("test_flaky.py")));
    assertEquals("1 passed\n", outcome.get("stdout"));
    assertEquals(0, outcome.get("status"));
  }

  /** Plain pytest passes it a thousand times. */
  @Test
  @Timeout(180)
  void findsWhatFailsOnceInAThousandRuns() throws Exception {
    Map<?, ?> report = report(Files.copy(FLAKY, folder.resolve("test_flaky.py")), 40);
    List<?> outcomes = (List<?>) report.get("outcomes");
    assertEquals(2, outcomes.size(), report::toString);
    assertEquals("1 passed\n", ((Map<?, ?>) outcomes.get(0)).get("stdout"));
    Map<?, ?> failed = (Map<?, ?>) outcomes.get(1);
    String lines = (String) failed.get("stdout");
    assertEquals(true, lines.contains("test_flaky.py::test_two_deposits_are_kept"), lines);
    assertEquals(true, lines.endsWith("\n1 failed\n"), lines);
    assertEquals(1, failed.get("interruptions"));
    String first = (String) ((List<?>) failed.get("explanation")).get(0);
    assertEquals(true, first.contains("test_flaky.py:"), first);
    assertEquals(0, report.get("unlike"));
  }

  private Map<?, ?> outcome(Path file) throws IOException, InterruptedException {
    return (Map<?, ?>) ((List<?>) report(file, 1).get("outcomes")).get(0);
  }

  private Map<?, ?> report(Path file, int runs) throws IOException, InterruptedException {
    Program.Result result =
        new Program()
            .in(Map.of("XDG_CACHE_HOME", TestCache.folder().toString()))
            .start(
                "explore",
                "-m",
                "pytest",
                "--python",
                python().toString(),
                "--switch-at",
                "gil",
                "--runs",
                String.valueOf(runs),
                "--jobs",
                "1",
                "--json",
                "--",
                file.toString(),
                "-q",
                "--rootdir=" + folder,
                "-p",
                "no:cacheprovider",
                // Where these are installed, their import takes most of a run.
                "-p",
                "no:hypothesispytest",
                "-p",
                "no:benchmark");
    assertEquals("", result.errors());
    return (Map<?, ?>) JsonTree.read(result.output().getBytes(UTF_8));
  }

  private static Path python() throws IOException, InterruptedException {
    for (CPython python : CPython.all()) {
      Process process =
          new ProcessBuilder(python.executable().toString(), "-c", "import pytest")
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
      if (process.waitFor() == 0) {
        return python.executable();
      }
    }
    assumeTrue(false, "there is no CPython with pytest here");
    throw new IllegalStateException();
  }
}
