package dev.threadboard.bench;

import dev.threadboard.frame.Size;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Starts the programs to measure.
 *
 * @param executable the packaged program
 * @param classes a class path with the program and {@link LoadDashboard}
 * @param flags the options of the JVM that runs these classes
 */
record Programs(String executable, String classes, List<String> flags) {
  static final Size SIZE = new Size(120, 40);

  private static final String HELLO = "dev.threadboard.bench.Hello";

  /** Those that the build names by system properties. */
  static Programs built() {
    String executable = System.getProperty("threadboard.executable");
    String classes = executable + ".jar" + File.pathSeparator + System.getProperty("bench.classes");
    return new Programs(executable, classes, List.of(System.getProperty("bench.flags").split(" ")));
  }

  /** The packaged program. */
  Pty packaged(String... arguments) throws IOException {
    return other(Stream.concat(Stream.of(executable), Stream.of(arguments)).toArray(String[]::new));
  }

  /** The packaged program on this JVM, with the class archives in {@code cache}. */
  Pty packaged(Path cache, String... arguments) throws IOException {
    Map<String, String> variables =
        Map.of("JAVA_HOME", System.getProperty("java.home"), "XDG_CACHE_HOME", cache.toString());
    return new Pty(
        SIZE, Stream.concat(Stream.of(executable), Stream.of(arguments)).toList(), variables);
  }

  /** Any other program. */
  Pty other(String... command) throws IOException {
    return new Pty(SIZE, List.of(command), Map.of());
  }

  /** The dashboard with a load. */
  Pty loadDashboard(String load, Path report) throws IOException {
    return java(classes, List.of(), "dev.threadboard.bench.LoadDashboard", load, report.toString());
  }

  /** {@link Hello}. */
  Pty hello() throws IOException {
    return java(System.getProperty("bench.classes"), List.of("-Xshare:auto"), HELLO);
  }

  /** {@link Hello} with the packaged program's archive mapped, of which it uses little. */
  Pty hello(Path archive) throws IOException {
    String option = Runtime.version().feature() >= 25 ? "-XX:AOTCache=" : "-XX:SharedArchiveFile=";
    String path = executable + File.pathSeparator + System.getProperty("bench.classes");
    return java(path, List.of("-Xlog:all=off:stdout", option + archive), HELLO);
  }

  private Pty java(String path, List<String> more, String... arguments) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(flags);
    command.addAll(more);
    command.addAll(List.of("-cp", path));
    command.addAll(List.of(arguments));
    return new Pty(SIZE, command, Map.of());
  }

  static Path report() throws IOException {
    Path report = Files.createTempFile("threadboard-bench", ".txt");
    report.toFile().deleteOnExit();
    return report;
  }
}
