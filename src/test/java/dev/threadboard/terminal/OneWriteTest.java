package dev.threadboard.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mockito.Mockito.mock;

import dev.threadboard.frame.Canvas;
import dev.threadboard.frame.ColorDepth;
import dev.threadboard.frame.Frame;
import dev.threadboard.frame.Size;
import dev.threadboard.frame.Style;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What a picture takes of the stream behind the terminal, whose writes are the system's. */
@Timeout(20)
class OneWriteTest {
  private static final Size SIZE = new Size(300, 80);

  private final Writes writes = new Writes();
  private LocalConsole console;

  @BeforeEach
  void open() throws Exception {
    console =
        LocalConsole.open(
            Map.of("TERM", "xterm"),
            ColorDepth.TRUE,
            true,
            mock(ConsoleListener.class),
            InputStream.nullInputStream(),
            writes,
            new UnchangingTty(SIZE),
            (name, action) -> () -> {});
  }

  @Test
  void theFirstPictureIsOneWithAllThatGoesBeforeIt() {
    console.show(picture("é"));
    assertEquals(1, writes.all.size());
    String first = writes.all.get(0);
    assertTrue(first.startsWith("\033[?1049h"), first.substring(0, 20));
    assertTrue(first.contains("é".repeat(SIZE.columns())));
  }

  @Test
  void everyOtherPictureIsOne() {
    for (int shown = 0; shown < 10; shown++) {
      console.show(picture(String.valueOf((char) ('a' + shown))));
      assertEquals(shown + 1, writes.all.size());
    }
  }

  @Test
  void thePictureThatIsThereAlreadyIsNone() {
    console.show(picture("a"));
    console.show(picture("a"));
    assertEquals(1, writes.all.size());
  }

  @Test
  void leavingIsOne() {
    console.show(picture("a"));
    console.close();
    assertEquals(2, writes.all.size());
    assertTrue(writes.all.get(1).endsWith("\033[?1049l"));
  }

  @Test
  void nothingIsWrittenBeforeTheFirstPicture() {
    console.size();
    console.close();
    assertEquals(List.of(), writes.all);
  }

  /** A screen full of a glyph. */
  private static Frame picture(String glyph) {
    Canvas canvas = new Canvas(SIZE, Style.PLAIN);
    for (int row = 0; row < SIZE.rows(); row++) {
      canvas.fill(0, row, SIZE.columns(), glyph, Style.PLAIN);
    }
    return canvas.frame();
  }

  /** What each write brings; a stream of a file has the same two. */
  private static final class Writes extends OutputStream {
    private final List<String> all = new ArrayList<>();

    @Override
    public synchronized void write(int b) {
      all.add(String.valueOf((char) b));
    }

    @Override
    public synchronized void write(byte[] bytes, int offset, int count) {
      all.add(new String(bytes, offset, count, StandardCharsets.UTF_8));
    }
  }
}
