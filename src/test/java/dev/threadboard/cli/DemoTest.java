package dev.threadboard.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.threadboard.Golden;
import dev.threadboard.cli.Program.Result;
import dev.threadboard.cpython.CPython;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Checks that demo.gif, at the top of the README, shows the program as it is now. If this fails and
 * the change is intended, run {@code threadboard record src/main/tapes/demo.tape} where {@code
 * python3} is a CPython 3.11, look at demo.gif, run {@code mvn test -Dtest=DemoTest
 * -Dgolden.rewrite=true}, and commit both.
 */
@Timeout(300)
class DemoTest {
  private static final Path TAPE = Path.of("src/main/tapes/demo.tape");
  private static final Path GIF = Path.of("demo.gif");

  /** The Python that it is made with: where threads can be interrupted differs among them. */
  private static final int MINOR = 11;

  /** Its version is seen in the pictures; those of another are compared by their text. */
  private static final String MADE_WITH = "3.11.7";

  private static final Pattern PATCH = Pattern.compile(" *Python 3\\.11\\.\\d+:");
  private static final long MOST_BYTES = 1_500_000;

  @TempDir private static Path folder;

  /** The text of every frame, by its time in seconds. */
  private static final Map<BigDecimal, String> FRAMES = new LinkedHashMap<>();

  private static Gif made;
  private static String version;

  @BeforeAll
  static void playTheTape() throws IOException, InterruptedException {
    Optional<CPython> python =
        CPython.all().stream().filter(one -> one.minor() == MINOR).findFirst();
    assumeTrue(python.isPresent(), "demo.gif is made with CPython 3." + MINOR + ": none is here");
    version = python.get().version();
    Path bin = Files.createDirectory(folder.resolve("bin"));
    Files.createSymbolicLink(bin.resolve("python3"), python.get().executable());
    Path text = folder.resolve("demo.txt");
    Path gif = folder.resolve("demo.gif");
    Result result =
        new Program()
            .in(Map.of("PATH", bin.toString()))
            .start("record", TAPE.toString(), "-o", text.toString(), "-o", gif.toString());
    assertEquals(new Result(0, "", ""), result);
    for (String part : Files.readString(text).split("(?m)^--- ")) {
      String head = part.lines().findFirst().orElse("");
      if (head.matches("[0-9.]+")) {
        FRAMES.put(new BigDecimal(head), withoutPatch(part.substring(head.length() + 1)));
      }
    }
    made = Gif.read(gif);
  }

  /** The rest of a Python's version does not matter, but for its place. */
  private static String withoutPatch(String frame) {
    return PATCH.matcher(frame).replaceAll("   Python 3.11:");
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
    if (version.equals(MADE_WITH)) {
      assertEquals(made, Gif.read(GIF), "demo.gif was made of other frames");
    }
  }

  @Test
  void showsTheMainFeaturesInOrder() {
    int at = 0;
    for (String shown :
        new String[] {
          "Python's threads, made visible", // the menu
          "(?s)threadboard pool.* tasks", // at work
          "Two locks in two orders", // the lesson
          "(?s)threadboard two_accounts .*ended.*exit status 0", // it ends well
          "(?s)explore two_accounts.*searching.*1 outcome,",
          "(?s)searching.*✗ .* 1  deadlock: back, there", // with one interruption
          "(?s)done\\n.*2 outcomes",
          "One step before it is decided",
          "(?s)paused.*back waits for locks\\[\"a\"\\], held by there",
          "(?s)✗ deadlock .*paused.*back waits for ever.*there waits for ever", // closed
          "(?s)1 waiting .*back waits *│\\n.* , x2 ", // open again
          "--set ordered=True",
          "(?s)explore two_accounts.*done\\n.* 1 outcome, .* 100.0 %",
        }) {
      at = next(at, shown);
    }
  }

  private static int next(int from, String shown) {
    Pattern pattern = Pattern.compile(shown);
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
    assertTrue(seconds > 15 && seconds < 27, seconds + " s");
    assertTrue(Files.readString(Path.of("README.md")).lines().limit(8).anyMatch(this::isDemo));
  }

  private boolean isDemo(String line) {
    return line.startsWith("![") && line.endsWith("](demo.gif)");
  }
}
