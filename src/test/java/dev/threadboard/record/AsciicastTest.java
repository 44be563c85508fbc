package dev.threadboard.record;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.threadboard.frame.Canvas;
import dev.threadboard.frame.Frame;
import dev.threadboard.frame.Size;
import dev.threadboard.frame.Style;
import dev.threadboard.theme.Theme;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

public class AsciicastTest {
  private static final String THEME =
      "\"theme\":{\"fg\":\"#d5dae3\",\"bg\":\"#12161d\",\"palette\":\"#232936:#f0717b:#7fd18a:#e5c07b"
          + ":#6aa8f7:#c792ea:#5fc9d8:#cdd3de:#76829a:#ff8b94:#9be8a4:#f5d68f:#82bbff:#dcaefc:#85e0ec"
          + ":#f6f8fb\"}";

  @Test
  void versionTwoCountsFromTheBeginning() throws IOException {
    assertEquals(
        "{\"version\":2,\"width\":8,\"height\":2,\"title\":\"A \\\"t\\\"\""
            + ",\"env\":{\"TERM\":\"xterm-256color\"},"
            + THEME
            + "}\n"
            + "[0.0,\"o\",\"\\u001B[?7l\\u001B[?25l\\u001B[m\\u001B[2J\\u001B[Hone\"]\n"
            + "[0.25,\"m\",\"start\"]\n"
            + "[0.5,\"o\",\"\\r"
            + "two\"]\n"
            + "[1.0,\"r\",\"9x2\"]\n"
            + "[1.0,\"o\",\"\\u001B[m\\u001B[2J\\u001B[Hthree\"]\n"
            + "[2.000001,\"o\",\"\\u001B[r\\u001B[?7h\\u001B[?25h\\u001B[m\\u001B[2;1H\"]\n",
        cast(RecordingOptions.STANDARD.withTitle("A \"t\"")));
  }

  @Test
  void versionThreeCountsFromTheLineBefore() throws IOException {
    String cast = cast(RecordingOptions.STANDARD.withCastVersion(3));
    assertEquals(
        "{\"version\":3,\"term\":{\"cols\":8,\"rows\":2,\"type\":\"xterm-256color\","
            + THEME
            + "}}",
        cast.lines().findFirst().orElseThrow());
    assertEquals(
        "0.0 0.25 0.25 0.5 0.0 1.000001",
        String.join(" ", cast.lines().skip(1).map(l -> l.substring(1, l.indexOf(','))).toList()));
  }

  @Test
  void theSamePicturesGiveTheSameBytes() throws IOException {
    assertArrayEquals(whole(), whole());
  }

  private static byte[] whole() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    RunFrames frames = RunFrames.of("join", new Size(80, 24), Theme.terminal(), 20);
    frames.to(new Asciicast(out, RecordingOptions.STANDARD));
    return out.toByteArray();
  }

  private static String cast(RecordingOptions options) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Asciicast cast = new Asciicast(out, options)) {
      cast.frame(0, frame(8, "one"));
      cast.marker(250_000_000, "start");
      cast.frame(400_000_000, frame(8, "one"));
      cast.frame(500_000_000, frame(8, "two"));
      cast.frame(1_000_000_000, frame(9, "three"));
      cast.end(2_000_000_600L);
    }
    return out.toString(StandardCharsets.UTF_8);
  }

  public static Frame frame(int columns, String text) {
    Canvas canvas = new Canvas(new Size(columns, 2), Style.PLAIN);
    canvas.put(0, 0, text, Style.PLAIN);
    return canvas.frame();
  }
}
