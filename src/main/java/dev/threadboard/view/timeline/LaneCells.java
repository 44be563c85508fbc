package dev.threadboard.view.timeline;

import dev.threadboard.board.Phase;
import dev.threadboard.board.State;
import dev.threadboard.board.ThreadState;
import dev.threadboard.board.Threads;
import dev.threadboard.board.TimelineEntry;
import dev.threadboard.view.LaneFill;
import dev.threadboard.viewer.TimeAxis;

/** What happened to one thread in each column of the axis. */
final class LaneCells {
  private static final LaneFill[] ALL = LaneFill.values();
  private static final int SHADES = ALL.length;

  private final TimeAxis axis;

  /** Nanoseconds, by column and shade. */
  private final long[] lengths;

  /** How many instants at which it ran, by column, and the last one of them. */
  private final int[] instants;

  private final int[] prints;

  /** How many changes of watched values, by column. */
  private final int[] values;

  private long lastInstant = -1;
  private long end = -1;
  private State fate;

  LaneCells(TimeAxis axis) {
    this.axis = axis;
    this.lengths = new long[axis.columns() * SHADES];
    this.instants = new int[axis.columns()];
    this.prints = new int[axis.columns()];
    this.values = new int[axis.columns()];
  }

  /** Adds an entry of its timeline; in order. */
  void add(TimelineEntry entry) {
    if (entry instanceof TimelineEntry.Interval interval) {
      Phase phase = interval.phase();
      LaneFill fill = LaneFill.of(phase);
      fill(fill, phase.since(), interval.at());
      if (fill != LaneFill.RUNNING) {
        ran(interval.at());
      }
    } else if (entry instanceof TimelineEntry.Print) {
      count(prints, entry.at());
    } else if (entry instanceof TimelineEntry.ValueChanged) {
      count(values, entry.at());
    }
  }

  /**
   * Adds what is still going on at a moment; last of all.
   *
   * @param stuck whether it is a wait that can never end
   */
  void add(ThreadState thread, Threads threads, boolean stuck, long now) {
    Phase phase = thread.phase();
    if (phase.state().over()) {
      end = phase.since();
      fate = phase.state();
      fill(LaneFill.OVER, end, now);
    } else if (phase.state() == State.RUNNING) {
      fill(LaneFill.READY, phase.since(), now);
      if (threads.stateOf(thread) == State.RUNNING) {
        fill(LaneFill.RUNNING, threads.runningSince(thread), now);
      }
    } else {
      fill(stuck ? LaneFill.STUCK : LaneFill.of(phase), phase.since(), now);
    }
  }

  private void fill(LaneFill fill, long since, long until) {
    long first = Math.max(0, axis.column(since));
    long last = Math.min(axis.columns() - 1L, axis.column(until));
    for (long column = first; column <= last; column++) {
      long from = Math.max(since, axis.time(column));
      long to = Math.min(until, axis.time(column + 1));
      lengths[(int) column * SHADES + fill.ordinal()] += to - from;
    }
  }

  private void ran(long at) {
    long column = axis.column(at);
    if (at != lastInstant && column >= 0 && column < axis.columns()) {
      instants[(int) column]++;
    }
    lastInstant = at;
  }

  private void count(int[] marks, long at) {
    long column = axis.column(at);
    if (column >= 0 && column < axis.columns()) {
      marks[(int) column]++;
    }
  }

  /** Nanoseconds in a state in a column; a thread that runs is not ready. */
  long length(int column, LaneFill fill) {
    int at = column * SHADES;
    long length = lengths[at + fill.ordinal()];
    return fill == LaneFill.READY ? length - lengths[at + LaneFill.RUNNING.ordinal()] : length;
  }

  /** The state it was in for longest; null if in none for any time. */
  LaneFill longest(int column) {
    LaneFill longest = null;
    long most = 0;
    for (LaneFill fill : ALL) {
      long length = length(column, fill);
      if (length > most) {
        longest = fill;
        most = length;
      }
    }
    return longest;
  }

  /**
   * Whether more happened in a column than its glyph tells: several states, or several instants.
   */
  boolean mixed(int column) {
    int states = 0;
    for (LaneFill fill : ALL) {
      states += length(column, fill) > 0 ? 1 : 0;
    }
    boolean both = prints[column] > 0 && values[column] > 0;
    return states > 1 || instants[column] > 1 || both;
  }

  /** Whether it ran at one instant alone. */
  boolean ranOnce(int column) {
    return instants[column] == 1;
  }

  boolean printed(int column) {
    return prints[column] > 0;
  }

  boolean valueChanged(int column) {
    return values[column] > 0;
  }

  /** How it ended, if it did in that column; or, where a print is to be seen there, in the next. */
  State ended(int column) {
    if (fate == null) {
      return null;
    }
    long at = axis.column(end);
    boolean hidden = fate == State.DONE && at >= 0 && at < axis.columns() && printed((int) at);
    boolean later = hidden && at < axis.column(axis.now());
    return column == (later ? at + 1 : at) && !(hidden && !later) ? fate : null;
  }
}
