package dev.threadboard.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What a process has used, as Linux counts it. */
record ProcessUse(long pid) {
  /** Linux's USER_HZ. */
  private static final double TICKS_A_SECOND = 100;

  /** CPU time of all its threads, living and ended, in seconds; exact to some 10 ms. */
  double cpuSeconds() throws IOException {
    String stat = Files.readString(Path.of("/proc/" + pid + "/stat"));
    String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
    return (Long.parseLong(fields[11]) + Long.parseLong(fields[12])) / TICKS_A_SECOND;
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
