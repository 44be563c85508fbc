package dev.threadboard.scenario;

import dev.threadboard.python.Call;
import dev.threadboard.python.Python;
import java.util.List;
import java.util.Optional;

/** Threads that nobody has started: the person's to start, join and check. */
final class Playground implements Scenario {
  @Override
  public String name() {
    return "playground";
  }

  @Override
  public String title() {
    return "yours to start, join and check";
  }

  @Override
  public String explanation() {
    return "The program makes threads and starts none; then the prompt is yours, as after python3"
        + " -i. Select a pane and press s to call its start(), j to join() it, a to ask"
        + " is_alive(), n to make one more. Join one before you start it, start one twice:"
        + " Python's own errors answer. While you wait in a join, only you wait.";
  }

  @Override
  public String lesson() {
    return "A thread is started once, and joined after that; only you wait in your join().";
  }

  @Override
  public List<Parameter> parameters() {
    return List.of(
        new Parameter("count", "how many threads", 4, 0, 100_000, "range(4)"),
        new Parameter("seconds", "how long each works", 10, 0, 1000, "args=(10,)"));
  }

  @Override
  public boolean interactive() {
    return true;
  }

  @Override
  public void main(Python py, Arguments arguments) {
    py.line(1).line(2).line(5);
    py.line(11);
    for (int ignored : py.line(12).range(arguments.get("count"))) {
      py.line(13).thread(work(py, arguments.get("seconds")));
      py.line(14);
    }
  }

  @Override
  public Optional<Call> spare(Python py, Arguments arguments) {
    return Optional.of(work(py, arguments.get("seconds")));
  }

  private static Call work(Python py, int seconds) {
    return Call.of(
        "thread_function",
        () -> {
          for (int i : py.line(6).range(seconds)) {
            py.line(7).sleep(1);
            py.line(8).print(i + 1, "of", seconds);
          }
        },
        seconds);
  }
}
