package dev.threadboard.engine;

import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Where a run's choices wait for a person. While nobody wants to be asked, the first candidate goes
 * on, as under {@code fifo}.
 */
public final class ManualChoice {
  private static final int NONE = -1;

  private final ReentrantLock lock = new ReentrantLock();
  private final Condition changed = lock.newCondition();
  private boolean asking;
  private boolean waiting;
  private int pick = NONE;

  /** Whether a person wants to be asked from now on; whoever waits for them goes on if not. */
  public void ask(boolean now) {
    set(now, NONE);
  }

  /** The person has chosen, counted from 0: for the choice that is open, or else for the next. */
  public void pick(int candidate) {
    set(true, candidate);
  }

  private void set(boolean nowAsking, int nowPicked) {
    lock.lock();
    try {
      asking = nowAsking;
      pick = nowPicked;
      changed.signalAll();
    } finally {
      lock.unlock();
    }
  }

  /** Whether a choice waits for the person, who has not chosen yet. */
  public boolean isWaiting() {
    lock.lock();
    try {
      return waiting && asking && pick < 0;
    } finally {
      lock.unlock();
    }
  }

  /** Waits for the person. */
  int choose(int candidates) throws InterruptedException {
    lock.lockInterruptibly();
    try {
      waiting = true;
      while (asking && (pick < 0 || pick >= candidates)) {
        pick = NONE;
        changed.await();
      }
      int picked = asking ? pick : 0;
      pick = NONE;
      return picked;
    } finally {
      waiting = false;
      lock.unlock();
    }
  }
}
