package dev.threadboard.scenario;

import dev.threadboard.python.Python;
import dev.threadboard.python.Thread;
import java.util.List;

/** The first call on a started thread, which the main thread joins before the second. */
final class Join implements Scenario {
  @Override
  public String name() {
    return "join";
  }

  @Override
  public String title() {
    return "Thread.join: wait for the thread, then go on";
  }

  @Override
  public String explanation() {
    return "As in background, x runs on a thread of its own; but x.join() makes MainThread wait"
        + " until x has ended. Watch MainThread's pane: it is waiting, not sleeping, and"
        + " what wakes it is the end of x. The output and the total time are those of"
        + " sequential again.";
  }

  @Override
  public String lesson() {
    return "join() holds MainThread back until x has ended: the times add up again.";
  }

  @Override
  public List<Parameter> parameters() {
    return Counting.PARAMETERS;
  }

  @Override
  public void main(Python py, Arguments arguments) {
    py.line(1).line(2).line(5);
    Thread x = py.line(11).thread(Counting.to(arguments.get("first"), py, 5));
    py.line(12);
    x.start();
    py.line(13);
    x.join();
    py.line(14).call(Counting.to(arguments.get("second"), py, 5));
  }
}
