package dev.threadboard.compare;

import dev.threadboard.event.Event;
import dev.threadboard.event.Fact;
import dev.threadboard.event.WatchFact;
import dev.threadboard.history.History;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Where a watched value of two runs first differs: at the first of its changes that is not to the
 * same value in both, whenever each came.
 *
 * @param expression that is watched
 * @param thread whose own value it is; empty for one that all threads share
 */
public record ValueDifference(String expression, String thread, Place left, Place right) {
  /**
   * What one of the runs has there.
   *
   * @param change null if the value changes no more
   * @param by the name of the thread that changed it; empty if it changes no more
   * @param nanos when, in virtual time; the run's end if it changes no more
   * @param seq the number of the event; the run's last if it changes no more
   */
  public record Place(WatchFact.Value change, String by, long nanos, long seq) {
    private static Place of(Event event, WatchFact.Value change) {
      return new Place(change, event.thread(), event.nanos(), event.seq());
    }

    private static Place end(History history) {
      return new Place(null, "", history.newest().nanos(), history.size());
    }

    private boolean isLike(Place other) {
      return change.value().equals(other.change.value())
          && change.failed() == other.change.failed();
    }
  }

  private record Key(String expression, String thread) {}

  /** From when on both have shown that they differ: until then one may only be slower. */
  public long nanos() {
    return Math.max(left.nanos, right.nanos);
  }

  /**
   * The earliest of all values that are watched in both; null if these have the same values in
   * both.
   */
  static ValueDifference between(History left, History right) {
    Map<Key, List<Place>> one = changes(left);
    Map<Key, List<Place>> other = changes(right);
    ValueDifference first = null;
    List<String> common = expressions(left);
    common.retainAll(expressions(right));
    Map<Key, List<Place>> all = new LinkedHashMap<>(one);
    other.forEach(all::putIfAbsent);
    for (Key key : all.keySet()) {
      if (common.contains(key.expression)) {
        List<Place> lefts = one.getOrDefault(key, List.of());
        List<Place> rights = other.getOrDefault(key, List.of());
        int same = same(lefts, rights);
        if (same < Math.max(lefts.size(), rights.size())) {
          ValueDifference difference =
              new ValueDifference(
                  key.expression, key.thread, at(lefts, same, left), at(rights, same, right));
          first = first == null || difference.nanos() < first.nanos() ? difference : first;
        }
      }
    }
    return first;
  }

  private static int same(List<Place> lefts, List<Place> rights) {
    int same = 0;
    int most = Math.min(lefts.size(), rights.size());
    while (same < most && lefts.get(same).isLike(rights.get(same))) {
      same++;
    }
    return same;
  }

  private static Place at(List<Place> places, int number, History history) {
    return number < places.size() ? places.get(number) : Place.end(history);
  }

  private static List<String> expressions(History history) {
    List<String> expressions = new ArrayList<>();
    history.newest().values().all().forEach(value -> expressions.add(value.expression()));
    return expressions;
  }

  private static Map<Key, List<Place>> changes(History history) {
    Map<Key, List<Place>> changes = new LinkedHashMap<>();
    List<String> expressions = expressions(history);
    history.each(
        event -> {
          Fact fact = event.fact();
          if (fact instanceof WatchFact.Value value && value.watch() <= expressions.size()) {
            String thread = value.local() ? event.thread() : "";
            Key key = new Key(expressions.get(value.watch() - 1), thread);
            changes.computeIfAbsent(key, any -> new ArrayList<>()).add(Place.of(event, value));
          }
        });
    return changes;
  }
}
