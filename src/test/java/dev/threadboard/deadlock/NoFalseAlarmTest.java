package dev.threadboard.deadlock;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.threadboard.board.Board;
import dev.threadboard.board.LogLine;
import dev.threadboard.board.LogLines;
import dev.threadboard.event.Event;
import dev.threadboard.event.Fact;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Warnings are told of what is hopeless, of all of it, and of nothing else. */
class NoFalseAlarmTest {
  private static final int SAFE_RUNS = 10_000;
  private static final int RUNS = 2_000;

  @Test
  void nothingIsToldOfProgramsThatCannotHang() {
    for (int seed = 0; seed < SAFE_RUNS; seed++) {
      LockProgram program = LockProgram.safe(new Random(seed));
      LogLines log = Board.EMPTY.after(program.run().events()).log().lines();
      for (long line = 0; line < log.end(); line++) {
        assertNotEquals(LogLine.Kind.ERROR, log.get(line).kind(), log.get(line) + " seed " + seed);
      }
      assertEquals(List.of(), program.stuck(), "the program hangs, seed " + seed);
    }
  }

  @Test
  void whoeverIsSaidToBeLostNeverGoesOnAndEveryCircleIsTold() {
    int circles = 0;
    int dead = 0;
    for (int seed = 0; seed < RUNS; seed++) {
      LockProgram program = LockProgram.wild(new Random(seed));
      List<Event> events = program.run().events();
      Board board = Board.EMPTY;
      Set<Integer> lost = new HashSet<>();
      for (Event event : events) {
        assertTrue(!lost.contains(event.ident()), "seed " + seed + ": " + event);
        board = board.after(event);
        for (HopelessWait wait : board.hopeless()) {
          wait.links().forEach(link -> lost.add(link.ident()));
        }
      }
      for (int ident : program.stuck()) {
        if (isInCircle(program, ident)) {
          circles++;
          assertTrue(lost.contains(ident), "thread " + ident + " is not told, seed " + seed);
        }
      }
      dead += program.stuck().isEmpty() ? 0 : 1;
      told(program, board, seed);
    }
    assertTrue(circles > RUNS / 10, circles + " threads in circles");
    assertTrue(dead > RUNS / 10, dead + " runs hang");
  }

  /** In the report each stuck thread is a part of a cause, or behind one. */
  private static void told(LockProgram program, Board last, int seed) {
    if (program.stuck().isEmpty()) {
      return;
    }
    Event deadlock = new Event(last.seq() + 1, last.nanos(), 1, "MainThread", new Fact.Deadlock());
    DeadlockReport report = last.after(deadlock).report();
    Set<Integer> told = new HashSet<>();
    report.behind().forEach(link -> told.add(link.ident()));
    for (HopelessWait cause : report.causes()) {
      cause.links().forEach(link -> assertTrue(told.add(link.ident()), "twice, seed " + seed));
    }
    assertEquals(new HashSet<>(program.stuck()), told, "seed " + seed);
  }

  /** Of two threads or more. */
  private static boolean isInCircle(LockProgram program, int from) {
    int at = program.awaited(from);
    for (int steps = 0; steps < 20 && at > 1; steps++) {
      if (at == from) {
        return steps > 0;
      }
      at = program.awaited(at);
    }
    return false;
  }
}
