package dev.threadboard.history;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;

class OverflowTest {
  @Test
  void packsComeBackAsTheyWentIn() {
    byte[][] packs = new byte[20][];
    try (Overflow overflow = new Overflow()) {
      for (int i = 0; i < packs.length; i++) {
        packs[i] = new byte[i * 1000];
        new Random(i).nextBytes(packs[i]);
        assertTrue(overflow.put(i, packs[i]));
      }
      for (int i = packs.length - 1; i >= 0; i--) {
        assertArrayEquals(packs[i], overflow.get(i));
      }
    }
  }

  @Test
  void onlyTheNextOneIsTaken() {
    try (Overflow overflow = new Overflow()) {
      assertFalse(overflow.put(1, new byte[1]));
    }
  }

  @Test
  void whereNoFileCanBePacksStayInMemory() {
    try (Overflow overflow =
        new Overflow(
            () -> {
              throw new java.io.IOException("no space left on device");
            })) {
      assertFalse(overflow.put(0, new byte[1]));
      assertFalse(overflow.put(0, new byte[1]));
    }
  }
}
