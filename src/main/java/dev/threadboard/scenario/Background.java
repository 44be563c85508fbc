package dev.threadboard.scenario;

import dev.threadboard.python.Python;
import dev.threadboard.python.Thread;
import java.util.List;

/** The first call on a started thread, the second on the main thread meanwhile. */
final class Background implements Scenario {
  @Override
  public String name() {
    return "background";
  }

  @Override
  public String title() {
    return "Thread.start: the first call in the background";
  }

  @Override
  public String explanation() {
    return "x.start() returns at once, as a shell does after a command that ends in &:"
        + " \"thread_function 4 & thread_function 3\". Both calls now run at the same time,"
        + " one on x and one on MainThread; while one sleeps the other may go on, so their"
        + " lines mix and the whole takes as long as the longer call. Nobody joins x, and"
        + " yet Python waits for it: x is not a daemon.";
  }

  @Override
  public String lesson() {
    return "Both calls run at once: it takes as long as the longer one, not as both.";
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
    py.line(13).call(Counting.to(arguments.get("second"), py, 5));
  }
}
