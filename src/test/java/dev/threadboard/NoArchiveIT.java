package dev.threadboard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The program where no archive of classes can be made: it runs as if there never were any. */
@Timeout(value = 6, unit = TimeUnit.MINUTES)
class NoArchiveIT {
  @TempDir private Path folder;
  private Started program;

  @BeforeEach
  void copyTheProgram() throws Exception {
    program = new Started(folder, Jdk.between(17, 99));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/dev/null", "/proc", "/nowhere/cache", "relative", ""})
  void runsWhereTheCacheFolderIsNone(String cache) throws Exception {
    program.environment.put("XDG_CACHE_HOME", cache);
    assertRunsTwice();
    assertFalse(Files.exists(folder.resolve("relative")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/dev/null", "/proc", "/nonexistent", "relative", ""})
  void runsWhereTheHomeIsNone(String home) throws Exception {
    program.environment.remove("XDG_CACHE_HOME");
    program.environment.put("HOME", home);
    assertRunsTwice();
    assertFalse(Files.exists(Path.of("/nonexistent")));
  }

  @Test
  void runsWithoutAHome() throws Exception {
    program.environment.remove("XDG_CACHE_HOME");
    assertRunsTwice();
  }

  @Test
  void runsWhereTheCacheFolderIsReadOnly() throws Exception {
    Files.createDirectory(program.cache);
    assertTrue(program.cache.toFile().setWritable(false));
    assertRunsTwice();
  }

  /** A JVM takes a colon or a percent sign in an archive's path for something else. */
  @ParameterizedTest
  @ValueSource(strings = {"a:b", "a%b"})
  void runsWhereTheCacheFolderHasAnOddName(String name) throws Exception {
    program.environment.put("XDG_CACHE_HOME", folder.resolve(name).toString());
    assertRunsTwice();
    assertFalse(Files.exists(folder.resolve(name)));
  }

  /** The system refuses to let a file grow, as on a full disk. */
  @Test
  void runsWhereTheDiskIsFull() throws Exception {
    Path limited = folder.resolve("limited");
    Files.writeString(limited, "#!/bin/sh\nulimit -f 200\nexec '" + program.program + "' \"$@\"\n");
    assertTrue(limited.toFile().setExecutable(true));
    for (int i = 0; i < 2; i++) {
      Process run = program.start(limited, "run", "join", "--plain", "--speed", "max");
      Started.assertEnds(run);
      Started.await(program::failed, "the attempt does not end");
    }
    assertEquals(List.of(), program.find(".archive"));
    program.assertRunsInSilence();
  }

  @Test
  void theCollectorThatAPersonWantsIsNotContradicted() throws Exception {
    program.environment.put("JAVA_TOOL_OPTIONS", "-XX:+UseParallelGC");
    String output = Started.output(program.start("--version"));
    assertTrue(output.contains("\nthreadboard "), output);
  }

  private void assertRunsTwice() throws Exception {
    program.assertRunsInSilence();
    program.assertRunsInSilence();
    assertEquals(List.of(), program.find(".archive"));
  }
}
