package dev.threadboard.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.threadboard.Golden;
import dev.threadboard.cli.Program.Result;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Checks that demo.gif, at the top of the README, shows the program as it is now. If this fails and
 * the change is intended, run {@code threadboard record src/main/tapes/demo.tape}, look at
 * demo.gif, run {@code mvn test -Dtest=DemoTest -Dgolden.rewrite=true}, and commit both.
 */
@Timeout(60)
class DemoTest {
  private static final Path TAPE = Path.of("src/main/tapes/demo.tape");
  private static final Path GIF = Path.of("demo.gif");
  private static final long MOST_BYTES = 1_500_000;

  @TempDir private static Path folder;

  /** The text of every frame, by its time in seconds. */
  private static final Map<BigDecimal, String> FRAMES = new LinkedHashMap<>();

  private static Gif made;

  @BeforeAll
  static void playTheTape() throws IOException {
    Path text = folder.resolve("demo.txt");
    Path gif = folder.resolve("demo.gif");
    Result result =
        Program.run("record", TAPE.toString(), "-o", text.toString(), "-o", gif.toString());
    assertEquals(new Result(0, "", ""), result);
    for (String part : Files.readString(text).split("(?m)^--- ")) {
      String head = part.lines().findFirst().orElse("");
      if (head.matches("[0-9.]+")) {
        FRAMES.put(new BigDecimal(head), part.substring(head.length() + 1));
      }
    }
    made = Gif.read(gif);
  }

  @Test
  void theRecordingInTheReadmeIsOfThisProgram() throws Exception {
    StringBuilder found = new StringBuilder();
    BigDecimal due = BigDecimal.ZERO;
    for (Map.Entry<BigDecimal, String> frame : FRAMES.entrySet()) {
      if (frame.getKey().compareTo(due) >= 0) {
        found.append("--- ").append(frame.getKey()).append('\n').append(frame.getValue());
        due = due.add(BigDecimal.ONE).max(frame.getKey());
      }
    }
    byte[] all = FRAMES.toString().getBytes(StandardCharsets.UTF_8);
    byte[] digest = MessageDigest.getInstance("SHA-256").digest(all);
    found.append("--- of all ").append(FRAMES.size()).append(" pictures: ");
    found.append(HexFormat.of().formatHex(digest)).append('\n');
    found.append("--- demo.gif: ").append(Gif.read(GIF)).append('\n');
    Golden.check(DemoTest.class, "demo.txt", found.toString());
    assertEquals(made, Gif.read(GIF), "demo.gif was made of other frames");
  }

  @Test
  void showsTheMainFeaturesInOrder() {
    int at = 0;
    for (String shown :
        new String[] {
          "Python's threads, made visible", // the menu
          "(?s)threadboard pool.* tasks", // at work
          ">>> Thread-\\d.start\\(\\)",
          ">>> Thread-\\d.is_alive\\(\\)",
          ">>> Thread-\\d.join\\(\\)",
          "you +joined Thread-\\d",
          "paused",
          "event \\d+ of \\d+",
          "━ timeline ━",
          "What comes next",
          "(right|wrong): ",
        }) {
      at = next(at, shown);
    }
  }

  private static int next(int from, String shown) {
    java.util.regex.Pattern pattern = java.util.regex.Pattern.compile(shown);
    String[] texts = FRAMES.values().toArray(String[]::new);
    for (int i = from; i < texts.length; i++) {
      if (pattern.matcher(texts[i]).find()) {
        return i;
      }
    }
    throw new AssertionError("is not shown, or not in this order: " + shown);
  }

  @Test
  void isSmallAndShort() throws Exception {
    assertTrue(Files.size(GIF) < MOST_BYTES, Files.size(GIF) + " bytes");
    double seconds = Gif.read(GIF).seconds();
    assertTrue(seconds > 15 && seconds < 25, seconds + " s");
    assertTrue(Files.readString(Path.of("README.md")).lines().limit(8).anyMatch(this::isDemo));
  }

  private boolean isDemo(String line) {
    return line.startsWith("![") && line.endsWith("](demo.gif)");
  }
}
