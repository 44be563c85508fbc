package dev.threadboard.cli.explore;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.threadboard.TestCache;
import dev.threadboard.cli.Program;
import dev.threadboard.cli.explore.report.JsonTree;
import dev.threadboard.cpython.CPython;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Of a run of unittest it is told which tests failed and how. */
class UnittestIT {
  private static final Path WITHDRAW =
      Path.of("src", "test", "resources", "programs", "tests", "test_withdraw.py");

  private static final String FAILED =
      "FAIL: test_one_of_two_is_refused \\(__main__\\.AccountTest\\S*\\) - AssertionError: %s\n"
          + "Ran 1 test: FAILED \\(failures=1\\)\n";

  @TestFactory
  List<DynamicTest> tellsOneWayToFailFromAnother() throws IOException, InterruptedException {
    List<CPython> all = CPython.all();
    return all.stream()
        .filter(python -> python == all.get(0) || python == all.get(all.size() - 1))
        .map(python -> DynamicTest.dynamicTest(python.toString(), () -> assertTold(python)))
        .toList();
  }

  private static void assertTold(CPython python) throws IOException {
    Program.Result result =
        new Program()
            .in(Map.of("XDG_CACHE_HOME", TestCache.folder().toString()))
            .start(
                "explore",
                WITHDRAW.toString(),
                "--python",
                python.executable().toString(),
                "--switch-at",
                "bytecode",
                "--runs",
                "60",
                "--seed",
                "1",
                "--json");
    assertEquals("", result.errors());
    Map<?, ?> report = (Map<?, ?>) JsonTree.read(result.output().getBytes(UTF_8));
    List<String> told = new ArrayList<>();
    for (Object outcome : (List<?>) report.get("outcomes")) {
      told.add((String) ((Map<?, ?>) outcome).get("stdout"));
    }
    Collections.sort(told);
    assertEquals(3, told.size(), told::toString);
    assertEquals("Ran 1 test: OK\n", told.get(2));
    assertEquals(true, told.get(0).matches(FAILED.formatted("-60 != 20")), told.get(0));
    assertEquals(true, told.get(1).matches(FAILED.formatted("Lists differ: .*")), told.get(1));
  }
}
