package dev.threadboard.explore.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CoverageTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "true  | -1 | -1 | 0 | every schedule",
        "false | -1 | -1 | 0 | others may exist",
        "false | -1 | -1 | 1 | 1 random schedule: others may exist",
        "false |  0 |  0 | 0 | every schedule without an interruption",
        "false |  0 |  1 | 0 | every schedule with up to 1 interruption in its own code",
        "false |  1 |  1 | 0 | every schedule with up to 1 interruption",
        "false |  0 |  0 | 9 | every schedule without an interruption, and 9 random schedules:"
            + " others may exist",
        "false |  1 |  2 | 0 | every schedule with up to 1 interruption, or 2 interruptions in its"
            + " own code"
      })
  void saysWhatWasTried(boolean every, int all, int own, long sampled, String text) {
    assertEquals(text, new Coverage(every, all, own, sampled).text());
  }
}
