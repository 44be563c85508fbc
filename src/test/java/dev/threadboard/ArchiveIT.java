package dev.threadboard;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.io.TempDirDeletionStrategy;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The archive of classes that the first run makes, over its whole life, on each kind of JVM. */
// The one test with the tools of the system has its archive made with the lowest priority.
@Timeout(value = 6, unit = TimeUnit.MINUTES)
class ArchiveIT {
  private static final String EACH_KIND = "Java {0} to {1}";

  /** A training run in the background may still write its note when a test has ended. */
  @TempDir(deletionStrategy = TempDirDeletionStrategy.IgnoreFailures.class)
  private Path folder;

  /** A copy of the program, and for each JVM the archive it has made: what tests begin with. */
  @TempDir(deletionStrategy = TempDirDeletionStrategy.IgnoreFailures.class)
  private static Path shared;

  private final List<Path> links = new ArrayList<>();

  @AfterEach
  void deleteLinksOutOfTheFolder() throws IOException {
    for (Path link : links) {
      Files.delete(link);
    }
  }

  @ParameterizedTest(name = EACH_KIND)
  @CsvSource({"17, 18", "19, 24", "25, 99"})
  void theFirstRunMakesAnArchiveAndTheNextStartsFromIt(int oldest, int newest) throws Exception {
    Started program = withArchive(Jdk.between(oldest, newest));
    assertTrue(program.startsFromAnArchive());
    program.assertRunsInSilence();
    assertEquals(1, program.find(".archive").size());
  }

  /** The commands of 19 to 24 are those of a newer JVM still, so one may stand in for them. */
  @Test
  void aJvmThatKeepsItsArchiveItselfIsAskedTo() throws Exception {
    Jdk newer = Jdk.between(19, 99);
    Path home = Files.createDirectories(folder.resolve("jdk/bin")).getParent();
    link(home.resolve("bin/java"), newer);
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
    link(bin.resolve("java"), jdk);
    program.environment.remove("JAVA_HOME");
    program.environment.put("PATH", bin + ":/usr/bin:/bin");
    program.assertRunsInSilence();
    program.awaitArchive();
    assertTrue(program.startsFromAnArchive());
    // The second time by the note of where the link leads.
    assertTrue(program.startsFromAnArchive());
  }

  @Test
  void aLaterStartRunsNoToolAtAll() throws Exception {
    Started program = withArchive(Jdk.between(17, 99));
    program.environment.put("PATH", "/nowhere");
    assertTrue(program.startsFromAnArchive());
  }

  @Test
  void aJdkThatIsReplacedInItsPlaceIsReadAnew() throws Exception {
    Jdk jdk = Jdk.between(17, 99);
    Path home = Files.createDirectories(folder.resolve("jdk/bin")).getParent();
    link(home.resolve("bin/java"), jdk);
    Path release = Files.copy(jdk.home().resolve("release"), home.resolve("release"));
    touch(release, 1_500_000_000);
    Started program = new Started(folder, new Jdk(home, jdk.version()));
    program.assertRunsInSilence();
    program.awaitArchive();
    assertTrue(program.startsFromAnArchive());
    Files.writeString(
        release, "JAVA_RUNTIME_VERSION=\"other\"\nJAVA_VERSION=\"" + jdk.version() + ".0.9\"\n");
    // Even an older one, as packages have the times of their making.
    touch(release, 1_400_000_000);
    assertFalse(program.startsFromAnArchive());
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
        "#!/bin/sh\ncase $* in *ArchiveTraining*) until [ -e '"
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
  void aSpoiltArchiveIsNotUsedAndMadeAgain(int oldest, int newest) throws Exception {
    Started program = withArchive(Jdk.between(oldest, newest));
    Path archive = program.awaitArchive();
    byte[] good = Files.readAllBytes(archive);
    byte[] torn = good.clone();
    Arrays.fill(torn, torn.length / 3, torn.length, (byte) 0);
    byte[] cut = Arrays.copyOf(good, good.length / 2);

    Path lock = Files.createDirectory(Path.of(archive + ".new"));
    for (byte[] content : List.of(torn, cut, new byte[0])) {
      replace(archive, content);
      program.assertRunsInSilence();
    }
    // Even if nothing tells it from a good one, a file that is no archive at all does no harm.
    for (byte[] content : List.of("no archive".getBytes(UTF_8), new byte[100_000])) {
      replace(archive, content);
      Files.setLastModifiedTime(archive, Files.getLastModifiedTime(program.program));
      program.assertRunsInSilence();
    }
    Files.delete(lock);
    replace(archive, torn);
    assertRunsAndMakesAnother(program, archive);
    assertTrue(program.startsFromAnArchive());
  }

  @Test
  void anotherBuildAndAnotherJvmHaveArchivesOfTheirOwn() throws Exception {
    Jdk another = Jdk.between(25, 99);
    Started program = withArchive(Jdk.between(17, 18));
    Started onAnother = new Started(folder, program.program, another);
    Path old = program.awaitArchive();
    onAnother.assertRunsInSilence();
    Started.await(() -> program.find(".archive").size() == 2, "no second archive");
    assertTrue(program.startsFromAnArchive());
    assertTrue(onAnother.startsFromAnArchive());

    // An installation that keeps times: only the content tells the two apart.
    FileTime time = Files.getLastModifiedTime(program.program);
    String head = Files.readString(program.program, ISO_8859_1);
    Files.writeString(program.program, head.replaceFirst("build='", "build='2"), ISO_8859_1);
    Files.setLastModifiedTime(program.program, time);
    assertFalse(program.startsFromAnArchive());
    Started.await(() -> !Files.exists(old) && program.find(".new").isEmpty(), "old one stays");
    assertTrue(program.startsFromAnArchive());
  }

  @Test
  void aChangedProgramDoesNotStartFromTheArchiveOfTheOldOne() throws Exception {
    Started program = withArchive(Jdk.between(17, 99));
    Path archive = program.awaitArchive();
    Path lock = Files.createDirectory(Path.of(archive + ".new"));
    touch(program.program, 1_900_000_000);
    assertFalse(program.startsFromAnArchive());
    Files.delete(lock);
    touch(program.program, 1_000_000_000);
    assertRunsAndMakesAnother(program, archive);
    assertTrue(program.startsFromAnArchive());
  }

  /**
   * The program with its archive in a cache folder of this test's own. Made only once, since it
   * takes seconds; the program is always at the same path, which is part of an archive.
   */
  private Started withArchive(Jdk jdk) throws Exception {
    Path program = shared.resolve("threadboard");
    Path kept = shared.resolve("kept");
    if (Files.exists(kept)) {
      copy(kept, program);
    }
    Path home = shared.resolve(String.valueOf(jdk.version()));
    boolean first = !Files.exists(home);
    Started maker = new Started(Files.createDirectories(home), program, jdk);
    if (first) {
      maker.assertRunsInSilence();
      maker.awaitArchive();
      // The note of the java is the last thing that a training run writes.
      Path note = maker.cache.resolve("threadboard/javas" + jdk.home() + "/bin/java");
      Started.await(() -> Files.exists(note), "no note");
      copy(program, kept);
    }
    copy(maker.cache, folder.resolve("cache"));
    return new Started(folder, program, jdk);
  }

  /**
   * The JVM checks neither the contents nor itself against them: it crashes. Now and then it says
   * instead that it cannot begin, of which nobody is told: such damage is another's matter.
   */
  @Test
  void anArchiveOnWhichTheJvmCrashesIsDeletedAndTheProgramStartsOnceMore() throws Exception {
    Started program = withArchive(Jdk.between(17, 18));
    Path archive = program.awaitArchive();
    byte[] whole = Files.readAllBytes(archive);
    String output = "";
    Object damaged = null;
    for (int seed = 1; seed <= 20 && !output.contains("fatal error"); seed++) {
      replace(archive, damaged(whole, seed));
      Files.setLastModifiedTime(archive, Files.getLastModifiedTime(program.program));
      damaged = key(archive);
      output = Started.output(program.start("run", "join", "--plain", "--speed", "max"));
    }
    assertTrue(output.endsWith("\n0\n1\n2\n3\n0\n1\n2\n"), output);
    Object last = damaged;
    Started.await(() -> !last.equals(key(archive)), "the damaged archive is still there");
    program.awaitArchive();
    program.assertRunsInSilence();
  }

  private static byte[] damaged(byte[] whole, int seed) {
    byte[] content = whole.clone();
    Random random = new Random(seed);
    for (int i = 0; i < 400; i++) {
      int at = 8192 + random.nextInt(content.length - 8192);
      content[at] = (byte) (content[at] ^ 1 << random.nextInt(8));
    }
    return content;
  }

  /** With all times, to the nanosecond, since the launcher compares them. */
  private static void copy(Path from, Path to) throws Exception {
    List<String> command =
        List.of("cp", "-a", "--remove-destination", from.toString(), to.toString());
    assertEquals("", Started.output(new ProcessBuilder(command).redirectErrorStream(true).start()));
  }

  /** A link that stands for that JDK's java; JUnit would warn of one that is left. */
  private void link(Path link, Jdk jdk) throws IOException {
    links.add(Files.createSymbolicLink(link, jdk.home().resolve("bin/java")));
  }

  private static void touch(Path file, long seconds) throws IOException {
    Files.setLastModifiedTime(file, FileTime.from(Instant.ofEpochSecond(seconds)));
  }

  private static void replace(Path archive, byte[] content) throws IOException {
    Files.delete(archive);
    Files.write(archive, content);
  }

  private static void assertRunsAndMakesAnother(Started program, Path archive) throws Exception {
    Object before = key(archive);
    program.assertRunsInSilence();
    Started.await(() -> !before.equals(key(archive)), "no other archive");
    program.awaitArchive();
  }

  private static Object key(Path file) {
    try {
      return Files.readAttributes(file, BasicFileAttributes.class).fileKey();
    } catch (IOException e) {
      return e;
    }
  }
}
