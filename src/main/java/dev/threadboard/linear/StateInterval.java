package dev.threadboard.linear;

import dev.threadboard.board.State;
import dev.threadboard.text.Numbers;

/**
 * An interval in which a thread was in one state, for one cause.
 *
 * @param from in nanoseconds of virtual time
 * @param to when it was over, or now
 * @param what the state in words, with what it waited for
 * @param times how many intervals of the same kind, one right after the other, it combines
 */
record StateInterval(State state, long from, long to, String what, int times) {
  /** {@code sleeping 2.0 to 12.0 s, 10 times}. */
  String words() {
    String start = Numbers.seconds(from);
    if (state.over()) {
      return what + " at " + start + " s";
    } else if (from == to) {
      return what + " since " + start + " s";
    }
    return what
        + " "
        + start
        + " to "
        + Numbers.seconds(to)
        + " s"
        + (times > 1 ? ", " + Numbers.count(times) + " times" : "");
  }

  StateInterval until(long nanos) {
    return new StateInterval(state, from, nanos, what, times);
  }

  boolean isLike(StateInterval other) {
    return state == other.state && what.equals(other.what);
  }

  /** With another of its kind right behind it. */
  StateInterval and(StateInterval next) {
    return new StateInterval(state, from, next.to, what, times + next.times);
  }
}
