package dev.threadboard.bench;

import dev.threadboard.frame.CastBytes;
import dev.threadboard.frame.Size;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Measures {@code threadboard record pool}, 54 virtual seconds of 100x30 cells at 20 frames per
 * second, and the files that it writes.
 */
final class Recordings {
  private static final Size SIZE = new Size(100, 30);
  private static final double VIRTUAL_SECONDS = 54;
  private static final int ROUNDS = 5;

  private final Programs programs;

  Recordings(Programs programs) {
    this.programs = programs;
  }

  List<Row> gif() throws IOException, InterruptedException {
    Path file = Files.createTempFile("pool", ".gif");
    Path plain = Files.createTempFile("plain", ".gif");
    Path other = Files.createTempFile("other", ".gif");
    try {
      double seconds = record(file);
      List<Row> rows = new ArrayList<>();
      rows.add(Row.of("", "pool to GIF, from exec to exit, median", "%.2f s", seconds));
      rows.add(Row.of("20", "  virtual seconds a second", "%.0f", VIRTUAL_SECONDS / seconds));
      rows.add(Row.of("", "pool to GIF, kB", "%.1f", Files.size(file) / 1e3));
      try {
        run("gifsicle", "-U", file.toString(), "-o", plain.toString());
        run("gifsicle", "-O3", plain.toString(), "-o", other.toString());
        double ratio = (double) Files.size(file) / Files.size(other);
        rows.add(
            Row.of("", "  gifsicle -O3 of its plain frames, kB", "%.1f", Files.size(other) / 1e3));
        rows.add(Row.of("1", "  ratio", "%.4f", ratio));
      } catch (IOException e) {
        rows.add(new Row("  gifsicle, which it is compared with", "not installed", ""));
      }
      return rows;
    } finally {
      for (Path made : List.of(file, plain, other)) {
        Files.deleteIfExists(made);
      }
    }
  }

  List<Row> cast() throws IOException, InterruptedException {
    Path file = Files.createTempFile("pool", ".cast");
    try {
      double seconds = record(file);
      CastBytes bytes = CastBytes.of(file, SIZE);
      double ratio = (double) bytes.sent() / bytes.least();
      return List.of(
          Row.of("1 s", "pool to cast, from exec to exit, median", "%.2f s", seconds),
          Row.of("", "pool to cast, kB", "%.1f", Files.size(file) / 1e3),
          Row.of("", "  of which for the terminal, kB", "%.1f", bytes.sent() / 1e3),
          Row.of("", "  least that shows the same, kB", "%.1f", bytes.least() / 1e3),
          Row.of("1.15", "  ratio to the least", "%.3f", ratio));
    } finally {
      Files.deleteIfExists(file);
    }
  }

  /** Records with the packaged program several times; returns the median time in seconds. */
  private double record(Path file) throws IOException, InterruptedException {
    Timings timings = new Timings();
    for (int i = 0; i < ROUNDS; i++) {
      long start = System.nanoTime();
      run(programs.executable(), "record", "pool", "-o", file.toString());
      timings.add(System.nanoTime() - start);
    }
    return timings.millis(50) / 1e3;
  }

  private static void run(String... command) throws IOException, InterruptedException {
    int status =
        new ProcessBuilder(command)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start()
            .waitFor();
    if (status != 0) {
      throw new IllegalStateException(command[0] + " ended with status " + status);
    }
  }
}
