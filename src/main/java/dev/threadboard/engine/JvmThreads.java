package dev.threadboard.engine;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * The JVM threads of one run: platform threads, and beyond the first thousand virtual ones (JEP
 * 444) where the JVM has them. It keeps count, so that none is left behind.
 */
public class JvmThreads {
  /** In bytes; the calls of a scenario are shallow. */
  static final long STACK = 256 * 1024;

  private static final int PLATFORM = 1000;

  private final Set<Thread> alive = ConcurrentHashMap.newKeySet();
  private volatile Thread waiter;

  /** Makes a thread, not started yet, whose uncaught errors are ignored. */
  public Thread make(String name, Runnable body) {
    Runnable counted =
        () -> {
          try {
            body.run();
          } finally {
            ended();
          }
        };
    Thread thread = alive.size() >= PLATFORM ? virtual(counted) : null;
    if (thread == null) {
      thread = new Thread(null, counted, name, STACK);
      thread.setDaemon(true);
    }
    return thread;
  }

  /** The calling thread is done with what it was made for. */
  final void ended() {
    alive.remove(Thread.currentThread());
    Thread waits = waiter;
    if (waits != null && alive.isEmpty()) {
      LockSupport.unpark(waits);
    }
  }

  /**
   * Starts a thread that was made here.
   *
   * @throws OutOfMemoryError if the system has no more threads
   */
  public void start(Thread thread) {
    alive.add(thread);
    try {
      begin(thread);
    } catch (OutOfMemoryError e) {
      alive.remove(thread);
      throw e;
    }
  }

  /** Lets a thread run that was made here. */
  void begin(Thread thread) {
    thread.start();
  }

  public int count() {
    return alive.size();
  }

  public void interruptAll() {
    alive.forEach(Thread::interrupt);
  }

  /**
   * Waits until all have ended.
   *
   * @return whether they have, within that many milliseconds
   */
  public boolean awaitEnd(long millis) {
    long deadline = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(millis);
    waiter = Thread.currentThread();
    while (!alive.isEmpty() && System.nanoTime() < deadline) {
      LockSupport.parkNanos(this, 100_000);
    }
    waiter = null;
    return alive.isEmpty();
  }

  /** Null where the JVM has none: they came with Java 21, and this is compiled for 17. */
  private static Thread virtual(Runnable body) {
    try {
      Object builder = Thread.class.getMethod("ofVirtual").invoke(null);
      Method unstarted =
          Class.forName("java.lang.Thread$Builder").getMethod("unstarted", Runnable.class);
      return (Thread) unstarted.invoke(builder, body);
    } catch (NoSuchMethodException | ClassNotFoundException e) {
      return null;
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException(e);
    }
  }
}
