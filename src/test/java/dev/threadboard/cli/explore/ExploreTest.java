package dev.threadboard.cli.explore;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.threadboard.cli.Program;
import dev.threadboard.cli.explore.report.JsonTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExploreTest {
  @TempDir Path folder;

  @Test
  void tellsTheOutcomesAndWhatWasTried() {
    Program.Result result =
        Program.run("explore", "loop", "--set", "count=2", "--preemptions", "1");
    assertEquals(0, result.status(), result.errors());
    String[] lines = result.output().split("\n");
    assertTrue(
        lines[0].matches(
            "1 outcome in \\d+ runs \\(every schedule with up to 1 interruption; .*\\)"),
        lines[0]);
    assertEquals("  share     runs  interruptions  outcome", lines[2]);
    assertTrue(lines[3].endsWith("              0  0"), lines[3]);
  }

  @Test
  void repeatsASearchByItsSeedHoweverManyRunsAreMadeAtOnce() throws IOException {
    assertEquals(outcomes("--jobs", "1"), outcomes("--jobs", "3"));
  }

  private static Object outcomes(String... more) throws IOException {
    String[] line = {
      "explore",
      "loop",
      "--set",
      "count=3",
      "--torn-prints",
      "--search",
      "urw",
      "--seed",
      "5",
      "--runs",
      "60",
      "--json",
      more[0],
      more[1]
    };
    return ((Map<?, ?>) JsonTree.read(Program.run(line).output().getBytes(UTF_8))).get("outcomes");
  }

  @Test
  void savesARunThatGoesTheSameWayAgain() throws IOException {
    Program.Result explored =
        Program.run(
            "explore",
            "loop",
            "--set",
            "count=3",
            "--runs",
            "100",
            "--torn-prints",
            "--save",
            folder.toString(),
            "--json");
    List<?> outcomes =
        (List<?>) ((Map<?, ?>) JsonTree.read(explored.output().getBytes(UTF_8))).get("outcomes");
    assertTrue(outcomes.size() > 1, explored.output());
    for (Object one : outcomes) {
      Map<?, ?> outcome = (Map<?, ?>) one;
      for (int i = 0; i < 20; i++) {
        Program.Result again =
            Program.run(
                "run", "--schedule", (String) outcome.get("schedule"), "--plain", "--speed", "max");
        assertEquals(outcome.get("stdout"), again.output());
      }
    }
  }

  @Test
  void saysBeforeTheSearchWhereNothingCanBeWritten() throws IOException {
    String file = Files.createFile(folder.resolve("file")).toString();
    String below = file + "/below";
    String nowhere = folder.resolve("none").resolve("junit.xml").toString();
    refused("cannot save to ", "that is a file", "--save", file);
    refused("cannot save to ", file + " is a file", "--save", below);
    refused("cannot write ", "there is no such folder", "--junit", nowhere);
  }

  private static void refused(String what, String why, String option, String value) {
    Program.Result result = Program.run("explore", "loop", option, value);
    assertTrue(result.errors().startsWith("threadboard: " + what), result.errors());
    assertTrue(result.errors().endsWith("\": " + why + "\n"), result.errors());
    assertEquals("", result.output());
    assertEquals(2, result.status());
  }

  @Test
  void hasExitStatus1IfItIsNotAsExpected() throws IOException {
    Path junit = folder.resolve("junit.xml");
    Program.Result result =
        Program.run(
            "explore",
            "loop",
            "--set",
            "count=3",
            "--runs",
            "100",
            "--torn-prints",
            "--expect",
            "one",
            "--junit",
            junit.toString());
    assertEquals(1, result.status());
    assertTrue(Files.readString(junit).contains("<failure message=\""), Files.readString(junit));
    assertEquals(
        0,
        Program.run("explore", "loop", "--set", "count=2", "--torn-prints", "--expect", "clean")
            .status());
  }

  @Test
  void joinsThePartsOfASearch() throws IOException {
    String whole = Program.run(part("1/1")).output();
    String[] merge = {"explore", "--json", "--merge", "1", "2", "3"};
    for (int k = 1; k <= 3; k++) {
      Path file = folder.resolve(k + ".json");
      Files.writeString(file, Program.run(part(k + "/3")).output());
      merge[2 + k] = file.toString();
    }
    Program.Result merged = Program.run(merge);
    assertEquals(0, merged.status(), merged.errors());
    Map<?, ?> one = (Map<?, ?>) JsonTree.read(whole.getBytes(UTF_8));
    Map<?, ?> all = (Map<?, ?>) JsonTree.read(merged.output().getBytes(UTF_8));
    assertEquals(one.get("schedules"), all.get("schedules"));
    assertEquals(printed(one), printed(all));
  }

  private static String[] part(String part) {
    return new String[] {
      "explore",
      "loop",
      "--set",
      "count=2",
      "--torn-prints",
      "--preemptions",
      "1",
      "--json",
      "--shard",
      part
    };
  }

  private static List<?> printed(Map<?, ?> report) {
    return ((List<?>) report.get("outcomes"))
        .stream().map(one -> (String) ((Map<?, ?>) one).get("stdout")).sorted().toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--runs 0|--runs wants a whole number from 1 to 2147483647, and not \"0\"",
        "--time no|--time wants seconds, and not \"no\"",
        "--search dsf|unknown search \"dsf\": did you mean \"dfs\"? (auto, random, pct, urw, dfs)",
        "--shard 3/2|--shard wants K/N with K from 1 to N, and not \"3/2\"",
        "--expect none|unknown expectation \"none\": did you mean \"one\"? (one, clean)",
        "--all --runs 3|--all and --runs exclude each other: all, or so many",
        "--search pct --preemptions 1|--preemptions goes with --search auto or dfs, and not with"
            + " pct",
        "--outcome n|--outcome is for a Python program, and loop is a scenario",
        "--clock real|--clock is for a Python program, and loop is a scenario",
      })
  void refusesWhatIsNotRight(String options, String message) {
    String[] line = ("explore loop " + options).split(" ");
    Program.Result result = Program.run(line);
    assertEquals(2, result.status());
    assertEquals("threadboard: " + message + "\n", result.errors());
  }

  @Test
  void refusesAFileThatIsNoResult() throws IOException {
    Path file = Files.writeString(folder.resolve("other.json"), "[1]");
    Program.Result result = Program.run("explore", "--merge", file.toString());
    assertEquals(2, result.status());
    assertTrue(result.errors().endsWith("is no result of explore --json\n"), result.errors());
  }
}
