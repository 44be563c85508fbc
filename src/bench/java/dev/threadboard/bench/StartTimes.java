package dev.threadboard.bench;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/**
 * Measures the time from exec to the first complete frame, with the class archive, without one, and
 * of the run that creates it; and, by turns with these, the starts of programs to compare with.
 */
final class StartTimes {
  private static final int ROUNDS = 15;
  private static final String ARCHIVE = ".archive";

  /** A dashboard of the same size with python-blessed, the fastest comparable library. */
  private static final String BLESSED =
      """
import sys
from blessed import Terminal
t = Terminal()
with t.fullscreen(), t.cbreak(), t.hidden_cursor():
    out = [t.clear]
    for i in range(12):
        bar = t.green + "█" * (i * 3) + t.normal + "░" * (60 - i * 3)
        out.append(t.move_xy(0, i) + t.bold + f"worker-{i:2d} " + t.normal + bar + f" {i * 5:3d}%")
    for i in range(20):
        out.append(t.move_xy(0, 15 + i) + t.cyan + f"00:00.{i:03d} " + t.normal + f"line {i} of the log")
    out.append(t.move_xy(0, 39) + t.reverse + " q quit  p pause " + t.normal + "there")
    sys.stdout.write("".join(out))
    sys.stdout.flush()
    t.inkey(timeout=10)
""";

  /** Only Debian's own Python finds Debian's packages. */
  private static final List<String> PYTHONS = List.of("python3", "/usr/bin/python3");

  private final Programs programs;
  private final List<Row> rows = new ArrayList<>();

  StartTimes(Programs programs) {
    this.programs = programs;
  }

  List<Row> measure() throws Exception {
    Path folder = Files.createTempDirectory("threadboard-bench");
    try {
      measure(folder);
    } finally {
      delete(folder);
    }
    return rows;
  }

  private void measure(Path folder) throws Exception {
    Path archive = archive(folder.resolve("warm"));
    Map<String, Callable> starts = new LinkedHashMap<>();
    starts.put("warm", () -> frame(folder.resolve("warm")));
    starts.put("menu", () -> time("quit", programs.packaged(folder.resolve("warm"))));
    starts.put("hello", () -> time("hello", programs.hello()));
    starts.put("mapped", () -> time("hello", programs.hello(archive)));
    starts.put("without", () -> frame(Path.of("/dev/null")));
    starts.put("first", () -> frame(Files.createTempDirectory(folder, "first")));
    String python = python();
    if (python != null) {
      starts.put("blessed", () -> time("there", programs.other(python, "-c", BLESSED)));
    }
    Map<String, Timings> times = new LinkedHashMap<>();
    for (int round = 0; round <= ROUNDS; round++) {
      for (Map.Entry<String, Callable> start : starts.entrySet()) {
        long nanos = start.getValue().call();
        if (round > 0) {
          times.computeIfAbsent(start.getKey(), name -> new Timings()).add(nanos);
        }
      }
    }
    report(times);
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  private interface Callable {
    long call() throws Exception;
  }

  private void report(Map<String, Timings> times) {
    double warm = millis(times, "warm");
    double hello = millis(times, "hello");
    double without = millis(times, "without");
    add("", "exec to first complete frame, median of " + ROUNDS, "%.0f ms", warm);
    add("", "  the same of the menu with all its lessons", "%.0f ms", millis(times, "menu"));
    add("1.2", "  ratio of the menu", "%.2f", millis(times, "menu") / warm);
    add("", "  an empty program by the same flags", "%.0f ms", hello);
    add("1.4", "  ratio", "%.2f", warm / hello);
    add("", "  an empty program with the same archive mapped", "%.0f ms", millis(times, "mapped"));
    add("", "exec to first complete frame, no archive", "%.0f ms", without);
    add(
        "1.3",
        "  ratio of the first run, which begins to make one",
        "%.2f",
        millis(times, "first") / without);
    if (times.containsKey("blessed")) {
      double blessed = millis(times, "blessed");
      add("", "a like dashboard by python-blessed", "%.0f ms", blessed);
      add("0.8 on Java 25", "  ratio of the first frame to that", "%.2f", warm / blessed);
    } else {
      System.out.println("python-blessed is not here (Debian: python3-blessed): not compared");
    }
  }

  private static double millis(Map<String, Timings> times, String name) {
    return times.get(name).millis(50);
  }

  private void add(String limit, String measure, String format, double value) {
    Row row = Row.of(limit, measure, format, value);
    rows.add(row);
    System.out.println(row);
  }

  /** Lets a first run create the archive, and waits until it exists. */
  private Path archive(Path cache) throws Exception {
    Files.createDirectory(cache);
    try (Pty pty = programs.packaged(cache, "--version")) {
      pty.await("threadboard", pty.exec().offset());
      for (long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(2); System.nanoTime() < end; ) {
        try (Stream<Path> files = Files.walk(cache)) {
          List<Path> made =
              files
                  .filter(file -> file.toString().endsWith(ARCHIVE) && Files.isRegularFile(file))
                  .toList();
          if (!made.isEmpty()) {
            return made.get(0);
          }
        }
        pty.sleep(100_000_000);
      }
    }
    throw new TimeoutException("no archive in " + cache);
  }

  private long frame(Path cache) throws Exception {
    return time(WholeProgram.FIRST_FRAME, programs.packaged(cache, "run", "pool"));
  }

  private static long time(String last, Pty started) throws Exception {
    try (Pty pty = started) {
      Pty.OutputPosition exec = pty.exec();
      return pty.await(last, exec.offset()).nanos() - exec.nanos();
    }
  }

  /** A Python that has the package blessed; null if none has. */
  private static String python() throws IOException, InterruptedException {
    for (String python : PYTHONS) {
      ProcessBuilder imports = new ProcessBuilder(python, "-c", "import blessed");
      try {
        if (imports
                .redirectErrorStream(true)
                .redirectOutput(new File("/dev/null"))
                .start()
                .waitFor()
            == 0) {
          return python;
        }
      } catch (IOException e) {
        // The next one is tried.
      }
    }
    return null;
  }
}
