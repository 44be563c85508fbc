package dev.threadboard.engine;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.LockSupport;

/**
 * JVM threads that carry one run after the other, since to start one takes longer than much of a
 * short run.
 */
public final class KeptThreads extends JvmThreads implements AutoCloseable {
  private final Queue<Carrier> all = new ConcurrentLinkedQueue<>();
  private final Queue<Carrier> idle = new ConcurrentLinkedQueue<>();
  private volatile boolean closed;

  /** Does what it is given, and waits for more. */
  private final class Carrier extends Thread {
    private Runnable next;
    private volatile Runnable body;

    Carrier() {
      super(null, null, "threadboard kept", STACK);
      setDaemon(true);
    }

    void begin() {
      body = next;
      LockSupport.unpark(this);
    }

    @Override
    public void run() {
      while (!closed) {
        if (body == null) {
          // An interrupted thread would not park, but spin.
          Thread.interrupted();
          LockSupport.park(this);
        } else {
          carry(body);
        }
      }
    }

    private void carry(Runnable now) {
      // The end of the run before may have interrupted it at the last moment.
      Thread.interrupted();
      boolean goesOn = false;
      try {
        now.run();
        goesOn = true;
      } finally {
        body = null;
        ended();
        if (goesOn) {
          idle.add(this);
        }
      }
    }
  }

  @Override
  public Thread make(String name, Runnable body) {
    Carrier carrier = idle.poll();
    if (carrier == null) {
      carrier = new Carrier();
      all.add(carrier);
      carrier.start();
    }
    carrier.next = body;
    return carrier;
  }

  @Override
  void begin(Thread thread) {
    ((Carrier) thread).begin();
  }

  /** Ends all threads; none may carry a run any more. */
  @Override
  public void close() {
    closed = true;
    all.forEach(LockSupport::unpark);
  }
}
