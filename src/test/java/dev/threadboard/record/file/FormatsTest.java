package dev.threadboard.record.file;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.threadboard.frame.Frame;
import dev.threadboard.frame.Size;
import dev.threadboard.record.AsciicastTest;
import dev.threadboard.record.RecordingOptions;
import dev.threadboard.record.RunFrames;
import dev.threadboard.record.Transcript;
import dev.threadboard.record.svg.SvgStill;
import dev.threadboard.theme.Theme;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Document;

class FormatsTest {
  private static final RunFrames FILM =
      RunFrames.of("join", new Size(80, 24), Theme.terminal(), 10);

  @TempDir private Path folder;

  @ParameterizedTest
  @EnumSource(RecordingFormat.class)
  void theSamePicturesGiveTheSameBytes(RecordingFormat format) throws IOException {
    assertArrayEquals(bytes(format), bytes(format));
  }

  @ParameterizedTest
  @EnumSource(RecordingFormat.class)
  void aFileIsThereOnlyOnceItIsWhole(RecordingFormat format) throws IOException {
    Path file = folder.resolve("run." + format.ending());
    assertEquals(Optional.of(format), RecordingFormat.of(file));
    try (RecordingFile recorder =
        RecordingFile.create(file, format, RecordingOptions.STANDARD, note -> {})) {
      recorder.frame(0, AsciicastTest.frame(8, "one"));
      assertFalse(Files.exists(file));
      recorder.end(1_000_000_000);
    }
    assertTrue(Files.size(file) > 0);
    try (Stream<Path> all = Files.list(folder)) {
      assertEquals(1, all.count());
    }
  }

  @Test
  void aRecordingThatIsGivenUpLeavesNothing() throws IOException {
    Path file = folder.resolve("run.gif");
    RecordingFile.create(file, RecordingFormat.GIF, RecordingOptions.STANDARD, note -> {}).close();
    try (Stream<Path> all = Files.list(folder)) {
      assertEquals(0, all.count());
    }
  }

  @Test
  void aPlaceThatCannotBeWrittenIsRefusedAtOnce() {
    assertEquals("that is a folder", refusal(folder));
    assertEquals("there is no such folder", refusal(folder.resolve("no").resolve("run.gif")));
  }

  private static String refusal(Path path) {
    return assertThrows(IOException.class, () -> new AtomicFile(path)).getMessage();
  }

  @Test
  void anAnimatedSvgIsXmlWithoutScriptAndEndsWithTheLastPicture() throws Exception {
    byte[] svg = bytes(RecordingFormat.SVG);
    Document document =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(svg));
    assertEquals(0, document.getElementsByTagName("script").getLength());
    String text = new String(svg, StandardCharsets.UTF_8);
    assertTrue(text.contains("@media(prefers-reduced-motion:reduce)"), text);
    assertTrue(document.getElementsByTagName("text").getLength() > 20);
  }

  @Test
  void aStillSvgHoldsTheWholeText() throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Frame frame = AsciicastTest.frame(20, "<a> & │█ \"b\"");
    new SvgStill(RecordingOptions.STANDARD).write(frame, out);
    Document document =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(out.toByteArray()));
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < document.getElementsByTagName("text").getLength(); i++) {
      text.append(document.getElementsByTagName("text").item(i).getTextContent());
    }
    assertEquals("<a>&\"b\"", text.toString());
  }

  @Test
  void anAnsiDumpIsTextAndColours() throws IOException {
    String dump = new String(bytes(RecordingFormat.ANSI), StandardCharsets.UTF_8);
    Frame last = FILM.moments().get(FILM.moments().size() - 1).frame();
    assertEquals(last.text(), dump.replaceAll("\033\\[[0-9;]*m", "").replaceAll(" +\n", "\n"));
  }

  @Test
  void aTranscriptTellsEachPictureOnce() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Transcript transcript = new Transcript(out);
    transcript.frame(0, AsciicastTest.frame(8, "one"));
    transcript.frame(50_000_000, AsciicastTest.frame(8, "one"));
    transcript.frame(1_500_000_000, AsciicastTest.frame(8, "two"));
    transcript.end(2_000_000_000);
    assertEquals("--- 0.000\none\n\n--- 1.500\ntwo\n\n--- 2.000 end\n", out.toString());
  }

  private static byte[] bytes(RecordingFormat format) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    FILM.to(format.recorder(out, RecordingOptions.STANDARD, note -> {}));
    return out.toByteArray();
  }
}
