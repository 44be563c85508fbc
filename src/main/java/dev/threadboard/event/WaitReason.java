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
  PROMPT,
  /** In a call of a queue. */
  QUEUE,
  /** In a condition's {@code wait()}. */
  CONDITION,
  /** In an event's {@code wait()}. */
  EVENT,
  /** Until a semaphore lets it pass. */
  SEMAPHORE,
  /** Until a barrier's other parties have come. */
  BARRIER,
  /** For something outside of the run: a socket, a pipe, a child. */
  IO,
  /** For a line of standard input. */
  INPUT,
  /** In a call of the library that has no reason of its own. */
  OTHER;

  /**
   * Whether what is waited on is the call that the thread waits in, such as {@code queue.get()}.
   */
  public boolean isCall() {
    return switch (this) {
      case QUEUE, CONDITION, EVENT, SEMAPHORE, BARRIER, OTHER -> true;
      case JOIN, LOCK, WORK, RESULT, EXECUTOR, SHUTDOWN, PROMPT, IO, INPUT -> false;
    };
  }

  /** Whether the main program is over, and the interpreter itself waits, in no line of it. */
  public boolean isAfterMain() {
    return this == SHUTDOWN || this == PROMPT;
  }
}
