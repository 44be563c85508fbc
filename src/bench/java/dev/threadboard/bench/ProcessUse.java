package dev.threadboard.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** What a process has used, as Linux counts it. */
record ProcessUse(long pid) {
  /** CPU time of all its threads that live, in seconds. */
  double cpuSeconds() throws IOException {
    long nanos = 0;
    try (Stream<Path> tasks = Files.list(Path.of("/proc/" + pid + "/task"))) {
      for (Path task : tasks.toList()) {
        nanos += onCpu(task.resolve("schedstat"));
      }
    }
    return nanos / 1e9;
  }

  private static long onCpu(Path schedstat) throws IOException {
    try {
      return Long.parseLong(Files.readString(schedstat).split(" ")[0]);
    } catch (NoSuchFileException e) {
      return 0;
    }
  }

  /** The most memory it has had resident, in MB (10^6 bytes). */
  double peakMegabytes() throws IOException {
    return kilobytes("VmHWM:") * 1024 / 1e6;
  }

  /** What it has resident now, in MB. */
  double megabytes() throws IOException {
    return kilobytes("VmRSS:") * 1024 / 1e6;
  }

  private double kilobytes(String field) throws IOException {
    List<String> lines = Files.readAllLines(Path.of("/proc/" + pid + "/status"));
    return lines.stream()
        .filter(line -> line.startsWith(field))
        .mapToDouble(line -> Double.parseDouble(line.replaceAll("[^0-9]", "")))
        .findFirst()
        .orElseThrow();
  }
}
