package dev.threadboard.bench;

import dev.threadboard.frame.Size;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The programs under measure.
 *
 * @param executable the packaged program
 * @param classes a class path with the program and {@link FedProgram}
 * @param flags of the JVM that runs the latter
 */
record Programs(String executable, String classes, List<String> flags) {
  static final Size SIZE = new Size(120, 40);

  /** As the build names them by system properties. */
  static Programs built() {
    String executable = System.getProperty("threadboard.executable");
    String classes = executable + ".jar" + File.pathSeparator + System.getProperty("bench.classes");
    return new Programs(
        executable, classes, List.of(System.getProperty("bench.flags").split(" ")));
  }

  /** The packaged program. */
  Pty packaged(String... arguments) throws IOException {
    return new Pty(SIZE, Stream.concat(Stream.of(executable), Stream.of(arguments)).toList());
  }

  Pty fed(String load, Path report) throws IOException {
    return java(List.of("dev.threadboard.bench.FedProgram", load, report.toString()));
  }

  /** A program that only says hello. */
  Pty hello() throws IOException {
    return java(List.of("dev.threadboard.bench.Hello"));
  }

  private Pty java(List<String> arguments) throws IOException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    Stream<String> command =
        Stream.of(Stream.of(java), flags.stream(), Stream.of("-cp", classes), arguments.stream())
            .flatMap(part -> part);
    return new Pty(SIZE, command.toList());
  }

  static Path report() throws IOException {
    Path report = Files.createTempFile("threadboard-bench", ".txt");
    report.toFile().deleteOnExit();
    return report;
  }
}
