package dev.threadboard.explore;

import java.util.List;
import java.util.Set;

/** All orders of a tiny program's steps, one after the other, by copying its state. */
final class Orders {
  private Orders() {}

  /**
   * Collects the outcomes.
   *
   * @param holder who did the last step; -1 before the first
   * @param left how often somebody who could go on may be interrupted from now on
   * @param ownOnly whether that may only be before steps of the program's own code
   */
  static void collect(
      TinyState state, int holder, int left, boolean ownOnly, Set<String> outcomes) {
    List<Integer> able = state.able();
    if (able.isEmpty()) {
      outcomes.add(state.outcome());
    }
    for (int next : able) {
      boolean interrupts = next != holder && able.contains(holder);
      boolean may = !ownOnly || !interrupts || TinyState.isOwn(state.next(holder));
      if (!interrupts || left > 0 && may) {
        TinyState later = state.copy();
        later.step(next);
        collect(later, next, interrupts ? left - 1 : left, ownOnly, outcomes);
      }
    }
  }

  /** How many there are. */
  static long count(TinyState state) {
    long count = 0;
    List<Integer> able = state.able();
    for (int next : able) {
      TinyState later = state.copy();
      later.step(next);
      count += count(later);
    }
    return able.isEmpty() ? 1 : count;
  }
}
