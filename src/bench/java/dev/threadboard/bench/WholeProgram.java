package dev.threadboard.bench;

import dev.threadboard.frame.ColorDepth;
import dev.threadboard.frame.Encoder;
import dev.threadboard.frame.Frame;
import dev.threadboard.frame.LeastBytes;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;

/** Measures the whole program on a real pty. */
final class WholeProgram {
  /** A query to the terminal that the program sends right after the first frame. */
  static final String FIRST_FRAME = "\033[?2026$p";

  /** The corner of the selected pane's border, written only when another pane is selected. */
  private static final String SELECTED = "┏";

  private static final int KEYS = 300;
  private static final int FLOODS = 5;
  private static final int UPDATES_SECONDS = 10;

  private static final int WARM_UP_SECONDS = 10;

  /** How many runs of `pool`, of 54 virtual seconds each, make an hour. */
  private static final int RUNS = 67;

  private final Programs programs;
  private final List<Row> rows = new ArrayList<>();

  WholeProgram(Programs programs) {
    this.programs = programs;
  }

  /** Runs the measurements of these names, or all if there are none. */
  List<Row> measure(List<String> names) throws Exception {
    Map<String, Callable<Void>> all = new LinkedHashMap<>();
    all.put("start", this::starts);
    all.put("echo", this::echo);
    all.put("idle", this::idle);
    all.put("memory", this::memory);
    all.put("hour", this::hour);
    all.put("updates", () -> updates(false));
    all.put("listing", () -> updates(true));
    all.put("million", () -> flood(1_000_000));
    all.put("flood", () -> flood(10_000_000));
    all.put("crowd", this::crowd);
    all.put("rewind", this::rewind);
    all.keySet().retainAll(names.isEmpty() ? all.keySet() : names);
    for (Callable<Void> measure : all.values()) {
      measure.call();
    }
    return rows;
  }

  private Void starts() throws Exception {
    rows.addAll(new StartTimes(programs).measure());
    return null;
  }

  /** The time that the machine itself takes to answer a key, under its present load. */
  private Void echo() throws Exception {
    try (Pty pty = programs.other("sh", "-c", "stty raw -echo; echo on; exec cat")) {
      Pty.OutputPosition exec = pty.exec();
      pty.await("on", exec.offset());
      keys(pty, SELECTED, "by cat alone", "");
    }
    return null;
  }

  private Void idle() throws Exception {
    try (Pty pty = programs.packaged("run", "playground")) {
      Pty.OutputPosition exec = pty.exec();
      pty.await(FIRST_FRAME, exec.offset());
      pty.awaitSilence(1500);
      keys(pty, "\t", "idle", "2.5 ms");
      pty.awaitSilence(1500);
      ProcessUse use = new ProcessUse(pty.pid());
      double cpu = use.cpuSeconds();
      int written = pty.written();
      pty.sleep(10_000_000_000L);
      limited("0", "idle for 10 s, bytes", "%d", pty.written() - written);
      limited("0.3 %", "idle for 10 s, CPU", "%.2f %%", (use.cpuSeconds() - cpu) * 10);
    }
    return null;
  }

  private Void memory() throws Exception {
    try (Pty pty = programs.packaged("run", "pool", "--speed", "8")) {
      Pty.OutputPosition exec = pty.exec();
      pty.await("ended", exec.offset());
      limited(
          "64 MB",
          "peak resident memory, pool",
          "%.1f MB",
          new ProcessUse(pty.pid()).peakMegabytes());
    }
    return null;
  }

  /** Many runs in one process, whose memory must not grow. */
  private Void hour() throws Exception {
    try (Pty pty = programs.packaged("run", "pool", "--speed", "64")) {
      ProcessUse use = new ProcessUse(pty.pid());
      Series resident = new Series();
      Pty.OutputPosition end = pty.exec();
      for (int run = 0; run < RUNS; run++) {
        pty.type(run == 0 ? "" : "r");
        end = pty.await("ended", end.offset());
        resident.add(use.megabytes());
      }
      add("resident after the first run of an hour of pool", "%.1f MB", resident.first());
      add("  median after each of " + RUNS + " runs", "%.1f MB", resident.median());
      limited("64 MB", "  after the last", "%.1f MB", resident.last());
      limited("64 MB", "  peak", "%.1f MB", use.peakMegabytes());
      limited("flat", "  slope of its second half", "%.2f MB an hour", resident.slope() * RUNS);
    }
    return null;
  }

  /** Selects one pane after the other; each key is sent after the answer to the last. */
  private void keys(Pty pty, String key, String when, String limit) throws Exception {
    Timings timings = new Timings();
    for (int i = -KEYS; i < KEYS; i++) {
      pty.sleep(5_000_000 + i * 7919L % 11_000_000);
      int before = pty.written();
      long typed = System.nanoTime();
      pty.type(key);
      long answered = pty.await(SELECTED, before).nanos();
      if (i >= 0) {
        timings.add(answered - typed);
      }
    }
    add("key to first changed byte, " + when + ", p50", "%.2f ms", timings.millis(50));
    limited(limit, "key to first changed byte, " + when + ", p99", "%.2f ms", timings.millis(99));
  }

  private Void updates(boolean listing) throws Exception {
    String with = listing ? ", listing shown" : "";
    String load = "updates-" + (WARM_UP_SECONDS + UPDATES_SECONDS + 60);
    int bytes;
    double used;
    try (Pty pty = programs.loadDashboard(load, Programs.report())) {
      Pty.OutputPosition exec = pty.exec();
      pty.await(FIRST_FRAME, exec.offset());
      pty.type(listing ? "a" : "ca");
      pty.sleep(WARM_UP_SECONDS * 1_000_000_000L);
      ProcessUse use = new ProcessUse(pty.pid());
      double cpu = use.cpuSeconds();
      int written = pty.written();
      pty.sleep(UPDATES_SECONDS * 1_000_000_000L);
      used = use.cpuSeconds() - cpu;
      bytes = pty.written() - written;
      if (!listing) {
        keys(pty, "\t", "under updates", "5 ms");
      }
    }
    // At the end, since collecting its garbage would delay what is measured.
    int least = least(load, listing);
    add("10 s of updates, bytes" + with, "%,d", bytes);
    add("  least that any program could send" + with, "%,d", least);
    limited("1.15", "  ratio" + with, "%.3f", (double) bytes / least);
    limited("0.3 s", "10 s of updates, CPU" + with, "%.2f s", used);
    return null;
  }

  private static int least(String load, boolean listing) {
    List<Frame> frames = new LoadFrames(Programs.SIZE).of(Load.parse(load), listing);
    LeastBytes least = new LeastBytes(ColorDepth.INDEXED_256);
    Encoder encoder = new Encoder(ColorDepth.INDEXED_256);
    int sum = 0;
    int encoded = 0;
    int first = WARM_UP_SECONDS * 30;
    encoder.encode(frames.get(first));
    for (int i = first + 1; i <= first + UPDATES_SECONDS * 30; i++) {
      int fewest = least.between(frames.get(i - 1), frames.get(i));
      int bytes = encoder.encode(frames.get(i)).length;
      if (bytes < fewest) {
        throw new IllegalStateException("frame " + i + ": " + bytes + " bytes, least " + fewest);
      }
      sum += fewest;
      encoded += bytes;
    }
    System.out.printf(Locale.ROOT, "encoder alone, on the same frames: %,d bytes%n", encoded);
    return sum;
  }

  /** Repeated, since a single run depends too much on what else the machine does. */
  private Void flood(int events) throws Exception {
    Timings timings = new Timings();
    double fewestFrames = Double.MAX_VALUE;
    double peak = 0;
    boolean correct = true;
    for (int run = 0; run < FLOODS; run++) {
      Path report = Programs.report();
      try (Pty pty = programs.loadDashboard("flood-" + events, report)) {
        Pty.OutputPosition exec = pty.exec();
        pty.await(FIRST_FRAME, exec.offset());
        pty.type("ca");
        pty.await(Load.Flood.END, exec.offset());
        pty.awaitSilence(200);
        peak = Math.max(peak, new ProcessUse(pty.pid()).peakMegabytes());
        pty.type("q");
        pty.awaitEnd();
      }
      String text = Files.readString(report);
      long nanos = number(text, "nanos");
      timings.add(nanos);
      fewestFrames = Math.min(fewestFrames, number(text, "frames") * 1e9 / nanos);
      correct &= isCorrect(text, events);
    }
    String name = String.format(Locale.ROOT, "%,d events", events);
    add(name + ", time, median of " + FLOODS, "%.0f ms", timings.millis(50));
    limited("5 million", name + ", a second", "%.2f million", events / timings.millis(50) / 1e3);
    limited("20", name + ", frames a second, the least", "%.0f", fewestFrames);
    limited("100 MB", name + ", peak resident memory, the most", "%.1f MB", peak);
    limited("yes", name + ", log and panes right", "%s", correct ? "yes" : "NO");
    return null;
  }

  private static long number(String report, String name) {
    return Long.parseLong(report.split(name + "=")[1].split("\n")[0]);
  }

  /** Whether the last screen is, cell for cell, what folding the events one by one gives. */
  private static boolean isCorrect(String report, int events) {
    List<Frame> frames = new LoadFrames(Programs.SIZE).of(new Load.Flood(events), false);
    return report.endsWith("screen=\n" + frames.get(frames.size() - 1).text());
  }

  private Void crowd() throws Exception {
    try (Pty pty = programs.loadDashboard("crowd-60", Programs.report())) {
      Pty.OutputPosition exec = pty.exec();
      pty.await(FIRST_FRAME, exec.offset());
      pty.awaitSilence(500);
      pty.type("ca");
      pty.sleep(5_000_000_000L);
      ProcessUse use = new ProcessUse(pty.pid());
      double cpu = use.cpuSeconds();
      pty.sleep(10_000_000_000L);
      limited(
          "50 %",
          "2,000 panes, 60 updates a second of all, CPU", "%.0f %%", (use.cpuSeconds() - cpu) * 10);
    }
    return null;
  }

  /** Clicks on random places of the scrub bar, each followed by a single step back. */
  private Void rewind() throws Exception {
    int events = 1_000_000;
    try (Pty pty = programs.loadDashboard("flood-" + events, Programs.report())) {
      Pty.OutputPosition exec = pty.exec();
      pty.await(FIRST_FRAME, exec.offset());
      pty.type("ca");
      pty.await(Load.Flood.END, exec.offset());
      pty.awaitSilence(500);
      int paused = pty.written();
      pty.type(" ");
      pty.await("event", paused);
      Timings jumps = new Timings();
      Timings steps = new Timings();
      Random random = new Random(1);
      for (int i = 0; i < 200; i++) {
        int column = 12 + random.nextInt(50);
        String click = "\033[<0;" + column + ";" + (Programs.SIZE.rows() - 1) + "M";
        jumps.add(answer(pty, click));
        steps.add(answer(pty, ","));
      }
      String of = String.format(Locale.ROOT, " of %,d events", events);
      add("rewind to any" + of + ", median", "%.1f ms", jumps.millis(50));
      limited("50 ms", "rewind to any" + of + ", the slowest of 200", "%.1f ms", jumps.millis(100));
      limited("50 ms", "  a step back there, the slowest of 200", "%.1f ms", steps.millis(100));
      double peak = new ProcessUse(pty.pid()).peakMegabytes();
      limited("300 MB", "  peak resident memory", "%.1f MB", peak);
    }
    return null;
  }

  private static long answer(Pty pty, String key) throws Exception {
    pty.awaitSilence(50);
    int before = pty.written();
    long typed = System.nanoTime();
    pty.type(key);
    return pty.await("\033", before).nanos() - typed;
  }

  private void add(String measure, String format, Object... values) {
    limited("", measure, format, values);
  }

  private void limited(String limit, String measure, String format, Object... values) {
    Row row = Row.of(limit, measure, format, values);
    rows.add(row);
    System.out.println(row);
  }
}
