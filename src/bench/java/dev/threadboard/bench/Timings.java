package dev.threadboard.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The times of repeated measurements. */
final class Timings {
  private final List<Long> nanos = new ArrayList<>();

  void add(long time) {
    nanos.add(time);
    Collections.sort(nanos);
  }

  /** A percentile, in milliseconds. */
  double millis(int percent) {
    int index = (int) Math.ceil(nanos.size() * percent / 100.0) - 1;
    return nanos.get(Math.max(0, index)) / 1e6;
  }
}
