package dev.threadboard.cpython;

import dev.threadboard.event.Fact;
import dev.threadboard.event.WaitReason;
import java.util.List;
import java.util.function.IntFunction;

/** What threads wait for, as the agent numbers it. */
final class Waits {
  /** In the agent's order, from 1; 0 is a wait that is not told. */
  private static final List<WaitReason> REASONS =
      List.of(
          WaitReason.LOCK,
          WaitReason.JOIN,
          WaitReason.SHUTDOWN,
          WaitReason.EXECUTOR,
          WaitReason.WORK,
          WaitReason.RESULT,
          WaitReason.QUEUE,
          WaitReason.CONDITION,
          WaitReason.EVENT,
          WaitReason.SEMAPHORE,
          WaitReason.BARRIER,
          WaitReason.OTHER);

  private Waits() {}

  /**
   * The fact of a wait; null for one that is not told.
   *
   * @param threads finds a thread by its number
   * @param until in nanoseconds, or -1
   * @param object the number of what is waited for; 0 for none
   */
  static Fact.Wait of(
      int reason, int target, String on, IntFunction<ChildThread> threads, long until, int object) {
    if (reason == 0) {
      return null;
    }
    WaitReason why = REASONS.get(reason - 1);
    // Which worker an executor waits for first is an accident.
    int whom = why == WaitReason.EXECUTOR ? 0 : target;
    return of(why, whom, on.isEmpty() ? named(why, whom, threads) : on, until, object);
  }

  /** The library's own locks have no names. */
  private static String named(WaitReason why, int whom, IntFunction<ChildThread> threads) {
    if (why == WaitReason.LOCK) {
      return "a lock";
    }
    ChildThread thread = whom > 0 ? threads.apply(whom) : null;
    return thread == null ? "" : thread.name();
  }

  static Fact.Wait of(WaitReason reason, int target, String on, long until, int object) {
    return new Fact.Wait(reason, target, on, until < 0 ? null : until / 1e9, object);
  }
}
