package dev.threadboard.playback;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.googlecode.lanterna.input.KeyStroke;
import org.junit.jupiter.api.Test;

/** What reaches a viewer's loop. */
class InboxTest {
  private final Inbox inbox = new Inbox();

  @Test
  void afterAFloodOfKeysTheLastOneIsHeardSoon() {
    for (int i = 0; i < 1_000_000; i++) {
      inbox.key(new KeyStroke((char) ('a' + i % 26), false, false));
    }
    inbox.key(new KeyStroke('c', true, false));
    int waiting = 0;
    KeyStroke last = null;
    for (KeyStroke key = inbox.nextKey(); key != null; key = inbox.nextKey()) {
      last = key;
      waiting++;
    }
    assertEquals(new KeyStroke('c', true, false), last);
    assertTrue(waiting <= 4096, waiting + " keys wait");
  }

  @Test
  void keysComeInTheirOrder() {
    inbox.key(new KeyStroke('a', false, false));
    inbox.key(new KeyStroke('b', false, false));
    assertEquals('a', inbox.nextKey().getCharacter());
    assertEquals('b', inbox.nextKey().getCharacter());
  }
}
