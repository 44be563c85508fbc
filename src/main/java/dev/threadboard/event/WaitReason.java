package dev.threadboard.event;

/** Why a thread waits. */
public enum WaitReason {
  /** Until another thread has ended. */
  JOIN,
  /** Until a lock is free. */
  LOCK,
  /** Until an executor has work: an idle worker. */
  WORK,
  /** Until a submitted call has returned. */
  RESULT,
  /** Until an executor's workers have ended. */
  EXECUTOR,
  /** The main program is over; the interpreter waits for the non-daemon threads. */
  SHUTDOWN,
  /** Until the person types something. */
  PROMPT;

  /** Whether the main program is over, and the interpreter itself waits, in no line of it. */
  public boolean isAfterMain() {
    return this == SHUTDOWN || this == PROMPT;
  }
}
