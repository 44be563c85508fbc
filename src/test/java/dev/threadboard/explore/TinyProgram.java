package dev.threadboard.explore;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Threads that each read and write a few variables, and take a few locks.
 *
 * @param threads what each does, one step after the other
 */
record TinyProgram(List<List<Step>> threads) {
  static final int VARIABLES = 2;
  static final int LOCKS = 2;

  enum Kind {
    /** The thread's own number becomes the variable's value. */
    READ,
    /** The variable becomes the thread's own number and one more. */
    WRITE,
    TAKE,
    GIVE,
    /** Nothing that anybody else could see. */
    LOCAL
  }

  record Step(Kind kind, int object) {}

  /** Three threads with so many steps in all, at most. */
  static TinyProgram random(SplittableRandom random, int most) {
    List<List<Step>> threads = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      threads.add(new ArrayList<>());
    }
    int left = most;
    while (left > 0) {
      List<Step> thread = threads.get(random.nextInt(threads.size()));
      if (left >= 3 && random.nextInt(4) == 0) {
        int lock = random.nextInt(LOCKS);
        thread.add(new Step(Kind.TAKE, lock));
        thread.add(access(random));
        if (random.nextInt(5) > 0) {
          thread.add(new Step(Kind.GIVE, lock));
        }
        left -= 3;
      } else {
        thread.add(random.nextInt(6) == 0 ? new Step(Kind.LOCAL, 0) : access(random));
        left--;
      }
    }
    return new TinyProgram(threads);
  }

  private static Step access(SplittableRandom random) {
    Kind kind = random.nextBoolean() ? Kind.READ : Kind.WRITE;
    return new Step(kind, random.nextInt(VARIABLES));
  }
}
