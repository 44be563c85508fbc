package dev.threadboard.scenario;

import dev.threadboard.python.Call;
import dev.threadboard.python.Python;
import dev.threadboard.python.Thread;
import java.util.List;

/** A daemon and a non-daemon thread when main ends. */
final class Daemon implements Scenario {
  @Override
  public String name() {
    return "daemon";
  }

  @Override
  public String title() {
    return "daemon threads: who is cut off when main ends";
  }

  @Override
  public String explanation() {
    return "MainThread starts two threads and is done at once. Python waits for foreground, which"
        + " is an ordinary thread, and then ends; background is a daemon, nobody waits for"
        + " it, and it is cut off in the middle of its work. Make foreground longer than"
        + " background, and nothing is cut off.";
  }

  @Override
  public String lesson() {
    return "Python waits for foreground, but for no daemon: the end cuts a daemon off.";
  }

  @Override
  public List<Parameter> parameters() {
    return List.of(
        new Parameter("background", "seconds of the daemon", 5, 0, 1000, "\"background\", 5"),
        new Parameter("foreground", "seconds of the other", 2, 0, 1000, "\"foreground\", 2"));
  }

  @Override
  public void main(Python py, Arguments arguments) {
    py.line(1).line(2).line(5);
    Thread background =
        py.line(11).daemonThread(count(py, "background", arguments.get("background")));
    Thread foreground = py.line(12).thread(count(py, "foreground", arguments.get("foreground")));
    py.line(13);
    background.start();
    py.line(14);
    foreground.start();
    py.line(15).print("main is done");
  }

  private static Call count(Python py, String name, int n) {
    return Call.of(
        "count",
        () -> {
          for (int i : py.line(6).range(n)) {
            py.line(7).sleep(1);
            py.line(8).print(name, i + 1, "of", n);
          }
        },
        "'" + name + "'",
        n);
  }
}
