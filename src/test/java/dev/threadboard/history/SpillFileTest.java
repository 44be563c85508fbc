package dev.threadboard.history;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;

class SpillFileTest {
  @Test
  void packsComeBackAsTheyWentIn() {
    byte[][] packs = new byte[20][];
    try (SpillFile spillFile = new SpillFile()) {
      for (int i = 0; i < packs.length; i++) {
        packs[i] = new byte[i * 1000];
        new Random(i).nextBytes(packs[i]);
        assertTrue(spillFile.put(i, packs[i]));
      }
      for (int i = packs.length - 1; i >= 0; i--) {
        assertArrayEquals(packs[i], spillFile.get(i));
      }
    }
  }

  @Test
  void onlyTheNextOneIsTaken() {
    try (SpillFile spillFile = new SpillFile()) {
      assertFalse(spillFile.put(1, new byte[1]));
    }
  }

  @Test
  void whereNoFileCanBePacksStayInMemory() {
    try (SpillFile spillFile =
        new SpillFile(
            () -> {
              throw new java.io.IOException("no space left on device");
            })) {
      assertFalse(spillFile.put(0, new byte[1]));
      assertFalse(spillFile.put(0, new byte[1]));
    }
  }
}
