package dev.threadboard.deadlock;

import dev.threadboard.board.Story;
import dev.threadboard.event.Fact;
import dev.threadboard.event.ObjectFact.SharedObject;
import dev.threadboard.event.ObjectKind;
import dev.threadboard.event.WaitReason;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.IntPredicate;

/**
 * A random program of threads that take locks and join each other, and a random run of it, told as
 * the engine tells it. It is simulated, so that ten thousand runs take seconds.
 */
final class LockProgram {
  /** The lines that its threads take a lock in. */
  static final int WITH = 1;

  private static final int ACQUIRE = 2;
  private static final int OTHER = 3;

  private enum Kind {
    TAKE,
    GIVE_BACK,
    JOIN,
    FAIL,
    PAUSE
  }

  private record Step(Kind kind, int what, int line) {}

  private static final class Runner {
    private final List<Step> steps = new ArrayList<>();
    private int at;
    private boolean waits;

    boolean over() {
      return at == steps.size();
    }
  }

  private final Random random;
  private final List<Runner> runners = new ArrayList<>();
  private final int[] owners;
  private final int[] counts;
  private final boolean[] reentrant;
  private final Story story;

  private LockProgram(Random random, int locks) {
    this.random = random;
    this.owners = new int[locks];
    this.counts = new int[locks];
    this.reentrant = new boolean[locks];
    this.story =
        Story.of("locks", false, "with lock:", "lock.acquire()", "other", "lock.release()");
    story.by(1, new Fact.Line(OTHER));
    for (int lock = 0; lock < locks; lock++) {
      reentrant[lock] = random.nextInt(3) == 0;
      ObjectKind kind = reentrant[lock] ? ObjectKind.RLOCK : ObjectKind.LOCK;
      story.by(1, new SharedObject(lock + 1, kind, "lock-" + lock, 1, 0, 0, 0));
    }
  }

  /** Locks are taken in one order, and only threads that were made before are joined. */
  static LockProgram safe(Random random) {
    LockProgram program = new LockProgram(random, 3 + random.nextInt(4));
    program.make(2 + random.nextInt(4), true);
    program.signals();
    return program;
  }

  /** Locks are taken and threads are joined as it comes, and some threads fail. */
  static LockProgram wild(Random random) {
    LockProgram program = new LockProgram(random, 2 + random.nextInt(3));
    program.make(2 + random.nextInt(4), false);
    return program;
  }

  private void make(int threads, boolean safe) {
    for (int i = 0; i < threads; i++) {
      story.thread("T" + i, "f()", true);
      Runner runner = new Runner();
      runners.add(runner);
      // The last lock of a safe program is kept for signals.
      int locks = safe ? owners.length - 1 : owners.length;
      for (int block = random.nextInt(4); block >= 0; block--) {
        block(runner, 0, locks, safe);
        if (random.nextInt(3) == 0) {
          int other = safe ? random.nextInt(i + 1) - 1 : random.nextInt(threads);
          join(runner, i, other);
        }
      }
    }
  }

  private void join(Runner runner, int self, int other) {
    if (other >= 0 && other != self) {
      runner.steps.add(new Step(Kind.JOIN, other, OTHER));
    }
  }

  private void block(Runner runner, int from, int to, boolean safe) {
    if (from >= to) {
      return;
    }
    int lock = from + random.nextInt(to - from);
    boolean with = random.nextBoolean();
    runner.steps.add(new Step(Kind.TAKE, lock, with ? WITH : ACQUIRE));
    if (random.nextInt(3) > 0) {
      runner.steps.add(new Step(Kind.PAUSE, 0, OTHER));
    }
    if (random.nextInt(2) == 0) {
      block(runner, safe ? lock + 1 : 0, to, safe);
    }
    if (!safe && !with && random.nextInt(30) == 0) {
      runner.steps.add(new Step(Kind.FAIL, 0, OTHER));
    }
    runner.steps.add(new Step(Kind.GIVE_BACK, lock, OTHER));
  }

  /** One thread takes a plain lock twice, and another gives it back in between, as a signal. */
  private void signals() {
    int lock = owners.length - 1;
    reentrant[lock] = false;
    story.thread("waiter", "f()", true).thread("signaller", "f()", true);
    Runner waiter = new Runner();
    Runner signaller = new Runner();
    for (int round = 1 + random.nextInt(3); round > 0; round--) {
      waiter.steps.add(new Step(Kind.TAKE, lock, ACQUIRE));
      signaller.steps.add(new Step(Kind.GIVE_BACK, lock, OTHER));
    }
    runners.add(waiter);
    runners.add(signaller);
  }

  /** The events of a run that ends when nobody can go on. */
  Story run() {
    while (true) {
      List<Integer> able = new ArrayList<>();
      for (int i = 0; i < runners.size(); i++) {
        if (!runners.get(i).over() && isAble(i)) {
          able.add(i);
        }
      }
      if (able.isEmpty()) {
        return story;
      }
      step(able.get(random.nextInt(able.size())));
    }
  }

  /** The threads that can never go on, of those that wait. */
  List<Integer> stuck() {
    List<Integer> stuck = new ArrayList<>();
    for (int i = 0; i < runners.size(); i++) {
      if (!runners.get(i).over()) {
        stuck.add(ident(i));
      }
    }
    return stuck;
  }

  /** The thread that one waits for, by its number; 0 if it does not wait. */
  int awaited(int ident) {
    Runner runner = runners.get(ident - 2);
    if (!runner.waits) {
      return 0;
    }
    Step step = runner.steps.get(runner.at);
    return step.kind() == Kind.JOIN ? ident(step.what()) : owners[step.what()];
  }

  private boolean isAble(int i) {
    Runner runner = runners.get(i);
    Step step = runner.steps.get(runner.at);
    return switch (step.kind()) {
      case TAKE -> !runner.waits || isFree(step.what());
      case GIVE_BACK -> counts[step.what()] > 0;
      case JOIN -> !runner.waits || runners.get(step.what()).over();
      case FAIL, PAUSE -> true;
    };
  }

  private boolean isFree(int lock) {
    return counts[lock] == 0;
  }

  private void step(int i) {
    int ident = ident(i);
    Runner runner = runners.get(i);
    Step step = runner.steps.get(runner.at);
    if (!runner.waits) {
      story.by(ident, new Fact.Line(step.line()));
    }
    switch (step.kind()) {
      case TAKE -> take(ident, runner, step.what());
      case GIVE_BACK -> giveBack(runner, ident, step.what());
      case JOIN ->
          passes(ident, runner, runners.get(step.what()).over(), wait(WaitReason.JOIN, step));
      case FAIL -> fail(ident, runner);
      case PAUSE -> runner.at++;
    }
    if (runner.over()) {
      story.by(ident, new Fact.End());
    }
  }

  private Fact.Wait wait(WaitReason reason, Step step) {
    return reason == WaitReason.JOIN
        ? new Fact.Wait(reason, ident(step.what()), "T")
        : new Fact.Wait(reason, owners[step.what()], "lock", null, step.what() + 1);
  }

  private void take(int ident, Runner runner, int lock) {
    IntPredicate own = l -> reentrant[l] && owners[l] == ident;
    boolean free = isFree(lock) || own.test(lock);
    Step step = runner.steps.get(runner.at);
    if (passes(ident, runner, free, wait(WaitReason.LOCK, step))) {
      owners[lock] = ident;
      counts[lock]++;
      story.by(ident, new Fact.Acquire("lock", lock + 1));
    }
  }

  /** Whether it goes on; otherwise it waits from now on. */
  private boolean passes(int ident, Runner runner, boolean can, Fact.Wait wait) {
    if (!can) {
      runner.waits = true;
      story.by(ident, wait);
      return false;
    }
    if (runner.waits) {
      runner.waits = false;
      story.by(ident, new Fact.Wake());
    }
    runner.at++;
    return true;
  }

  private void giveBack(Runner runner, int ident, int lock) {
    story.by(ident, new Fact.Release("lock", lock + 1));
    counts[lock]--;
    owners[lock] = counts[lock] == 0 ? 0 : owners[lock];
    runner.at++;
  }

  private void fail(int ident, Runner runner) {
    story.by(ident, new Fact.Error("E", List.of("E")));
    runner.at = runner.steps.size();
  }

  private static int ident(int i) {
    return i + 2;
  }
}
