package dev.threadboard.explore.outcome;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class UnittestResultsTest {
  private static final String EQUALS = "=".repeat(70) + "\n";
  private static final String DASHES = "-".repeat(70) + "\n";

  @Test
  void tellsWhichFailedHowAndNotInWhichTime() {
    String text =
        "a line of the program's log\nF.E\n"
            + EQUALS
            + "ERROR: test_chain (__main__.A.test_chain)\n"
            + DASHES
            + """
            Traceback (most recent call last):
              File "t.py", line 20, in test_chain
                1/0
                ~^~
            ZeroDivisionError: division by zero

            The above exception was the direct cause of the following exception:

            Traceback (most recent call last):
              File "t.py", line 22, in test_chain
                raise ValueError('bad') from e
            ValueError: bad

            """
            + EQUALS
            + "FAIL: test_list (__main__.A.test_list) (i=2)\nWhat it is about.\n"
            + DASHES
            + """
            Traceback (most recent call last):
              File "t.py", line 7, in test_list
                self.assertEqual([1], [2])
            AssertionError: Lists differ: [1] != [2]

            First differing element 0:
            1
            2

            """
            + DASHES
            + "Ran 3 tests in 0.041s\n\nFAILED (failures=1, errors=1)\n";
    assertEquals(
        """
        ERROR: test_chain (__main__.A.test_chain) - ValueError: bad
        FAIL: test_list (__main__.A.test_list) (i=2) - AssertionError: Lists differ: [1] != [2]
        Ran 3 tests: FAILED (failures=1, errors=1)
        """,
        UnittestResults.in(text));
  }

  @Test
  void tellsHowManyPassed() {
    String text = ".\n" + DASHES + "Ran 1 test in 12.000s\n\nOK\n";
    assertEquals("Ran 1 test: OK\n", UnittestResults.in(text));
  }

  @Test
  void isNothingOfWhatEndsInAnotherWay() {
    assertEquals("", UnittestResults.in("Ran 1 test in 0.1s\n\nOK\nand more\n"));
    assertEquals("", UnittestResults.in("2026-11-29 INFO ran\n"));
  }
}
