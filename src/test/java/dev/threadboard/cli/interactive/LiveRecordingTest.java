package dev.threadboard.cli.interactive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.threadboard.cli.options.Appearance;
import dev.threadboard.cli.process.Messages;
import dev.threadboard.cli.process.OutputException;
import dev.threadboard.engine.time.FakeClock;
import dev.threadboard.frame.Canvas;
import dev.threadboard.frame.Frame;
import dev.threadboard.frame.Size;
import dev.threadboard.frame.Style;
import dev.threadboard.record.TerminalColors;
import dev.threadboard.terminal.Console;
import dev.threadboard.terminal.VirtualConsole;
import dev.threadboard.theme.Themes;
import dev.threadboard.view.Glyphs;
import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LiveRecordingTest {
  @TempDir private Path folder;

  private final FakeClock clock = FakeClock.standing();
  private final VirtualConsole seen = new VirtualConsole(new Size(10, 2));
  private final Messages messages = new Messages(new ByteArrayOutputStream());

  private static Frame frame(int columns, String text) {
    Canvas canvas = new Canvas(new Size(columns, 2), Style.PLAIN);
    canvas.put(0, 0, text, Style.PLAIN);
    return canvas.frame();
  }

  private LiveRecording recording(Path file) throws Exception {
    Appearance appearance =
        new Appearance(Themes.bundled(), Themes.bundled().load("terminal"), Glyphs.UNICODE);
    return new LiveRecording(file.toString(), appearance, messages, clock, Map.of());
  }

  @Test
  void recordsTheFramesTheirTimesAndTheirSizes() throws Exception {
    Path file = folder.resolve("x.cast");
    try (LiveRecording recording = recording(file)) {
      Console console = recording.of(seen);
      console.show(frame(10, "one"));
      clock.forward(1.5);
      console.show(frame(12, "two"));
      assertFalse(Files.exists(file));
      clock.forward(0.5);
      recording.end();
    }
    List<String> lines = Files.readAllLines(file);
    assertTrue(lines.get(1).startsWith("[0.0,\"o\","), lines.get(1));
    assertEquals("[1.5,\"r\",\"12x2\"]", lines.get(2));
    assertTrue(lines.get(3).contains("two"), lines.get(3));
    assertTrue(lines.get(4).startsWith("[2.0,\"o\","), lines.get(4));
    assertEquals(2, seen.frames().size());
  }

  @Test
  void aFullDiskIsReportedOnlyAtTheEnd() throws Exception {
    Path full = Path.of("/dev/full");
    assumeTrue(Files.exists(full), "there is no /dev/full");
    Path file = Files.createSymbolicLink(folder.resolve("x.txt"), full);
    try (LiveRecording recording = recording(file)) {
      Console console = recording.of(seen);
      for (int i = 0; i < 1000; i++) {
        console.show(frame(10, "number " + i));
      }
      assertEquals(1000, seen.frames().size());
      String message = assertThrows(OutputException.class, recording::end).getMessage();
      assertTrue(message.endsWith("x.txt\": No space left on device"), message);
    }
    Files.delete(file);
  }

  /** A picture too large for a GIF is noticed only at the end. */
  @Test
  void whatAFormatFailsToMakeAtTheEndIsKeptAsACast() throws Exception {
    Path taken = Files.writeString(folder.resolve("x.gif.cast"), "another's");
    Path kept = folder.resolve("x.gif.2.cast");
    try (LiveRecording recording = recording(folder.resolve("x.gif"))) {
      recording.of(seen).show(frame(9000, "wide"));
      String message = assertThrows(OutputException.class, recording::end).getMessage();
      assertTrue(message.contains("is too large"), message);
      assertTrue(message.endsWith("what was shown is in " + kept), message);
    }
    assertTrue(Files.readString(kept).contains("wide"));
    assertEquals("another's", Files.readString(taken));
    assertEquals(2, folder.toFile().list().length);
  }

  @ParameterizedTest
  @ValueSource(strings = {"svg", "gif"})
  void anotherSizeOfTheTerminalIsRecorded(String ending) throws Exception {
    Path file = folder.resolve("x." + ending);
    try (LiveRecording recording = recording(file)) {
      Console console = recording.of(seen);
      for (int columns : new int[] {80, 60, 70, 100, 5}) {
        console.show(frame(columns, "n" + columns));
        clock.forward(1);
      }
      recording.end();
    }
    assertTrue(Files.size(file) > 500);
    assertEquals(1, folder.toFile().list().length);
  }

  @Test
  void withoutAnyFrameNoFileIsWritten() throws Exception {
    try (LiveRecording recording = recording(folder.resolve("x.gif"))) {
      recording.end();
    }
    assertEquals(0, folder.toFile().list().length);
  }

  @Test
  void eachScreenshotIsSavedToANewFile() throws Exception {
    for (String ending : List.of("png", "svg", "txt")) {
      RunFiles files = new RunFiles(folder, ending, () -> TerminalColors.DARK);
      assertEquals("saved this picture to pool-1." + ending, files.keep("pool", frame(9, "one")));
      assertEquals("saved this picture to pool-2." + ending, files.keep("pool", frame(9, "two")));
    }
    assertEquals("two\n\n", Files.readString(folder.resolve("pool-2.txt")));
    assertEquals(6, folder.toFile().list().length);
  }

  @Test
  void aScreenshotThatCannotBeSavedIsReported() {
    RunFiles files = new RunFiles(folder.resolve("no"), "png", () -> TerminalColors.DARK);
    String message = files.keep("pool", frame(9, "one"));
    assertTrue(message.endsWith("pool-1.png: there is no such folder"), message);
  }
}
