package dev.threadboard.viewer;

import java.util.function.LongUnaryOperator;

/**
 * Which moment of its run is shown.
 *
 * @param held whether it stands or plays in the past, instead of going along with the run
 * @param seq the number of the last event that is shown
 * @param last the number of the last one there is
 * @param end the virtual time that the run has come to, in nanoseconds
 * @param pick the place of the candidate to choose where there is a choice, from 0
 * @param stepping whether time passes until the event that a step goes to
 */
public record Playhead(boolean held, long seq, long last, long end, int pick, boolean stepping) {
  /** Following a run of which nothing has come yet. */
  public static final Playhead LIVE = new Playhead(false, 0, 0, 0, 0, false);

  /** A moment: its virtual time in nanoseconds, and how many events there are up to it. */
  public record Moment(long nanos, long seq) {}

  /**
   * Where a moment lies in the run, from 0 to 1. Time and events count half each: an instant has
   * many events and takes no time.
   */
  public double place(long nanos, long events) {
    double part = last == 0 ? 0 : Math.min(1, (double) events / last);
    return end == 0 ? part : (Math.min(1, (double) nanos / end) + part) / 2;
  }

  /**
   * The moment at a place from 0 to 1.
   *
   * @param upTo how many events there are at or before a time
   */
  public Moment at(double place, LongUnaryOperator upTo) {
    long from = 0;
    long to = end;
    while (from < to) {
      long middle = from + (to - from) / 2;
      if (place(middle, upTo.applyAsLong(middle)) < place) {
        from = middle + 1;
      } else {
        to = middle;
      }
    }
    long before = from == 0 ? 0 : Math.min(last, upTo.applyAsLong(from - 1));
    double events = (end == 0 ? place : 2 * place - (double) from / end) * last;
    long all = Math.min(last, upTo.applyAsLong(from));
    return new Moment(from, Math.max(before, Math.min(all, Math.round(events))));
  }
}
