package dev.threadboard.cli.process;

/** The program's exit statuses, beside the scenario's own 0 and 1. */
public final class ExitStatus {
  public static final int SUCCESS = 0;

  /** An output could not be written. */
  public static final int FAILURE = 1;

  /** {@code compare}: the outputs of the two runs differ. */
  public static final int DIFFERENT = 1;

  public static final int WRONG_USAGE = 2;

  /** 128 + SIGINT. */
  public static final int INTERRUPTED = 130;

  /** 128 + SIGPIPE, as of any program whose output nobody reads any more. */
  public static final int READER_GONE = 141;

  private ExitStatus() {}
}
