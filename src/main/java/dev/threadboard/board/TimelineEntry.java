package dev.threadboard.board;

import dev.threadboard.event.WatchFact;

/** Something in a thread's past, added when it ended. */
public sealed interface TimelineEntry {
  /** Virtual time at which it happened or was over, in nanoseconds. */
  long at();

  /** The number of the thread that it happened to. */
  int ident();

  /**
   * A thread was in a phase from the phase's {@code since} to {@code at}. Where a phase ends, the
   * thread has run, in no time, unless it was cut off. A thread that was able to run for some time
   * is {@link State#READY} in all of it, and {@link State#RUNNING} in the parts in which it held
   * the baton, which are earlier entries.
   */
  sealed interface Interval extends TimelineEntry {
    Phase phase();

    /** In nanoseconds. */
    default long length() {
      return at() - phase().since();
    }
  }

  /** A phase of any kind has ended. */
  record PhaseEnded(int ident, Phase phase, long at) implements Interval {}

  /**
   * A thread held the baton: by far the commonest interval, and therefore stored without its phase.
   */
  record Turn(int ident, long since, long at) implements Interval {
    @Override
    public Phase phase() {
      return Phase.of(State.RUNNING, since);
    }
  }

  /** A thread, or half of its interrupted print, wrote {@code text}, then {@code end}. */
  record Print(int ident, String text, String end, long at) implements TimelineEntry {}

  /** What one thread, or the person, did allowed another thread to go on. */
  record HappensBefore(Kind kind, int from, int to, long at) implements TimelineEntry {
    @Override
    public int ident() {
      return to;
    }

    /** What was done. */
    public enum Kind {
      /** {@code from} started {@code to}. */
      START,
      /** {@code from} freed the lock that {@code to} waited for. */
      RELEASE,
      /** {@code to} saw the end of {@code from}. */
      JOIN,
      /** {@code from} ended, for which Python waited, main being over, in thread {@code to}. */
      SHUTDOWN
    }
  }

  /** A pool's worker took a task. */
  record TaskBegan(int ident, String call, long at) implements TimelineEntry {}

  /** A pool's worker has done its task, well or not. */
  record TaskOver(int ident, long at) implements TimelineEntry {}

  /** A thread gave a watched expression another value. */
  record ValueChanged(int ident, WatchFact.Value value, long at) implements TimelineEntry {}

  /** A thread freed a lock. */
  record LockReleased(int ident, String lock, long at) implements TimelineEntry {}
}
