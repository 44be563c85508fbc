package dev.threadboard.cli.explore;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import dev.threadboard.cpython.CPython;
import dev.threadboard.cpython.SwitchAt;
import dev.threadboard.explore.Finding;
import dev.threadboard.explore.Search;
import dev.threadboard.explore.schedule.StrategyKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WarmRunnerTest {
  @TempDir private Path folder;

  /** The first runs do it; after three each has a CPython of its own, and none does it any more. */
  @ParameterizedTest
  @ValueSource(ints = {1, 3})
  void aRunWhoseParentIsKilledCountsForNothing(int kills) throws IOException, InterruptedException {
    List<CPython> all = CPython.all();
    assumeFalse(all.isEmpty(), "no python3 here");
    Path script =
        Files.write(
            folder.resolve("kills.py"),
            List.of(
                "import os, threading",
                "with open('" + folder.resolve("count") + "', 'a+') as count:",
                "    count.seek(0)",
                "    begun = len(count.read())",
                "    count.write('x')",
                "if begun < " + kills + ":",
                "    os.kill(os.getppid(), 9)",
                "t = threading.Thread(target=print, args=('t',))",
                "t.start()",
                "print('main')",
                "t.join()"));
    ScriptSearch searches = new ScriptSearch(all.get(all.size() - 1).executable(), 1);
    Search search =
        searches.search(script, SwitchAt.LINE, StrategyKind.RANDOM, 1, 20, one -> false);
    assertEquals(20, search.findings().runs());
    for (Finding finding : search.findings().sorted()) {
      assertTrue(finding.outcome().isClean(), finding.outcome()::toString);
      assertEquals(0, finding.outcome().status());
    }
  }
}
