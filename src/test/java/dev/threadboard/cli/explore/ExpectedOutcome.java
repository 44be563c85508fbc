package dev.threadboard.cli.explore;

import dev.threadboard.explore.outcome.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What somebody has written down about an outcome, in JSON: what is not said may be anything.
 *
 * @param said by {@code status}, {@code stdout}, {@code not_stdout}, {@code error} (a type) and
 *     {@code deadlock} (names, or true)
 */
public record ExpectedOutcome(Map<?, ?> said) {
  /** What is written in a file of that kind about each program. */
  public static Map<String, Map<?, ?>> programs(Path file) throws IOException {
    Map<String, Map<?, ?>> programs = new LinkedHashMap<>();
    Map<?, ?> whole = (Map<?, ?>) JsonTree.read(Files.readAllBytes(file));
    ((Map<?, ?>) whole.get("programs"))
        .forEach((name, told) -> programs.put((String) name, (Map<?, ?>) told));
    return programs;
  }

  /** All outcomes of a program, if they are written down; otherwise none. */
  public static List<ExpectedOutcome> all(Map<?, ?> program) {
    return program.get("outcomes") instanceof List<?> list
        ? list.stream().map(one -> new ExpectedOutcome((Map<?, ?>) one)).toList()
        : List.of();
  }

  /** Whether all that is said is true of that outcome. */
  public boolean isLike(Outcome outcome) {
    return isAs("status", outcome.status())
        && isAs("stdout", outcome.stdout())
        && (!said.containsKey("not_stdout") || !said.get("not_stdout").equals(outcome.stdout()))
        && hasError(outcome)
        && hasDeadlock(outcome);
  }

  private boolean isAs(String key, Object value) {
    return !said.containsKey(key) || said.get(key).equals(value);
  }

  private boolean hasError(Outcome outcome) {
    return !said.containsKey("error")
        || outcome.errors().stream().anyMatch(error -> error.type().equals(said.get("error")));
  }

  private boolean hasDeadlock(Outcome outcome) {
    Object wanted = said.get("deadlock");
    return wanted == null
        || outcome.deadlock() != null && (wanted.equals(true) || wanted.equals(outcome.deadlock()));
  }
}
