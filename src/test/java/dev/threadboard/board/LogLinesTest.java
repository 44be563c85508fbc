package dev.threadboard.board;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LogLinesTest {
  @Test
  void itKeepsTheNewestLinesAndForgetsTheOldest() {
    LogLines lines = LogLines.NONE;
    for (int i = 0; i < 100_000; i++) {
      lines = lines.plus(line(i));
    }
    assertEquals(100_000, lines.end());
    assertTrue(lines.end() - lines.first() >= 10_000);
    assertTrue(lines.end() - lines.first() <= 25_000);
    assertEquals("99999", lines.get(99_999).text());
    assertEquals(String.valueOf(lines.first()), lines.get(lines.first()).text());
    long forgotten = lines.first() - 1;
    LogLines all = lines;
    assertThrows(IndexOutOfBoundsException.class, () -> all.get(forgotten));
    assertThrows(IndexOutOfBoundsException.class, () -> all.get(100_000));
  }

  @Test
  void everyVersionStaysAsItWasHoweverItIsContinued() {
    Random random = new Random(7);
    List<LogLines> versions = new ArrayList<>(List.of(LogLines.NONE));
    List<List<String>> expected = new ArrayList<>(List.of(List.of()));
    for (int i = 0; i < 3000; i++) {
      int from = random.nextInt(10) == 0 ? random.nextInt(versions.size()) : versions.size() - 1;
      List<String> texts = new ArrayList<>(expected.get(from));
      boolean replaces = !texts.isEmpty() && random.nextInt(4) == 0;
      if (replaces) {
        texts.remove(texts.size() - 1);
      }
      texts.add(String.valueOf(i));
      LogLines before = versions.get(from);
      versions.add(replaces ? before.withLast(line(i)) : before.plus(line(i)));
      expected.add(texts);
    }
    for (int i = 0; i < versions.size(); i++) {
      LogLines lines = versions.get(i);
      List<String> texts = new ArrayList<>();
      for (long number = lines.first(); number < lines.end(); number++) {
        texts.add(lines.get(number).text());
      }
      assertEquals(expected.get(i), texts);
    }
  }

  private static LogLine line(int number) {
    return new LogLine(LogLine.Kind.STDOUT, 0, 1, "MainThread", String.valueOf(number));
  }
}
