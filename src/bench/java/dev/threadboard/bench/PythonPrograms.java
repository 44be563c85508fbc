package dev.threadboard.bench;

import dev.threadboard.cpython.CPython;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;

/** Measures how Python programs run under us, by turns with what they are compared with. */
final class PythonPrograms {
  private static final Path SCRIPTS = Path.of("src/bench/python").toAbsolutePath();
  private static final int ROUNDS = 5;
  private static final int HAND_OFFS = 200_000;
  private static final String[] PLAIN = {"--plain", "--speed", "max"};

  private final Programs programs;
  private final List<Row> rows = new ArrayList<>();

  PythonPrograms(Programs programs) {
    this.programs = programs;
  }

  List<Row> measure() throws Exception {
    List<CPython> pythons = CPython.all();
    Optional<CPython> traced = pythons.stream().filter(python -> python.minor() == 11).findAny();
    Optional<CPython> monitored =
        pythons.stream().filter(python -> python.minor() >= 12).findFirst();
    CPython usual = traced.or(() -> monitored).orElse(null);
    if (usual == null) {
      System.out.println("no CPython of 3.11 or later is here: no Python program is measured");
      return rows;
    }
    firstFrame(usual);
    traced.ifPresent(python -> lines(python, "4"));
    monitored.ifPresent(python -> lines(python, "1.5"));
    memory(usual);
    whole(usual);
    return rows;
  }

  private void firstFrame(CPython python) throws Exception {
    Timings pool = new Timings();
    Timings script = new Timings();
    Timings pass = new Timings();
    for (int round = 0; round <= ROUNDS; round++) {
      long[] nanos = {
        frame("run", "pool"),
        frame("run", script("ten_lines"), "--python", python.executable().toString()),
        time(python.executable().toString(), "-c", "pass")
      };
      // The first ones fill caches.
      if (round > 0) {
        pool.add(nanos[0]);
        script.add(nanos[1]);
        pass.add(nanos[2]);
      }
    }
    String name = "first frame of ten lines, Python " + python + ", ms";
    add("", name, "%.0f", script.millis(50));
    add("", "  python3 -c pass, ms", "%.0f", pass.millis(50));
    double more = (script.millis(50) - pool.millis(50)) / pass.millis(50);
    add("2", "  more than of pool, in times of that", "%.2f", more);
  }

  private long frame(String... arguments) throws Exception {
    try (Pty pty = programs.packaged(arguments)) {
      Pty.OutputPosition exec = pty.exec();
      return pty.await(WholeProgram.FIRST_FRAME, exec.offset()).nanos() - exec.nanos();
    }
  }

  /** A million lines: told as events, and with switch points alone. */
  private void lines(CPython python, String limit) {
    String script = script("million_lines");
    String executable = python.executable().toString();
    double[] seconds =
        medians(List.of(
            () -> time(executable, script),
            () -> time(executable, script("traced"), script),
            () -> us(python, "million_lines", "--events", "--speed", "max"),
            () -> us(python, "million_lines", gil())));
    add("", "1,000,000 lines, plain Python " + python, "%.2f s", seconds[0]);
    add("", "  with a trace function that does nothing", "%.2f s", seconds[1]);
    add("", "  all as events", "%.2f s", seconds[2]);
    add(limit.equals("4") ? "5" : "", "    times the traced", "%.2f", seconds[2] / seconds[1]);
    add("", "  switch points of the GIL, no lines", "%.2f s", seconds[3]);
    add(limit, "    times the traced", "%.2f", seconds[3] / seconds[1]);
    add("", "    times the plain", "%.2f", seconds[3] / seconds[0]);
  }

  private static String[] gil() {
    String policy = "--policy random --seed 1 --switch-at gil --trace none --plain --speed max";
    return policy.split(" ");
  }

  private void memory(CPython python) throws Exception {
    try (Pty pty =
        programs.packaged(
            "run",
            script("million_lines"),
            "--python",
            python.executable().toString(),
            "--speed",
            "max")) {
      Pty.OutputPosition exec = pty.exec();
      pty.await("ended", exec.offset());
      double peak = new ProcessUse(pty.pid()).peakMegabytes();
      add("100 MB", "1,000,000 lines, peak resident memory of our own", "%.1f MB", peak);
    }
  }

  /** Whole runs, less what a script of ten lines takes, but for the threads. */
  private void whole(CPython python) {
    double[] seconds =
        medians(List.of(
            () -> us(python, "ten_lines", PLAIN),
            () -> us(python, "alternate", "--trace", "none", "--plain", "--speed", "max"),
            () -> us(python, "hour", PLAIN),
            () -> us(python, "two_thousand_threads", PLAIN),
            () -> time(python.executable().toString(), script("two_thousand_threads"))));
    add("", "ten lines, from exec to exit, Python " + python, "%.2f s", seconds[0]);
    double handOffs = HAND_OFFS / (seconds[1] - seconds[0]);
    add("50,000", "hand-offs of two threads on two locks, a second", "%,.0f", handOffs);
    add("0.3 s", "an hour of sleeps and timeouts, more", "%.2f s", seconds[2] - seconds[0]);
    add("3 s", "2,000 threads, from exec to exit", "%.2f s", seconds[3]);
    add("", "  plain Python", "%.2f s", seconds[4]);
  }

  /** The medians of times that are measured by turns, in seconds. */
  private static double[] medians(List<Callable<Long>> measured) {
    List<Timings> timings = measured.stream().map(each -> new Timings()).toList();
    for (int round = 0; round < ROUNDS; round++) {
      for (int i = 0; i < measured.size(); i++) {
        timings.get(i).add(called(measured.get(i)));
      }
    }
    return timings.stream().mapToDouble(each -> each.millis(50) / 1e3).toArray();
  }

  private static long called(Callable<Long> measured) {
    try {
      return measured.call();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private long us(CPython python, String script, String... options)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(programs.executable(), "run", script(script)));
    command.addAll(List.of("--python", python.executable().toString()));
    command.addAll(List.of(options));
    return time(command.toArray(String[]::new));
  }

  /** From start to end, in nanoseconds. */
  private static long time(String... command) throws IOException, InterruptedException {
    Path errors = Files.createTempFile("threadboard-bench", ".err");
    try {
      long start = System.nanoTime();
      int status =
          new ProcessBuilder(command)
              .redirectInput(new File("/dev/null"))
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .redirectError(errors.toFile())
              .start()
              .waitFor();
      long nanos = System.nanoTime() - start;
      if (status != 0) {
        throw new IllegalStateException(
            String.join(" ", command) + " ended with " + status + ": " + Files.readString(errors));
      }
      return nanos;
    } finally {
      Files.delete(errors);
    }
  }

  private static String script(String name) {
    return SCRIPTS.resolve(name + ".py").toString();
  }

  private void add(String limit, String measure, String format, double value) {
    Row row = new Row(measure, String.format(Locale.ROOT, format, value), limit);
    rows.add(row);
    System.out.println(row);
  }
}
