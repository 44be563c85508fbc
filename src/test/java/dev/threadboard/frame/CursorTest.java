package dev.threadboard.frame;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** The shortest way to a cell. */
class CursorTest {
  @Test
  void theDistanceIsTheLengthOfTheMove() {
    for (int from = 0; from < 130 * 13; from += 7) {
      for (int to = 0; to < 130 * 13; to++) {
        Cursor cursor = new Cursor();
        if (from % 3 > 0) {
          cursor.at(from % 130, from / 130);
        }
        if (from % 5 == 0) {
          cursor.loseColumn();
        }
        int distance = cursor.distance(to % 130, to / 130);
        String move = cursor.isAt(to % 130, to / 130) ? "" : cursor.move(to % 130, to / 130);
        assertEquals(move.length(), distance, from + " to " + to);
      }
    }
  }
}
