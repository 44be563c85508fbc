package dev.threadboard.engine;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;

/**
 * The threads that can go on, in the order in which they became ready; the first is cheap to
 * remove.
 */
final class ReadyList extends AbstractList<ScheduledThread> {
  private final ArrayList<ScheduledThread> runners = new ArrayList<>();
  private int head;

  @Override
  public ScheduledThread get(int index) {
    return runners.get(head + index);
  }

  @Override
  public int size() {
    return runners.size() - head;
  }

  @Override
  public boolean add(ScheduledThread thread) {
    return runners.add(thread);
  }

  @Override
  public ScheduledThread remove(int index) {
    if (index > 0) {
      return runners.remove(head + index);
    }
    ScheduledThread first = runners.set(head++, null);
    if (head > runners.size() / 2) {
      runners.subList(0, head).clear();
      head = 0;
    }
    return first;
  }

  /** The candidates at a switch point: the holder of the baton, then all of these. */
  List<ScheduledThread> after(ScheduledThread holder) {
    return new AbstractList<>() {
      @Override
      public ScheduledThread get(int index) {
        return index == 0 ? holder : ReadyList.this.get(index - 1);
      }

      @Override
      public int size() {
        return ReadyList.this.size() + 1;
      }
    };
  }
}
