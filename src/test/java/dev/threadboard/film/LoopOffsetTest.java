package dev.threadboard.film;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.threadboard.frame.Canvas;
import dev.threadboard.frame.Frame;
import dev.threadboard.frame.Size;
import dev.threadboard.frame.Style;
import java.util.List;
import org.junit.jupiter.api.Test;

class LoopOffsetTest {
  private final RecordingInMemory film = new RecordingInMemory();

  private static Frame frame(String text) {
    Canvas canvas = new Canvas(new Size(1, 1), Style.PLAIN);
    canvas.put(0, 0, text, Style.PLAIN);
    return canvas.frame();
  }

  private List<String> shown(double offset) throws Exception {
    try (LoopOffset loop = new LoopOffset(film, offset)) {
      loop.frame(0, frame("a"));
      loop.frame(2_000_000_000L, frame("b"));
      loop.marker(2_000_000_000L, "mark");
      loop.frame(3_000_000_000L, frame("c"));
      loop.end(4_000_000_000L);
    }
    return film.pictures.stream().map(p -> p.time() + " " + p.frame().text(0)).toList();
  }

  @Test
  void beginsInTheMiddleAndEndsThere() throws Exception {
    assertEquals(List.of("0.0 b", "0.5 c", "1.5 a", "3.5 b"), shown(0.625));
    assertEquals(List.of("3.5 mark"), film.marks);
    assertEquals(4, film.end);
  }

  @Test
  void aWholeTurnIsNone() throws Exception {
    assertEquals(List.of("0.0 a", "2.0 b", "3.0 c"), shown(1));
  }
}
