package dev.threadboard.objects;

import dev.threadboard.event.WatchFact;
import dev.threadboard.persistent.PersistentList;
import java.util.ArrayList;
import java.util.List;

/**
 * A watched expression at one moment: one value for all threads, and where it has names of a
 * function's own, one for each thread.
 */
public final class WatchedValue {
  private final int number;
  private final String expression;
  private final ValueChange last;

  /** By the thread's number; at 0 what all threads share. */
  private final PersistentList<ValueChange> values;

  private WatchedValue(
      int number, String expression, ValueChange last, PersistentList<ValueChange> values) {
    this.number = number;
    this.expression = expression;
    this.last = last;
    this.values = values;
  }

  static WatchedValue of(int number, String expression) {
    return new WatchedValue(number, expression, null, PersistentList.empty());
  }

  /** From 1, in the order in which they were watched. */
  public int number() {
    return number;
  }

  /** As it was asked for, in Python. */
  public String expression() {
    return expression;
  }

  /** How its newest value came, in any thread; null before the first. */
  public ValueChange last() {
    return last;
  }

  /** How the value came that it has in that thread; null if it has none there. */
  public ValueChange in(int ident) {
    ValueChange own = ident < values.size() ? values.get(ident) : null;
    return own == null ? shared() : own;
  }

  /** How the value came that all threads share; null if there is none. */
  public ValueChange shared() {
    return values.isEmpty() ? null : values.get(0);
  }

  /** How each of its present values came: the shared one first, then by thread. */
  public List<ValueChange> all() {
    List<ValueChange> all = new ArrayList<>();
    for (ValueChange value : values) {
      if (value != null) {
        all.add(value);
      }
    }
    return all;
  }

  /** {@code changes bal from 5 to 6}, to come behind a thread's name. */
  public String words(WatchFact.Value value) {
    if (value.failed()) {
      return "comes to where " + expression + " fails: " + value.value();
    }
    return value.before() == null
        ? "comes to where " + expression + " is " + value.value()
        : "changes " + expression + " from " + value.before() + " to " + value.value();
  }

  WatchedValue after(ValueChange change) {
    int place = change.fact().local() ? change.ident() : 0;
    PersistentList.Draft<ValueChange> draft = values.draft();
    while (draft.size() <= place) {
      draft.add(null);
    }
    draft.set(place, change);
    return new WatchedValue(number, expression, change, draft.done());
  }
}
