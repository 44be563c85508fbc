package dev.threadboard.event;

import java.util.Locale;

/** What kind of object threads share. */
public enum ObjectKind {
  /** {@code threading.Lock}. */
  LOCK,
  /** {@code threading.RLock}. */
  RLOCK,
  /** {@code threading.Semaphore} and {@code BoundedSemaphore}. */
  SEMAPHORE,
  /** {@code threading.Event}. */
  EVENT,
  /** {@code threading.Condition}. */
  CONDITION,
  /** {@code threading.Barrier}. */
  BARRIER,
  /** {@code queue.Queue} and its like, and {@code queue.SimpleQueue}. */
  QUEUE,
  /** {@code concurrent.futures.ThreadPoolExecutor}. */
  EXECUTOR,
  /** {@code concurrent.futures.Future}. */
  FUTURE;

  /** As Python's users call it: {@code lock}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
