package dev.threadboard.explore.outcome;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class PytestResultsTest {
  @Test
  void tellsWhichFailedHowAndNotInWhichTime() {
    String text =
        """
        F.                                                    [100%]
        ========================= FAILURES =========================
        _________________________ test_one _________________________
        E       assert 1 == 2
        test_a.py:9: AssertionError
        ================= short test summary info ==================
        FAILED test_a.py::test_one - assert 1 == 2
        1 failed, 1 passed in 0.02s
        """;
    String results = "FAILED test_a.py::test_one - assert 1 == 2\n1 failed, 1 passed\n";
    assertEquals(results, PytestResults.in(text));
    assertEquals(results, PytestResults.in(text.replace("0.02s", "61.50s (0:01:01)")));
    assertEquals(
        "2 passed\n", PytestResults.in("..   [100%]\n======== 2 passed in 1.30s ========\n"));
  }

  @Test
  void leavesWhatCountsNothingAsItIs() {
    String text = "ERROR: usage: pytest [options]\n";
    assertEquals(text, PytestResults.in(text));
  }

  @Test
  void knowsPytestByItsCommand() {
    assertTrue(PytestResults.areOf(List.of("-m", "pytest", "-q")));
    assertFalse(PytestResults.areOf(List.of("pytest", "-m")));
    assertFalse(PytestResults.areOf(List.of("-m", "unittest")));
  }
}
