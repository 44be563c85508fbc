package dev.threadboard.scenario;

import dev.threadboard.python.Call;
import dev.threadboard.python.Python;
import dev.threadboard.python.Thread;
import java.util.List;

/**
 * The tutorial's last test as it was meant: {@code is_alive()} before, during and after a thread's
 * run.
 */
final class Alive implements Scenario {
  @Override
  public String name() {
    return "alive";
  }

  @Override
  public String title() {
    return "is_alive: before, while and after it runs";
  }

  @Override
  public String explanation() {
    return "A thread is alive from its start to its end: False before start(), True while it"
        + " sleeps, False once join() has returned. Then the name x is given to a second"
        + " thread that nobody starts: is_alive() speaks of that one now. A name is not a"
        + " thread.";
  }

  @Override
  public String lesson() {
    return "is_alive() is True from start() to the end; it asks the thread, not the name.";
  }

  @Override
  public List<Parameter> parameters() {
    return List.of(new Parameter("seconds", "how long it sleeps", 30, 0, 3600, "time.sleep(30)"));
  }

  @Override
  public void main(Python py, Arguments arguments) {
    Call sleep = Call.of("sleep", () -> sleep(py, arguments.get("seconds")));
    py.line(1).line(2).line(5);
    Thread x = py.line(10).thread(sleep);
    py.line(11).print("before start:", x.isAlive());
    py.line(12);
    x.start();
    py.line(13).print("while it runs:", x.isAlive());
    py.line(14);
    x.join();
    py.line(15).print("after the end:", x.isAlive());
    x = py.line(16).thread(sleep);
    py.line(17).print("another x, never started:", x.isAlive());
  }

  private static void sleep(Python py, int seconds) {
    py.line(6).sleep(seconds);
    py.line(7).print("sleep is down");
  }
}
