package dev.threadboard.frame;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a terminal is sent, and that it then shows the picture. */
class EncoderTest {
  private static final Size SIZE = new Size(40, 6);
  private static final List<String> GLYPHS =
      List.of("a", "b", "é", "█", "─", "漢", "字", "😀", "e\u0301", "👩\u200d🚀", "1", "#");

  private static final List<Color> COLORS =
      List.of(
          Color.DEFAULT,
          Color.DEFAULT,
          new Color.Indexed(1),
          new Color.Indexed(12),
          new Color.Indexed(200),
          new Color.Rgb(10, 200, 30),
          new Color.Rgb(200, 100, 250));

  private final Encoder encoder = new Encoder(ColorDepth.TRUE);

  @ParameterizedTest
  @EnumSource(ColorDepth.class)
  void theTerminalShowsEveryPictureOfARandomFilm(ColorDepth depth) {
    for (int seed = 0; seed < 40; seed++) {
      Random random = new Random(seed);
      Encoder encoder = new Encoder(depth);
      EmulatedTerminal terminal = new EmulatedTerminal(SIZE);
      Canvas canvas = new Canvas(SIZE, Style.PLAIN);
      for (int picture = 0; picture < 20; picture++) {
        for (int stroke = random.nextInt(6); stroke > 0; stroke--) {
          paint(canvas, random);
        }
        if (random.nextInt(4) == 0) {
          canvas = scrolled(canvas.frame(), random);
        }
        Frame frame = canvas.frame();
        terminal.write(encoder.encode(frame));
        assertEquals(
            look(frame, depth),
            look(terminal.frame(), depth),
            "seed " + seed + " picture " + picture);
        assertEquals(0, encoder.encode(canvas.frame()).length, "nothing changed");
        if (random.nextInt(10) == 0) {
          encoder.forget();
        }
      }
    }
  }

  @Test
  void onlyTheChangedCellIsSent() {
    assertBytes("\033[m\033[2J\033[Hab", "ab");
    assertBytes("\bc", "ac");
    assertBytes("", "ac");
    assertBytes("\rx", "xc");
  }

  @Test
  void unchangedCellsAreWrittenAgainWhereThatIsShorterThanAMove() {
    assertBytes("\033[m\033[2J\033[Hlog 1 of 9", "log 1 of 9");
    assertBytes("\rdot", "dot 1 of 9");
  }

  @Test
  void theNearestChangeComesFirst() {
    assertBytes("\033[m\033[2J\033[Hlog 1 of 9", "log 1 of 9");
    assertBytes("\b8\033[5G2", "log 2 of 8");
  }

  @Test
  void aLongBlankTailIsErased() {
    assertBytes("\033[m\033[2J\033[Ha long line", "a long line");
    assertBytes("\033[3G\033[K", "a");
  }

  @Test
  void aLogThatScrollsIsScrolledAndNotWrittenAgain() {
    encoder.encode(log(0));
    String bytes = new String(encoder.encode(log(1)), StandardCharsets.UTF_8);
    assertEquals("\033[2;5r\033[2H\033[M\033[r\033[5Hffff", bytes.substring(0, 24));
    assertTrue(bytes.length() < 100, bytes);
  }

  private static Frame log(int first) {
    Canvas canvas = new Canvas(SIZE, Style.PLAIN);
    canvas.put(0, 0, "header", Style.PLAIN);
    for (int row = 1; row < 5; row++) {
      canvas.put(0, row, String.valueOf((char) ('a' + first + row)).repeat(30), Style.PLAIN);
    }
    canvas.put(0, 5, "footer", Style.PLAIN);
    return canvas.frame();
  }

  @Test
  void theForegroundOfABlankIsNoChange() {
    Style red = Style.PLAIN.withForeground(new Color.Indexed(1));
    encoder.encode(painted(" ", Style.PLAIN));
    assertEquals(0, encoder.encode(painted(" ", red)).length);
  }

  @Test
  void onlyTheAttributeThatDiffersIsSet() {
    Style red = Style.PLAIN.withForeground(new Color.Indexed(1));
    encoder.encode(painted("a", red));
    assertArrayEquals(
        "\r\033[1mb".getBytes(StandardCharsets.UTF_8),
        encoder.encode(painted("b", red.withBold())));
  }

  @Test
  void lessColourIsTheNearestColour() {
    Palette palette = new Palette(ColorDepth.ANSI_16);
    assertEquals(new Color.Indexed(9), palette.nearest(new Color.Rgb(250, 10, 5)));
    assertEquals(new Color.Indexed(15), palette.nearest(new Color.Indexed(231)));
    assertEquals(new Color.Indexed(3), palette.nearest(new Color.Indexed(3)));
    assertEquals(
        new Color.Indexed(208),
        new Palette(ColorDepth.INDEXED_256).nearest(new Color.Rgb(255, 135, 2)));
    assertEquals(Color.DEFAULT, new Palette(ColorDepth.NONE).nearest(new Color.Rgb(255, 135, 2)));
  }

  private void assertBytes(String bytes, String text) {
    assertEquals(
        bytes,
        new String(encoder.encode(painted(text, Style.PLAIN)), StandardCharsets.UTF_8),
        text);
  }

  private static Frame painted(String text, Style style) {
    Canvas canvas = new Canvas(SIZE, Style.PLAIN);
    canvas.put(0, 0, text, style);
    return canvas.frame();
  }

  private static void paint(Canvas canvas, Random random) {
    int column = random.nextInt(SIZE.columns());
    int row = random.nextInt(SIZE.rows());
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(30); i > 0; i--) {
      text.append(random.nextInt(3) == 0 ? " " : GLYPHS.get(random.nextInt(GLYPHS.size())));
    }
    if (random.nextInt(3) == 0) {
      text.append(" ".repeat(40));
    }
    Style style =
        new Style(
            COLORS.get(random.nextInt(COLORS.size())),
            random.nextBoolean() ? Color.DEFAULT : COLORS.get(random.nextInt(COLORS.size())),
            random.nextInt(4) == 0,
            random.nextInt(4) == 0,
            random.nextInt(8) == 0,
            random.nextInt(8) == 0);
    canvas.put(column, row, text.toString(), style);
  }

  private static Canvas scrolled(Frame frame, Random random) {
    Canvas canvas = new Canvas(SIZE, Style.PLAIN);
    int by = random.nextInt(5) - 2;
    for (int row = 0; row < SIZE.rows(); row++) {
      int from = Math.max(0, Math.min(SIZE.rows() - 1, row > 1 ? row + by : row));
      for (int column = 0; column < SIZE.columns(); column++) {
        canvas.put(column, row, frame.glyph(column, from), frame.style(column, from));
      }
    }
    return canvas;
  }

  /** All that can be seen of a picture at a depth. */
  private static String look(Frame frame, ColorDepth depth) {
    Palette palette = new Palette(depth);
    StringBuilder look = new StringBuilder();
    for (int row = 0; row < SIZE.rows(); row++) {
      for (int column = 0; column < SIZE.columns(); column++) {
        String glyph = frame.glyph(column, row);
        SgrState sgr = SgrState.of(frame.style(column, row), palette);
        boolean blank =
            glyph.equals(" ") && (sgr.attributes() & (SgrState.UNDERLINE | SgrState.REVERSE)) == 0;
        look.append(glyph.isEmpty() ? "" : glyph + (blank ? sgr.background() : sgr));
      }
      look.append('\n');
    }
    return look.toString();
  }
}
