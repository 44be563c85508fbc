package dev.threadboard.cli.process;

/** What the program ends with, beside the scenario's own 0 and 1. */
public final class ExitStatus {
  public static final int WELL = 0;

  /** An output could not be written. */
  public static final int FAILED = 1;

  /** Two runs print different things. */
  public static final int DIFFERENT = 1;

  public static final int WRONG_USAGE = 2;

  /** 128 + SIGINT. */
  public static final int INTERRUPTED = 130;

  /** 128 + SIGPIPE: what a shell sees of any program whose reader has gone. */
  public static final int READER_GONE = 141;

  private ExitStatus() {}
}
