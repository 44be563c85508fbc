package dev.threadboard.deadlock;

/** Why a wait can never end. */
public enum HopelessKind {
  /** Threads wait for each other, each for the next. */
  CIRCLE("circle"),
  /** A lock is taken twice by its owner. */
  LOCK_TWICE("lock taken twice"),
  /** The owner of a lock has ended without giving it back. */
  OWNER_ENDED("owner of the lock ended"),
  /** A lock that is used as a signal, or a semaphore, is released by nobody. */
  NOT_RELEASED("never released"),
  /** The notification came before anybody waited. */
  LOST_NOTIFICATION("notified too early"),
  /** Nobody notifies the condition. */
  NOT_NOTIFIED("never notified"),
  /** Nobody sets the event. */
  NOT_SET("never set"),
  /** The barrier's other parties never come. */
  BARRIER_NOT_FULL("barrier never full"),
  /** Nobody fills an empty queue. */
  QUEUE_EMPTY("empty queue"),
  /** Nobody empties a full queue. */
  QUEUE_FULL("full queue"),
  /** Nobody says that a queue's tasks are done. */
  QUEUE_NOT_DONE("task_done() missing"),
  /** Nobody sets the future. */
  NO_RESULT("future never set"),
  /** A task waits for another of its own pool, which has no worker left. */
  OWN_POOL("task waits for its own pool"),
  /** In a call of which nothing more is known. */
  OTHER("never comes back");

  private final String words;

  HopelessKind(String words) {
    this.words = words;
  }

  /** In a few words, for a title. */
  public String words() {
    return words;
  }
}
