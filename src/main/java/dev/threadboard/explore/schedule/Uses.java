package dev.threadboard.explore.schedule;

import dev.threadboard.engine.Scheduler;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

/** The objects that the threads of a run have used, in order, each with the choices before it. */
final class Uses {
  private static final long[] NONE = {};

  /** Instead of a thread's number. */
  private static final int NOBODY = -1;

  private static final int SEVERAL = -2;

  private int size;
  private int[] places = new int[64];
  private int[] threads = new int[64];
  private long[] objects = new long[64];

  /** {@code place}: how many choices were made before. */
  void add(int place, int thread, long object) {
    if (size == places.length) {
      places = Arrays.copyOf(places, 2 * size);
      threads = Arrays.copyOf(threads, 2 * size);
      objects = Arrays.copyOf(objects, 2 * size);
    }
    places[size] = place;
    threads[size] = thread;
    objects[size] = object;
    size++;
  }

  /** The first behind so many choices. */
  int first(int place) {
    int low = 0;
    int high = size;
    while (low < high) {
      int middle = (low + high) / 2;
      if (places[middle] < place) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  int thread(int at) {
    return threads[at];
  }

  /** What that thread alone has used between one choice and the next; null if others did, too. */
  long[] between(int place, int thread) {
    int from = first(place + 1);
    int end = first(place + 2);
    for (int i = from; i < end; i++) {
      if (threads[i] != thread) {
        return null;
      }
    }
    return from == end ? NONE : Arrays.copyOfRange(objects, from, end);
  }

  /**
   * Of each use, whether another thread uses the same later on. Of the program's variables one that
   * writes them counts, or is written; and if {@code next}, only while the thread itself does not
   * use them once more before that.
   */
  BitSet contended(boolean next) {
    BitSet contended = new BitSet(size);
    Map<Long, Integer> users = new HashMap<>();
    int memory = NOBODY;
    int written = NOBODY;
    for (int i = size - 1; i >= 0; i--) {
      int thread = threads[i];
      long object = objects[i];
      if (object == Scheduler.MEMORY || object == Scheduler.LOOK) {
        int later = object == Scheduler.LOOK ? written : memory;
        contended.set(i, later != NOBODY && later != thread);
        memory = next ? thread : both(memory, thread);
        if (object == Scheduler.MEMORY) {
          written = next ? thread : both(written, thread);
        }
      } else if (object > 0) {
        int later = users.getOrDefault(object, NOBODY);
        contended.set(i, later != NOBODY && later != thread);
        users.put(object, both(later, thread));
      }
    }
    return contended;
  }

  private static int both(int one, int other) {
    return one == NOBODY || one == other ? other : SEVERAL;
  }

  /** Whether that use cannot change places with one of those. */
  boolean conflicts(int at, long[] others) {
    for (long other : others) {
      if (conflict(objects[at], other)) {
        return true;
      }
    }
    return false;
  }

  private static boolean conflict(long one, long other) {
    return one == Scheduler.EVERYTHING
        || other == Scheduler.EVERYTHING
        || one == other && one != Scheduler.LOOK
        || one == Scheduler.LOOK && other == Scheduler.MEMORY
        || one == Scheduler.MEMORY && other == Scheduler.LOOK;
  }
}
