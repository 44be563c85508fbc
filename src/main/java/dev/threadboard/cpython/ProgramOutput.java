package dev.threadboard.cpython;

/** Where the bytes go that a program writes to its standard output and error. */
public enum ProgramOutput {
  /** They are told as events, and written nowhere. */
  TOLD,
  /** Straight to those of this process, whose standard input is the program's, too. */
  PASSED
}
