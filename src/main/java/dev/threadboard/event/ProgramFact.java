package dev.threadboard.event;

import java.util.List;

/**
 * What only an event of a person's own program can say, which runs in a CPython of its own.
 * Everything else is told as of a scenario.
 */
public sealed interface ProgramFact extends Fact {
  /**
   * The run is one of a Python program in a CPython of its own; always the second event of such.
   *
   * @param python its version, such as {@code 3.11.4}
   * @param command the words of its command line, without the interpreter's own
   * @param sha256 of the script's bytes, in hexadecimal digits
   * @param switchAt where a thread may be interrupted: {@code gil}, {@code line} or {@code
   *     bytecode}
   * @param clock {@code virtual} or {@code real}
   * @param wholePrints whether no thread is interrupted within a print
   */
  record Program(
      String python,
      List<String> command,
      String sha256,
      String switchAt,
      String clock,
      @Omitted boolean wholePrints)
      implements ProgramFact {
    /** Prints can be torn. */
    public Program(
        String python, List<String> command, String sha256, String switchAt, String clock) {
      this(python, command, sha256, switchAt, clock, false);
    }

    @Override
    public <R> R accept(FactVisitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /**
   * A file beyond the listing, before the first thread comes to a line of it.
   *
   * @param file its number in {@link Fact.Line}, from 1
   * @param lines empty if it could not be read
   */
  record Source(int file, String path, List<String> lines) implements ProgramFact {
    @Override
    public <R> R accept(FactVisitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /** This thread wrote to standard error. */
  record Stderr(String text) implements ProgramFact {
    @Override
    public <R> R accept(FactVisitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /**
   * A child of the program or its C code wrote; told as MainThread's.
   *
   * @param fd 1 for standard output, 2 for standard error
   */
  record Output(int fd, String text) implements ProgramFact {
    @Override
    public <R> R accept(FactVisitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /** This thread was given a line of standard input; {@code line} is null at its end. */
  record Input(@Nullable String line) implements ProgramFact {
    @Override
    public <R> R accept(FactVisitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /**
   * This thread touched something that does not answer to the run's clock and order.
   *
   * @param what such as {@code a socket at line 9}
   * @param lost whether the run is not repeatable from here on
   */
  record Outside(String what, boolean lost) implements ProgramFact {
    @Override
    public <R> R accept(FactVisitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /** From here on, of so many lines that threads come to only one is told. */
  record Sampled(int every) implements ProgramFact {
    @Override
    public <R> R accept(FactVisitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /** A signal ended the interpreter, such as {@code SIGSEGV}; the exit comes next. */
  record Killed(String signal) implements ProgramFact {
    @Override
    public <R> R accept(FactVisitor<R> visitor) {
      return visitor.visit(this);
    }
  }
}
