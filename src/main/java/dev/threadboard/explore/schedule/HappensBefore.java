package dev.threadboard.explore.schedule;

import dev.threadboard.engine.Scheduler;
import java.util.HashMap;
import java.util.Map;

/**
 * Tells whether two beginnings of runs are the same but for the order of what cannot matter: a sum
 * over all uses of objects, each hashed with the last use by the same thread and the last use of
 * the same object. Beginnings with the same sum have led to the same state.
 */
final class HappensBefore {
  private static final long FIRST = 0x9E3779B97F4A7C15L;
  private static final long SECOND = 0xC2B2AE3D27D4EB4FL;

  private final Map<Integer, Long> threads = new HashMap<>();
  private final Map<Long, Long> objects = new HashMap<>();

  /** Of those that have only read the program's variables since one changed them. */
  private long looks;

  /** The last use that can change places with no other. */
  private long barrier;

  private long sum;

  void use(int thread, long object) {
    long before = threads.getOrDefault(thread, (long) thread);
    long use;
    if (object == Scheduler.EVERYTHING) {
      use = mix(before, sum);
      barrier = use;
      looks = 0;
    } else if (object == Scheduler.LOOK) {
      use = mix(mix(before, objects.getOrDefault(Scheduler.MEMORY, FIRST)), barrier);
      looks += mix(use, FIRST);
    } else {
      use = mix(mix(before, objects.getOrDefault(object, FIRST)), barrier);
      if (object == Scheduler.MEMORY) {
        use = mix(use, looks);
        looks = 0;
      }
      objects.put(object, use);
    }
    threads.put(thread, use);
    sum += mix(use, SECOND);
  }

  /** The state so far, in which that thread has the baton; 0 if none can go on by itself. */
  long state(int holder) {
    return mix(sum, holder);
  }

  /** The finalizer of SplittableRandom, of both. */
  static long mix(long one, long other) {
    long z = one * FIRST + Long.rotateLeft(other, 29) * SECOND;
    z = (z ^ z >>> 30) * 0xBF58476D1CE4E5B9L;
    z = (z ^ z >>> 27) * 0x94D049BB133111EBL;
    return z ^ z >>> 31;
  }
}
