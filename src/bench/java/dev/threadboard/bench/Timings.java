package dev.threadboard.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Times measured again and again. */
final class Timings {
  private final List<Long> nanos = new ArrayList<>();

  void add(long time) {
    nanos.add(time);
    Collections.sort(nanos);
  }

  double millis(int percent) {
    int place = (int) Math.ceil(nanos.size() * percent / 100.0) - 1;
    return nanos.get(Math.max(0, place)) / 1e6;
  }
}
