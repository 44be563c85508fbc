package dev.threadboard.sentence;

import dev.threadboard.board.Board;
import dev.threadboard.board.ProgramState;
import dev.threadboard.board.Sources;
import dev.threadboard.event.ProgramFact;

/** Says of a person's own program how it is run, and how true the run is to its command. */
public final class ProgramSentences {
  private ProgramSentences() {}

  /** {@code This run is exact but for Thread-1's socket at line 9.}; empty of a scenario. */
  public static String howTrue(Board board) {
    ProgramState program = board.program();
    return program.isOwn() ? "This run is " + program.repeatability().told() + "." : "";
  }

  /** What it is, and what can be had of it again; empty of a scenario. */
  public static String explanation(Board board) {
    ProgramState program = board.program();
    if (!program.isOwn()) {
      return "";
    }
    ProgramFact.Program fact = program.fact();
    return board.sources().name(Sources.LISTING)
        + " is a program of your own, run by "
        + ("CPython " + fact.python()).strip()
        + ". "
        + switches(fact.switchAt())
        + " "
        + clock(fact.clock())
        + " "
        + howTrue(board)
        + (program.repeatability().isExact()
            ? " The same command gives the same events again."
            : " What that brings may be different the next time.")
        + sampled(program.every());
  }

  private static String switches(String at) {
    return switch (at) {
      case "line" -> "Its threads may be interrupted before each line.";
      case "bytecode" -> "Its threads may be interrupted before each bytecode.";
      default -> "Its threads may be interrupted where this CPython can give up its lock, the GIL.";
    };
  }

  private static String clock(String clock) {
    return clock.equals("real")
        ? "Its clock is the machine's."
        : "Its clock is virtual: sleeps and timeouts last as long as you wish.";
  }

  private static String sampled(int every) {
    return every == 1 ? "" : " It runs so many lines that only one in " + every + " is told.";
  }
}
