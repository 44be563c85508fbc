package dev.threadboard.scenario;

import dev.threadboard.python.Call;
import dev.threadboard.python.Python;
import dev.threadboard.python.ThreadPoolExecutor;
import java.util.ArrayList;
import java.util.List;

/** Many tasks for few workers. */
final class Pool implements Scenario {
  @Override
  public String name() {
    return "pool";
  }

  @Override
  public String title() {
    return "ThreadPoolExecutor.map";
  }

  @Override
  public String explanation() {
    return "Ten tasks, but max_workers=3: there are never more than three worker threads, and each"
        + " takes the next task as soon as it is done with its last. map() submits all ten"
        + " at once and returns; leaving the with block waits for them. Watch which worker"
        + " takes thread_function(5) when 2 is Down, and try workers=1 and workers=10.";
  }

  @Override
  public String lesson() {
    return "Never more than max_workers threads: each takes the next task when it is free.";
  }

  @Override
  public List<Parameter> parameters() {
    return List.of(
        new Parameter("workers", "max_workers of the pool", 3, 1, 2000, "max_workers=3"),
        new Parameter("tasks", "how many tasks", 10, 0, 2000, "range(10)"));
  }

  @Override
  public void main(Python py, Arguments arguments) {
    py.line(1).line(2).line(5).line(12);
    try (ThreadPoolExecutor executor = py.threadPoolExecutor(arguments.get("workers"))) {
      py.line(13);
      List<Call> calls = new ArrayList<>();
      for (int n = 0; n < arguments.get("tasks"); n++) {
        calls.add(threadFunction(py, n));
      }
      executor.map(calls);
      py.line(12);
    }
  }

  private static Call threadFunction(Python py, int n) {
    return Call.of(
        "thread_function",
        () -> {
          for (int i : py.line(6).range(n)) {
            py.line(7).sleep(i);
            py.line(8).print(i, "from", n);
          }
          py.line(9).print(n, "is Down");
        },
        n);
  }
}
