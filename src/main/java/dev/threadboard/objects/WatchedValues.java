package dev.threadboard.objects;

import dev.threadboard.event.Event;
import dev.threadboard.event.Fact;
import dev.threadboard.event.WatchFact;
import dev.threadboard.persistent.RingBuffer;
import java.util.ArrayList;
import java.util.List;

/**
 * The expressions that a person watches, and how their values changed; the oldest changes are
 * forgotten.
 *
 * @param all in the order of their numbers
 * @param changes of all of them; their times never decrease
 */
public record WatchedValues(List<WatchedValue> all, RingBuffer<ValueChange> changes) {
  /** In changes of all expressions together. */
  private static final int MOST = 32_768;

  /** Before anything is watched. */
  public static final WatchedValues NONE = new WatchedValues(List.of(), RingBuffer.keeping(MOST));

  public WatchedValues {
    all = List.copyOf(all);
  }

  /** The expression with that number; null if there is none. */
  public WatchedValue get(int number) {
    return number >= 1 && number <= all.size() ? all.get(number - 1) : null;
  }

  /** With no more than so many of the newest changes. */
  public WatchedValues remembering(int many) {
    return new WatchedValues(all, changes.newest(many));
  }

  /** After one more event. */
  public WatchedValues after(Event event) {
    Fact fact = event.fact();
    if (fact instanceof WatchFact.Watch watch && watch.watch() == all.size() + 1) {
      List<WatchedValue> more = new ArrayList<>(all);
      more.add(WatchedValue.of(watch.watch(), watch.expression()));
      return new WatchedValues(more, changes);
    } else if (fact instanceof WatchFact.Value value && get(value.watch()) != null) {
      ValueChange change = ValueChange.of(event, value);
      List<WatchedValue> changed = new ArrayList<>(all);
      changed.set(value.watch() - 1, get(value.watch()).after(change));
      return new WatchedValues(changed, changes.plus(change));
    }
    return this;
  }
}
