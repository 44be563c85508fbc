package dev.threadboard.playback;

/**
 * Keeps this JVM's heap small while very many events come, by asking for a garbage collection
 * whenever the heap has grown much since the last. Java 25's serial collector looks at the old
 * generation only when the heap reaches its limit, a quarter of the machine's memory; Java 17's
 * does so early by itself.
 */
public final class HeapTrimmer {
  /** A smaller heap is left alone. In bytes. */
  private static final long LITTLE = 32 << 20;

  private final Runtime runtime = Runtime.getRuntime();
  private final boolean leftAlone;
  private long most = LITTLE;

  public HeapTrimmer() {
    this(Runtime.version());
  }

  HeapTrimmer(Runtime.Version java) {
    leftAlone = java.feature() == 17;
  }

  /** Cheap unless a collection is due; to be called after each batch of events. */
  public void keepSmall() {
    if (!leftAlone && used() > most) {
      System.gc();
      most = Math.max(LITTLE, 2 * used());
    }
  }

  private long used() {
    return runtime.totalMemory() - runtime.freeMemory();
  }
}
