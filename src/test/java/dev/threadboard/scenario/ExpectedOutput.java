package dev.threadboard.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.PriorityQueue;

/** What the scenarios print and when, worked out without the engine. */
final class ExpectedOutput {
  private final List<String> lines = new ArrayList<>();

  private ExpectedOutput() {}

  /** {@code time text}, sorted, since the order within one instant is the scheduler's. */
  static List<String> of(Scenario scenario, Arguments arguments) {
    ExpectedOutput expectedOutput = new ExpectedOutput();
    switch (scenario.name()) {
      case "sequential", "join" ->
          expectedOutput.count(
              expectedOutput.count(0, arguments.get("first")), arguments.get("second"));
      case "background" -> {
        expectedOutput.count(0, arguments.get("first"));
        expectedOutput.count(0, arguments.get("second"));
      }
      case "loop" -> {
        for (int n = 0; n < arguments.get("count"); n++) {
          expectedOutput.count(0, n);
        }
      }
      case "pool" -> expectedOutput.pool(arguments.get("workers"), arguments.get("tasks"));
      default -> throw new IllegalArgumentException(scenario.name());
    }
    return expectedOutput.lines.stream().sorted().toList();
  }

  /** The tutorial's {@code thread_function}; returns when it ends. */
  private long count(long time, int n) {
    for (int i = 0; i < n; i++) {
      time += i;
      lines.add(time + " " + i);
    }
    return time;
  }

  /** List scheduling: the worker that is free first takes the next task. */
  private void pool(int workers, int tasks) {
    PriorityQueue<Long> free = new PriorityQueue<>();
    for (int i = 0; i < workers; i++) {
      free.add(0L);
    }
    for (int n = 0; n < tasks; n++) {
      long time = free.remove();
      for (int i = 0; i < n; i++) {
        time += i;
        lines.add(time + " " + i + " from " + n);
      }
      lines.add(time + " " + n + " is Down");
      free.add(time);
    }
  }
}
