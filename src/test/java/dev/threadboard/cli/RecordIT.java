package dev.threadboard.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.threadboard.TestCache;
import dev.threadboard.frame.Size;
import dev.threadboard.record.file.RecordingFormat;
import dev.threadboard.terminal.PtyProgram;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Recordings made by the packaged program, above all those that fail. */
@Timeout(60)
class RecordIT {
  private static final String PROGRAM = System.getProperty("threadboard.executable");

  @TempDir private Path folder;

  /** A limit of the file size acts like a full disk and does not need root. */
  @ParameterizedTest
  @EnumSource(RecordingFormat.class)
  void aFileThatFindsNoRoomIsReportedAndDeleted(RecordingFormat format) throws Exception {
    String command = "ulimit -f 2; exec \"$0\" record pool --speed 8 -o \"$1\"";
    String file = folder.resolve("x." + format.ending()).toString();
    ProcessBuilder builder = new ProcessBuilder("sh", "-c", command, PROGRAM, file);
    builder.environment().putAll(environment());
    Process process = builder.redirectErrorStream(true).start();
    String message = new String(process.getInputStream().readAllBytes());
    assertTrue(process.waitFor(30, TimeUnit.SECONDS));
    assertTrue(message.startsWith("threadboard: cannot write \""), message);
    assertTrue(message.endsWith("File too large\n"), message);
    assertEquals(1, message.lines().count(), message);
    assertEquals(1, process.exitValue());
    assertEquals(List.of(), files());
  }

  @Test
  void ctrlCEndsItAtOnceEvenWhileTheFileIsWritten() throws Exception {
    String file = folder.resolve("x.gif").toString();
    String[] command = {PROGRAM, "record", "pool", "--scale", "4", "--fps", "60", "-o", file};
    try (PtyProgram program = PtyProgram.start(new Size(80, 24), environment(), command)) {
      program.awaitScreen("writing");
      long typed = System.nanoTime();
      program.send("\003");
      assertEquals(130, program.exitStatus());
      long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - typed);
      // The rest would take much longer.
      assertTrue(millis < 5_000, millis + " ms");
      assertEquals(List.of(), files());
      program.assertLeftAsFound();
    }
  }

  @Test
  void otherLocalesMakeTheSameFiles() throws Exception {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    List<List<String>> locales =
        List.of(
            List.of(),
            List.of(
                "-Duser.language=ar",
                "-Duser.country=EG",
                "-Duser.extensions=u-nu-arab",
                "-Duser.timezone=Asia/Kathmandu",
                "-Dline.separator=\r\n",
                "-Dfile.encoding=ISO-8859-1"),
            List.of("-Duser.language=tr", "-Duser.country=TR", "-Duser.timezone=America/Lima"));
    for (int locale = 0; locale < locales.size(); locale++) {
      List<String> command = new ArrayList<>(List.of(java));
      command.addAll(locales.get(locale));
      command.addAll(
          List.of("-cp", PROGRAM + ".jar", "dev.threadboard.cli.startup.Main", "record"));
      command.addAll(List.of("pool", "--speed", "8", "--title", "İi"));
      for (RecordingFormat format : RecordingFormat.values()) {
        command.addAll(List.of("-o", folder.resolve(locale + "." + format.ending()).toString()));
      }
      ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
      builder.environment().putAll(environment());
      Process process = builder.start();
      assertEquals("", new String(process.getInputStream().readAllBytes()));
      assertEquals(0, process.waitFor());
      for (RecordingFormat format : RecordingFormat.values()) {
        byte[] expected = Files.readAllBytes(folder.resolve("0." + format.ending()));
        byte[] actual = Files.readAllBytes(folder.resolve(locale + "." + format.ending()));
        assertArrayEquals(expected, actual, locales.get(locale) + " " + format);
      }
    }
  }

  @Test
  void aRecordingLeavesNothingBehindBesideItsFile() throws Exception {
    Path home = Files.createDirectory(folder.resolve("home"));
    Path temporary = Files.createDirectory(folder.resolve("tmp"));
    ProcessBuilder builder =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Duser.home=" + home,
                "-Djava.io.tmpdir=" + temporary,
                "-cp",
                PROGRAM + ".jar",
                "dev.threadboard.cli.startup.Main",
                "record",
                "join",
                "-o",
                folder.resolve("x.gif").toString(),
                "-o",
                folder.resolve("x.png").toString())
            .redirectErrorStream(true);
    builder.environment().putAll(environment());
    Process process = builder.start();
    assertEquals("", new String(process.getInputStream().readAllBytes()));
    assertEquals(0, process.waitFor());
    for (Path left : List.of(home, temporary)) {
      try (Stream<Path> files = Files.list(left)) {
        assertEquals(List.of(), files.toList());
      }
    }
  }

  private static Map<String, String> environment() {
    return Map.of(
        "JAVA_HOME",
        System.getProperty("java.home"),
        "XDG_CONFIG_HOME",
        "/nowhere",
        "XDG_CACHE_HOME",
        TestCache.folder().toString());
  }

  private List<String> files() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).toList();
    }
  }
}
