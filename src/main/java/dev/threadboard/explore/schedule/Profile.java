package dev.threadboard.explore.schedule;

import java.util.HashMap;
import java.util.Map;

/**
 * What a run tells about how others may be.
 *
 * @param choices how many there were
 * @param steps how often each thread was chosen, by its number
 */
record Profile(int choices, Map<Integer, Integer> steps) {
  static Profile of(Decisions decisions) {
    Map<Integer, Integer> steps = new HashMap<>();
    for (int i = 0; i < decisions.size(); i++) {
      steps.merge(decisions.chosen(i), 1, Integer::sum);
    }
    return new Profile(decisions.size(), Map.copyOf(steps));
  }
}
