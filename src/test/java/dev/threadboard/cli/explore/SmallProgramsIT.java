package dev.threadboard.cli.explore;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.threadboard.TestCache;
import dev.threadboard.cli.Program;
import dev.threadboard.cli.explore.report.JsonTree;
import dev.threadboard.cpython.CPython;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Programs of which somebody has written down all outcomes: these are found, and no others. {@code
 * -Dthreadboard.runs=2000} searches for longer than most need.
 */
@Timeout(300)
class SmallProgramsIT {
  private static final Path FOLDER = Path.of("src", "test", "resources", "programs", "small");
  private static final String RUNS = String.valueOf(Integer.getInteger("threadboard.runs", 120));

  static Stream<String> programs() throws IOException {
    return expected().keySet().stream();
  }

  private static Map<String, List<?>> expected() throws IOException {
    Map<?, ?> file = (Map<?, ?>) JsonTree.read(Files.readAllBytes(FOLDER.resolve("outcomes.json")));
    Map<String, List<?>> expected = new TreeMap<>();
    ((Map<?, ?>) file.get("programs"))
        .forEach(
            (name, told) -> {
              if (((Map<?, ?>) told).get("outcomes") instanceof List<?> outcomes) {
                expected.put((String) name, outcomes);
              }
            });
    return expected;
  }

  @ParameterizedTest
  @MethodSource("programs")
  void haveTheseOutcomesAndNoOthers(String name) throws IOException, InterruptedException {
    List<CPython> pythons = CPython.all();
    assumeTrue(!pythons.isEmpty(), "there is no CPython of 3.8 or later here");
    String python = pythons.get(pythons.size() - 1).executable().toString();
    Program.Result result =
        new Program()
            .in(Map.of("XDG_CACHE_HOME", TestCache.folder().toString()))
            .start(
                "explore",
                FOLDER.resolve(name).toString(),
                "--python",
                python,
                "--switch-at",
                "line",
                "--runs",
                RUNS,
                "--seed",
                "1",
                "--json");
    assertEquals("", result.errors());
    Map<?, ?> report = (Map<?, ?>) JsonTree.read(result.output().getBytes(StandardCharsets.UTF_8));
    List<?> found = (List<?>) report.get("outcomes");
    List<?> wanted = expected().get(name);
    for (Object one : found) {
      assertEquals(1, wanted.stream().filter(like -> isLike(one, like)).count(), one::toString);
    }
    for (Object like : wanted) {
      assertEquals(
          true, found.stream().anyMatch(one -> isLike(one, like)), () -> "nothing like " + like);
    }
  }

  private static boolean isLike(Object found, Object wanted) {
    Map<?, ?> outcome = (Map<?, ?>) found;
    Map<?, ?> like = (Map<?, ?>) wanted;
    List<?> errors = (List<?>) outcome.get("errors");
    Object deadlock = outcome.get("deadlock");
    boolean sameErrors =
        like.containsKey("error")
            ? errors.stream().allMatch(e -> ((Map<?, ?>) e).get("type").equals(like.get("error")))
                && !errors.isEmpty()
            : errors.isEmpty();
    boolean sameDeadlock =
        Boolean.TRUE.equals(like.get("deadlock"))
            ? deadlock != null
            : Objects.equals(deadlock, like.get("deadlock"));
    boolean sameStatus =
        !like.containsKey("status") || ((Number) like.get("status")).equals(outcome.get("status"));
    boolean sameOutput =
        !like.containsKey("stdout") || like.get("stdout").equals(outcome.get("stdout"));
    return sameErrors && sameDeadlock && sameStatus && sameOutput;
  }
}
