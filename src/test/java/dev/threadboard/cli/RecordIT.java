package dev.threadboard.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.threadboard.frame.Size;
import dev.threadboard.record.Format;
import dev.threadboard.terminal.PtyProgram;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Recordings that come to nothing, made by the packaged program. */
@Timeout(60)
class RecordIT {
  private static final String PROGRAM = System.getProperty("threadboard.executable");

  @TempDir private Path folder;

  /** A limit of the size of files is to a program what a full disk is, and needs no root. */
  @ParameterizedTest
  @EnumSource(Format.class)
  void whatFindsNoRoomIsToldOfAndLeavesNothing(Format format) throws Exception {
    String command = "ulimit -f 2; exec \"$0\" record pool --speed 8 -o \"$1\"";
    String file = folder.resolve("x." + format.ending()).toString();
    ProcessBuilder builder = new ProcessBuilder("sh", "-c", command, PROGRAM, file);
    builder.environment().putAll(environment());
    Process process = builder.redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes());
    assertTrue(process.waitFor(30, TimeUnit.SECONDS));
    assertTrue(said.startsWith("threadboard: cannot write \""), said);
    assertTrue(said.endsWith("File too large\n"), said);
    assertEquals(1, said.lines().count(), said);
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

  private static Map<String, String> environment() {
    return Map.of(
        "JAVA_HOME",
        System.getProperty("java.home"),
        "XDG_CONFIG_HOME",
        "/nowhere",
        "XDG_CACHE_HOME",
        "/dev/null");
  }

  private List<String> files() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).toList();
    }
  }
}
