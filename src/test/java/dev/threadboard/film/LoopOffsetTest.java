package dev.threadboard.film;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.threadboard.frame.Canvas;
import dev.threadboard.frame.Frame;
import dev.threadboard.frame.Size;
import dev.threadboard.frame.Style;
import java.util.List;
import org.junit.jupiter.api.Test;

class LoopOffsetTest {
  private final RecordingInMemory recording = new RecordingInMemory();

  private static Frame frame(String text) {
    Canvas canvas = new Canvas(new Size(1, 1), Style.PLAIN);
    canvas.put(0, 0, text, Style.PLAIN);
    return canvas.frame();
  }

  private List<String> shown(double offset) throws Exception {
    try (LoopOffset loop = new LoopOffset(recording, offset)) {
      loop.frame(0, frame("a"));
      loop.frame(2_000_000_000L, frame("b"));
      loop.marker(2_000_000_000L, "mark");
      loop.frame(3_000_000_000L, frame("c"));
      loop.end(4_000_000_000L);
    }
    return recording.frames.stream().map(p -> p.time() + " " + p.frame().text(0)).toList();
  }

  @Test
  void beginsInTheMiddleAndEndsThere() throws Exception {
    assertEquals(List.of("0.0 b", "0.5 c", "1.5 a", "3.5 b"), shown(0.625));
    assertEquals(List.of("3.5 mark"), recording.markers);
    assertEquals(4, recording.end);
  }

  @Test
  void anOffsetOfTheWholeLengthChangesNothing() throws Exception {
    assertEquals(List.of("0.0 a", "2.0 b", "3.0 c"), shown(1));
  }
}
