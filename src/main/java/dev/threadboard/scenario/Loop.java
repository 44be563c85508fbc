package dev.threadboard.scenario;

import dev.threadboard.python.Python;
import dev.threadboard.python.Thread;
import java.util.List;

/** Threads started in a loop. */
final class Loop implements Scenario {
  @Override
  public String name() {
    return "loop";
  }

  @Override
  public String title() {
    return "threads started in a loop";
  }

  @Override
  public String explanation() {
    return "Each round of the loop makes a thread and starts it; thread n counts to n. All of them"
        + " sleep side by side, so all their 0s come first, then all their 1s: the lines are"
        + " ordered by time, not by thread. Under --policy random, watch for lines that are"
        + " torn, such as 00.";
  }

  @Override
  public String lesson() {
    return "All sleep at once, so the lines come in the order of time, not of threads.";
  }

  @Override
  public List<Parameter> parameters() {
    return List.of(new Parameter("count", "how many threads", 5, 0, 2000, "range(5)"));
  }

  @Override
  public void main(Python py, Arguments arguments) {
    py.line(1).line(2).line(5);
    py.line(11);
    for (int n : py.line(12).range(arguments.get("count"))) {
      Thread x = py.line(13).thread(Counting.to(n, py, 5));
      py.line(14);
      py.line(15);
      x.start();
    }
  }
}
