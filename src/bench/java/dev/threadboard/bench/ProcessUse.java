package dev.threadboard.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The CPU time and memory that a process uses, from Linux's /proc. */
record ProcessUse(long pid) {
  /** Linux's USER_HZ. */
  private static final double TICKS_A_SECOND = 100;

  /** CPU time of all its threads, running and ended, in seconds, to about 10 ms. */
  double cpuSeconds() throws IOException {
    String stat = Files.readString(Path.of("/proc/" + pid + "/stat"));
    String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
    return (Long.parseLong(fields[11]) + Long.parseLong(fields[12])) / TICKS_A_SECOND;
  }

  /** Its peak resident memory, in MB (10^6 bytes). */
  double peakMegabytes() throws IOException {
    return kilobytes("VmHWM:") * 1024 / 1e6;
  }

  /** Its resident memory now, in MB. */
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
