package dev.threadboard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The archive of classes that the first run makes, over its whole life, on each kind of JVM. */
class ArchiveIT {
  private static final String EACH_KIND = "Java {0} to {1}";

  @TempDir private Path folder;

  @ParameterizedTest(name = EACH_KIND)
  @CsvSource({"17, 18", "19, 24", "25, 99"})
  void theFirstRunMakesAnArchiveAndTheNextStartsFromIt(int oldest, int newest) throws Exception {
    Started program = new Started(folder, Jdk.between(oldest, newest));
    program.assertRunsInSilence();
    program.awaitArchive();
    assertTrue(program.startsFromAnArchive());
    program.assertRunsInSilence();
    assertEquals(1, program.find(".archive").size());
  }

  /** The commands of 19 to 24 are those of a newer JVM still, so one may stand in for them. */
  @Test
  void aJvmThatKeepsItsArchiveItselfIsAskedTo() throws Exception {
    Jdk newer = Jdk.between(19, 99);
    Path home = Files.createDirectories(folder.resolve("jdk/bin")).getParent();
    Files.createSymbolicLink(home.resolve("bin/java"), newer.home().resolve("bin/java"));
    Files.writeString(home.resolve("release"), "JAVA_VERSION=\"21.0.1\"\n");
    Started program = new Started(folder, new Jdk(home, 21));
    program.assertRunsInSilence();
    program.awaitArchive();
    assertTrue(program.startsFromAnArchive());
  }

  @Test
  void aJavaOnThePathIsALinkAndStillHasItsArchive() throws Exception {
    Jdk jdk = Jdk.between(17, 99);
    Started program = new Started(folder, jdk);
    Path bin = Files.createDirectory(folder.resolve("bin"));
    Files.createSymbolicLink(bin.resolve("java"), jdk.home().resolve("bin/java"));
    program.environment.remove("JAVA_HOME");
    program.environment.put("PATH", bin + ":/usr/bin:/bin");
    program.assertRunsInSilence();
    program.awaitArchive();
    assertTrue(program.startsFromAnArchive());
    // The second time by the note of where the link leads.
    assertTrue(program.startsFromAnArchive());
  }

  @Test
  void runsAtTheSameTimeMakeOneArchive() throws Exception {
    Started program = new Started(folder, Jdk.between(17, 99));
    List<Process> runs =
        List.of(
            program.start("run", "join", "--plain", "--speed", "max"),
            program.start("run", "join", "--plain", "--speed", "max"),
            program.start("run", "join", "--plain", "--speed", "max"));
    for (Process run : runs) {
      Started.assertEnds(run);
    }
    program.awaitArchive();
    assertTrue(program.startsFromAnArchive());
  }

  @Test
  void aRunEndsThoughItsArchiveIsStillBeingMade() throws Exception {
    Path jdk = Files.createDirectories(folder.resolve("jdk/bin")).getParent();
    Path go = folder.resolve("go");
    Path java = jdk.resolve("bin/java");
    Files.writeString(
        java,
        "#!/bin/sh\ncase $* in *Rehearsal*) until [ -e '"
            + go
            + "' ]; do sleep 0.1; done ;; *) echo ran ;; esac\n");
    assertTrue(java.toFile().setExecutable(true));
    Files.writeString(jdk.resolve("release"), "JAVA_VERSION=\"17.0.1\"\n");
    Started program = new Started(folder, new Jdk(jdk, 17));
    assertEquals("ran\n", Started.output(program.start()));
    // That java writes no archive: the attempt stands as failed, and is not repeated at once.
    Files.createFile(go);
    Started.await(program::failed, "the attempt does not end");
    assertEquals("ran\n", Started.output(program.start()));
    assertEquals(List.of(), program.find(".archive"));
  }

  @ParameterizedTest(name = EACH_KIND)
  @CsvSource({"17, 18", "25, 99"})
  void anArchiveThatWasWrittenToIsNotUsedAndMadeAgain(int oldest, int newest) throws Exception {
    Started program = new Started(folder, Jdk.between(oldest, newest));
    program.assertRunsInSilence();
    Path archive = program.awaitArchive();
    byte[] good = Files.readAllBytes(archive);
    assertTrue(archive.toFile().setWritable(true));
    byte[] torn = good.clone();
    java.util.Arrays.fill(torn, torn.length / 3, torn.length, (byte) 0);
    Files.write(archive, torn);
    assertRunsAndMakesAnother(program, archive);
    assertTrue(archive.toFile().setWritable(true));
    try (var channel = Files.newByteChannel(archive, StandardOpenOption.WRITE)) {
      channel.truncate(good.length / 2);
    }
    assertRunsAndMakesAnother(program, archive);
    Files.delete(archive);
    Files.createFile(archive);
    assertRunsAndMakesAnother(program, archive);
    assertTrue(program.startsFromAnArchive());
  }

  @ParameterizedTest(name = EACH_KIND)
  @CsvSource({"17, 18", "25, 99"})
  void aFileThatIsNoArchiveOfThisJvmIsPassedOverInSilence(int oldest, int newest) throws Exception {
    Jdk jdk = Jdk.between(oldest, newest);
    Started program = new Started(folder, jdk);
    program.assertRunsInSilence();
    Path archive = program.awaitArchive();
    for (byte[] content : List.of("no archive".getBytes(), new byte[100_000])) {
      Files.delete(archive);
      Files.write(archive, content);
      Files.setLastModifiedTime(archive, Files.getLastModifiedTime(program.program));
      program.assertRunsInSilence();
    }
  }

  @Test
  void anotherBuildAndAnotherJvmHaveArchivesOfTheirOwn() throws Exception {
    Started program = new Started(folder, Jdk.between(17, 18));
    Started onAnother = new Started(folder, Jdk.between(25, 99));
    program.assertRunsInSilence();
    Path old = program.awaitArchive();
    onAnother.assertRunsInSilence();
    Started.await(() -> program.find(".archive").size() == 2, "no second archive");
    assertTrue(program.startsFromAnArchive());
    assertTrue(onAnother.startsFromAnArchive());

    // An installation that keeps times: only the content tells the two apart.
    FileTime time = Files.getLastModifiedTime(program.program);
    String head = Files.readString(program.program, java.nio.charset.StandardCharsets.ISO_8859_1);
    Files.writeString(
        program.program,
        head.replaceFirst("build='", "build='2"),
        java.nio.charset.StandardCharsets.ISO_8859_1);
    Files.setLastModifiedTime(program.program, time);
    assertFalse(program.startsFromAnArchive());
    Started.await(() -> !Files.exists(old) && program.find(".new").isEmpty(), "old one stays");
    assertTrue(program.startsFromAnArchive());
  }

  @Test
  void aChangedProgramDoesNotStartFromTheArchiveOfTheOldOne() throws Exception {
    Started program = new Started(folder, Jdk.between(17, 99));
    program.assertRunsInSilence();
    Path archive = program.awaitArchive();
    for (long seconds : new long[] {1_000_000_000, 1_900_000_000}) {
      FileTime time = FileTime.from(Instant.ofEpochSecond(seconds));
      Files.setLastModifiedTime(program.program, time);
      assertRunsAndMakesAnother(program, archive);
      assertEquals(time, Files.getLastModifiedTime(archive));
    }
    assertTrue(program.startsFromAnArchive());
  }

  private static void assertRunsAndMakesAnother(Started program, Path archive) throws Exception {
    Object before = key(archive);
    program.assertRunsInSilence();
    Started.await(() -> !before.equals(key(archive)), "no other archive");
    program.awaitArchive();
  }

  private static Object key(Path file) {
    try {
      return Files.readAttributes(file, java.nio.file.attribute.BasicFileAttributes.class)
          .fileKey();
    } catch (IOException e) {
      return e;
    }
  }
}
