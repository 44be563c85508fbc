package dev.threadboard;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;

/** A JDK on this machine. */
record Jdk(Path home, int version) {
  /** The oldest one within these versions; a test that needs one that is not here is skipped. */
  static Jdk between(int oldest, int newest) {
    List<Jdk> fitting =
        all().filter(jdk -> jdk.version >= oldest && jdk.version <= newest).toList();
    assumeTrue(
        !fitting.isEmpty(),
        "needs a JDK " + oldest + " to " + newest + " in /usr/lib/jvm, and there is none");
    return fitting.get(0);
  }

  private static Stream<Jdk> all() {
    Stream<Path> homes = Stream.of(Path.of(System.getProperty("java.home")));
    Path folder = Path.of("/usr/lib/jvm");
    if (Files.isDirectory(folder)) {
      try (Stream<Path> installed = Files.list(folder)) {
        homes = Stream.concat(homes, installed.sorted().toList().stream());
      } catch (IOException e) {
        throw new AssertionError(e);
      }
    }
    return homes
        .filter(home -> Files.isExecutable(home.resolve("bin/java")))
        .filter(home -> Files.isReadable(home.resolve("release")))
        .map(home -> new Jdk(home, version(home)));
  }

  private static int version(Path home) {
    Properties release = new Properties();
    try (var reader = Files.newBufferedReader(home.resolve("release"))) {
      release.load(reader);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    String version = release.getProperty("JAVA_VERSION", "0").replace("\"", "");
    return Integer.parseInt(version.split("\\D")[0]);
  }

  @Override
  public String toString() {
    return "Java " + version;
  }
}
