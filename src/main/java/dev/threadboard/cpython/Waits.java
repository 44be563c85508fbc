package dev.threadboard.cpython;

import dev.threadboard.event.Fact;
import dev.threadboard.event.WaitReason;
import java.util.List;

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

  /** The fact of a wait; null for one that is not told. {@code until}: in nanoseconds, or -1. */
  static Fact.Wait of(int reason, int target, String on, long until) {
    return reason == 0 ? null : of(REASONS.get(reason - 1), target, on, until);
  }

  static Fact.Wait of(WaitReason reason, int target, String on, long until) {
    return new Fact.Wait(reason, target, on, until < 0 ? null : until / 1e9);
  }
}
