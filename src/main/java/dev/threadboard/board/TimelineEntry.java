package dev.threadboard.board;

/** Something of a thread's past, told when it was over. */
public sealed interface TimelineEntry {
  /** Virtual time at which it happened or was over, in nanoseconds. */
  long at();

  /** The number of the thread that it happened to. */
  int ident();

  /**
   * A thread was in a phase from its {@code since} to {@code at}. Threads run in order to get from
   * one phase to the next: a thread has run, in no time, where a phase is over, unless it was cut
   * off. One that could run for longer is {@link State#READY} in all that time, and {@link
   * State#RUNNING} in those parts of it, told before, in which it held the baton.
   */
  sealed interface Interval extends TimelineEntry {
    Phase phase();

    /** In nanoseconds. */
    default long length() {
      return at() - phase().since();
    }
  }

  /** A phase of any kind is over. */
  record PhaseEnded(int ident, Phase phase, long at) implements Interval {}

  /** A thread held the baton: the commonest stretch by far, and so kept without its phase. */
  record Turn(int ident, long since, long at) implements Interval {
    @Override
    public Phase phase() {
      return Phase.of(State.RUNNING, since);
    }
  }

  /** A thread, or half of its interrupted print, wrote {@code text}, then {@code end}. */
  record Print(int ident, String text, String end, long at) implements TimelineEntry {}

  /** What one thread, or you, did let another go on. */
  record HappensBefore(Kind kind, int from, int to, long at) implements TimelineEntry {
    @Override
    public int ident() {
      return to;
    }

    /** What it was. */
    public enum Kind {
      /** {@code from} started {@code to}. */
      START,
      /** {@code from} freed the lock that {@code to} waited for. */
      RELEASE,
      /** {@code to} saw the end of {@code from}. */
      JOIN
    }
  }

  /** A thread freed a lock. */
  record LockReleased(int ident, String lock, long at) implements TimelineEntry {}
}
