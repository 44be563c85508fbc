package dev.threadboard.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.threadboard.cli.Program.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Checks that a tape opens a search, which goes by the recording's time. */
@Timeout(120)
class RecordExploreTest {
  private static final String SEARCH =
      "Type@1ms 'threadboard explore pool --set workers=2 --set tasks=3 --runs 300'\nEnter\n";

  @TempDir private Path folder;

  private Result record(String tape, String out) throws IOException {
    Path file = Files.writeString(folder.resolve("x.tape"), tape);
    return Program.run("record", file.toString(), "-o", folder.resolve(out).toString());
  }

  private String recorded(String tape) throws IOException {
    assertEquals(new Result(0, "", ""), record(tape, "x.txt"));
    return Files.readString(folder.resolve("x.txt"));
  }

  @Test
  void aSecondHasAHundredRuns() throws IOException {
    String text = recorded(SEARCH + "Sleep 1s\n");
    assertTrue(text.contains("searching"), text);
    assertTrue(text.contains("100 a second"), text);
    String last = text.substring(text.lastIndexOf("threadboard explore pool "));
    int runs = Integer.parseInt(last.replaceAll("(?s)^.*?(\\d+) runs .*$", "$1"));
    assertTrue(runs > 80 && runs <= 101, last);
  }

  @Test
  void isTheSameEachTime() throws IOException {
    String tape = SEARCH + "Sleep 1s\nDown\nSleep 3s\n";
    String text = recorded(tape);
    assertTrue(text.contains("■ done"), text);
    assertEquals(text, recorded(tape));
  }

  @Test
  void isStoppedWhereTheKeyIsPressed() throws IOException {
    String text = recorded(SEARCH + "Sleep 1s\nType 's'\nWait /stopped/\nSleep 5s\n");
    String last = text.substring(text.lastIndexOf("threadboard explore pool "));
    int runs = Integer.parseInt(last.replaceAll("(?s)^.*?(\\d+) runs .*$", "$1"));
    assertTrue(runs > 80 && runs <= 101, last);
    assertFalse(text.contains("■ done"), text);
  }

  @Test
  void aRunOfItIsOpenedAndLeft() throws IOException {
    String text =
        recorded(
            SEARCH
                + "Wait /done/\nEnter\nWait /paused/\nType '.'\nSleep 1s\nType 'q'\n"
                + "Wait /done/\nType 'q'\nSleep 200ms\nType 'threadboard'\n");
    assertTrue(text.lastIndexOf("$ threadboard\n") > text.lastIndexOf("■ done"), text);
    assertTrue(text.contains("event "), text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"--time 3", "--json", "--junit x.xml", "--save x", "--expect one"})
  void whatMeansNothingThereIsRefused(String option) throws IOException {
    Result result =
        record("Type 'threadboard explore pool " + option + "'\nEnter\nSleep 1s\n", "x.txt");
    assertEquals(2, result.status());
    String begins = "threadboard: " + folder.resolve("x.tape") + ":2: " + option.split(" ")[0];
    assertTrue(result.errors().startsWith(begins + " means nothing in a tape: "), result.errors());
    assertEquals(1, result.errors().lines().count());
  }
}
