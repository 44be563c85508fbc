package dev.threadboard.engine;

import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Lets a person choose who goes on. While they do not want to be asked, the first candidate goes
 * on, as under {@code fifo}.
 */
public final class ManualChoice {
  private static final int NONE = -1;

  private final ReentrantLock lock = new ReentrantLock();
  private final Condition changed = lock.newCondition();
  private boolean asking;
  private boolean waiting;
  private int pick = NONE;

  /** Sets whether the person wants to be asked; if not, a waiting choice is made at once. */
  public void ask(boolean now) {
    set(now, NONE);
  }

  /** Makes the open choice, or else the next one; candidates count from 0. */
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
