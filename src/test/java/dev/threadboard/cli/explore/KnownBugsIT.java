package dev.threadboard.cli.explore;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.threadboard.cpython.CPython;
import dev.threadboard.cpython.SwitchAt;
import dev.threadboard.explore.Search;
import dev.threadboard.explore.schedule.StrategyKind;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each of these programs has a bug, which is found within so many runs. */
@Timeout(300)
class KnownBugsIT {
  private static final Path FOLDER = Path.of("src", "test", "resources", "programs", "sct");

  /** Of the Python that the programs are written for. */
  private static final int MINOR = 11;

  static Stream<String> programs() throws IOException {
    return bugs().keySet().stream();
  }

  private static Map<String, Map<?, ?>> bugs() throws IOException {
    return ExpectedOutcome.programs(FOLDER.resolve("bugs.json"));
  }

  @ParameterizedTest
  @MethodSource("programs")
  void areFound(String name) throws IOException, InterruptedException {
    Optional<CPython> python =
        CPython.all().stream().filter(one -> one.minor() == MINOR).findFirst();
    assumeTrue(python.isPresent(), "there is no CPython 3.11 here");
    Map<?, ?> said = bugs().get(name);
    ExpectedOutcome bug = new ExpectedOutcome(said);
    int most = ((Number) said.get("runs")).intValue();
    Search search =
        new ScriptSearch(python.get().executable(), 2)
            .search(
                FOLDER.resolve(name),
                "line".equals(said.get("switch_at")) ? SwitchAt.LINE : SwitchAt.GIL,
                StrategyKind.AUTO,
                1,
                most,
                one -> isFound(one, bug));
    assertTrue(isFound(search, bug), () -> name + " in " + search.findings().runs() + " runs");
  }

  private static boolean isFound(Search search, ExpectedOutcome bug) {
    return search.findings().sorted().stream().anyMatch(one -> bug.isLike(one.outcome()));
  }
}
