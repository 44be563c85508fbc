package dev.threadboard.playback;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class HeapTrimmerTest {
  private static final int MEGABYTE = 1 << 20;

  @Test
  void garbageIsCollectedOnceThereIsMuchOfIt() {
    byte[][] garbage = new byte[96][MEGABYTE];
    long before = used();
    assertEquals(96, garbage.length);
    garbage = null;
    new HeapTrimmer(Runtime.Version.parse("25")).keepSmall();
    assertTrue(used() < before - 64 * MEGABYTE, before + " and then " + used());
  }

  private static long used() {
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }
}
