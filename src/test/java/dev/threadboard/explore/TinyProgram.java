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
  static final int LOCKS = 3;

  /** So many of them in programs at random. */
  private static final int RANDOM_LOCKS = 2;

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
        int lock = random.nextInt(RANDOM_LOCKS);
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

  /** Each takes the fork on its left and then the other, after a few steps of a library. */
  static TinyProgram philosophers() {
    List<List<Step>> threads = new ArrayList<>();
    for (int i = 0; i < LOCKS; i++) {
      List<Step> thread = new ArrayList<>();
      for (int step = 0; step < 2; step++) {
        thread.add(new Step(Kind.READ, 1));
      }
      for (int fork : List.of(i, (i + 1) % LOCKS)) {
        thread.add(new Step(Kind.LOCAL, 0));
        thread.add(new Step(Kind.TAKE, fork));
      }
      thread.add(new Step(Kind.GIVE, (i + 1) % LOCKS));
      thread.add(new Step(Kind.GIVE, i));
      threads.add(thread);
    }
    return new TinyProgram(threads);
  }

  private static Step access(SplittableRandom random) {
    Kind kind = random.nextBoolean() ? Kind.READ : Kind.WRITE;
    return new Step(kind, random.nextInt(VARIABLES));
  }
}
