package dev.threadboard.playback;

/**
 * Keeps this JVM's heap small under a flood of events, by a collection whenever much has been used
 * since the last. Java 25's serial collector looks at what has grown old only once the heap has
 * come to its limit, a quarter of the machine's memory; 17's does so by itself, and soon.
 */
public final class HeapTrimmer {
  /** Below that nothing is done. In bytes. */
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

  /** To be called again and again; nearly always it only looks. */
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
