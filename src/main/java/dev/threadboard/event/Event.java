package dev.threadboard.event;

/**
 * One fact, with when it happened and to whom.
 *
 * @param seq its place in the run, from 1
 * @param nanos virtual time since the start of the run, in nanoseconds
 * @param ident the number of the thread that did it: {@link #YOU}, {@link #MAIN}, or in the order
 *     of creation
 * @param thread that thread's Python name
 */
public record Event(long seq, long nanos, int ident, String thread, Fact fact) {
  /** The number of the person at the keyboard. */
  public static final int YOU = 0;

  /** The number of MainThread. */
  public static final int MAIN = 1;

  /** Virtual time since the start of the run, in seconds. */
  public double time() {
    return nanos / 1e9;
  }
}
