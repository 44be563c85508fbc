package dev.threadboard.cli;

/** What the program ends with, beside the scenario's own 0 and 1. */
final class ExitStatus {
  static final int WELL = 0;

  /** An output could not be written. */
  static final int FAILED = 1;

  /** Two runs print different things. */
  static final int DIFFERENT = 1;

  static final int WRONG_USAGE = 2;

  /** 128 + SIGINT. */
  static final int INTERRUPTED = 130;

  /** 128 + SIGPIPE: what a shell sees of any program whose reader has gone. */
  static final int READER_GONE = 141;

  private ExitStatus() {}
}
