package dev.threadboard.session;

/**
 * Keeps this JVM's heap small under a flood of events, by a collection whenever much has been used
 * since the last. Java 25's serial collector, unlike 17's, looks at what has grown old only once
 * the heap has come to its limit, a quarter of the machine's memory.
 */
final class Heap {
  /** Below that nothing is done. In bytes. */
  private static final long LITTLE = 34 << 20;

  private final Runtime runtime = Runtime.getRuntime();
  private long most = LITTLE;

  /** To be called again and again; nearly always it only looks. */
  void keepSmall() {
    if (used() > most) {
      System.gc();
      most = Math.max(LITTLE, 2 * used());
    }
  }

  private long used() {
    return runtime.totalMemory() - runtime.freeMemory();
  }
}
