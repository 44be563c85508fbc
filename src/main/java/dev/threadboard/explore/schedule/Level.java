package dev.threadboard.explore.schedule;

import java.util.ArrayDeque;
import java.util.Deque;

/** Schedules that wait to be tried and are alike in their interruptions; of each run by turns. */
final class Level {
  final int cost;
  final boolean own;
  private final Deque<Branches> waiting = new ArrayDeque<>();
  private Branches open;
  private int size;

  Level(int cost, boolean own) {
    this.cost = cost;
    this.own = own;
  }

  int size() {
    return size;
  }

  /** One more of the run that is looked at. */
  void add(int place, int choice, long state, Sleeper sleeper) {
    if (open == null) {
      open = new Branches();
    }
    open.add(place, choice, state, sleeper);
    size++;
  }

  /** All of that run have been added. */
  void close(Schedule parent) {
    if (open != null) {
      open.close(parent);
      waiting.add(open);
      open = null;
    }
  }

  Trial next() {
    Branches branches = waiting.remove();
    Trial trial = branches.next(cost, own);
    size--;
    if (branches.left() > 0) {
      waiting.add(branches);
    }
    return trial;
  }
}
