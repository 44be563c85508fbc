package dev.threadboard.scenario;

import dev.threadboard.python.Python;
import java.util.List;

/** Two calls, one after the other, on the main thread alone. */
final class Sequential implements Scenario {
  @Override
  public String name() {
    return "sequential";
  }

  @Override
  public String title() {
    return "two calls, one after the other";
  }

  @Override
  public String explanation() {
    return "There is one thread, MainThread. While time.sleep(i) keeps it waiting, nothing else can"
        + " happen: the second call begins only when the first has returned, so the times of both"
        + " add up. Watch the marker walk through the function twice, and remember the total.";
  }

  @Override
  public String lesson() {
    return "One thread does one thing after the other: the times of both calls add up.";
  }

  @Override
  public List<Parameter> parameters() {
    return List.of(
        new Parameter("first", "rounds of the first call", 4, 0, 100, "thread_function(4)"),
        new Parameter("second", "rounds of the second call", 3, 0, 100, "thread_function(3)"));
  }

  @Override
  public void main(Python py, Arguments arguments) {
    py.line(1).line(4);
    py.line(10).call(Counting.to(arguments.get("first"), py, 4));
    py.line(11).call(Counting.to(arguments.get("second"), py, 4));
  }
}
