package dev.threadboard.terminal;

/** Bytes that are waited for with a limit. */
interface TimedBytes {
  int NOTHING_YET = -2;
  int END = -1;

  /**
   * The next byte.
   *
   * @param millis how long to wait at most; 0: for ever
   * @return 0 to 255, or {@link #NOTHING_YET}, or {@link #END}
   */
  int read(int millis) throws InterruptedException;
}
