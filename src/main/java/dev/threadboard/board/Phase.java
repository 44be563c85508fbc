package dev.threadboard.board;

import dev.threadboard.event.Fact;
import dev.threadboard.event.WaitReason;

/**
 * What a thread has been doing since when.
 *
 * @param since in nanoseconds of virtual time
 * @param until when its sleep or its wait's timeout ends, in nanoseconds of virtual time; 0 if
 *     nothing does that by itself
 * @param reason why it waits, otherwise null
 * @param target the number of the thread that it waits for
 * @param on the name of what it waits for
 * @param object the number of the shared object that it waits for or at; 0 if there is none
 */
public record Phase(
    State state, long since, long until, WaitReason reason, int target, String on, int object) {
  static Phase of(State state, long since) {
    return new Phase(state, since, 0, null, 0, null, 0);
  }

  static Phase sleeping(double seconds, long since) {
    return new Phase(State.SLEEPING, since, since + Math.round(seconds * 1e9), null, 0, null, 0);
  }

  static Phase waiting(Fact.Wait wait, long since) {
    State state = wait.reason() == WaitReason.WORK ? State.IDLE : State.WAITING;
    long until = wait.until() == null ? 0 : Math.round(wait.until() * 1e9);
    return new Phase(state, since, until, wait.reason(), wait.target(), wait.on(), wait.object());
  }
}
