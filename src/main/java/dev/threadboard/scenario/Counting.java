package dev.threadboard.scenario;

import dev.threadboard.python.Call;
import dev.threadboard.python.Python;
import java.util.List;

/** The tutorial's {@code thread_function}: sleeps 0, 1, 2 … seconds and counts aloud. */
final class Counting {
  /** The parameters of a scenario with a call on a thread and another one on main. */
  static final List<Parameter> PARAMETERS =
      List.of(
          new Parameter("first", "rounds of the call on the thread", 4, 0, 100, "args=(4,)"),
          new Parameter("second", "rounds of the call on main", 3, 0, 100, "thread_function(3)"));

  private Counting() {}

  /**
   * A call of it.
   *
   * @param def the line of the listing on which its {@code def} stands
   */
  static Call to(int n, Python py, int def) {
    return Call.of(
        "thread_function",
        () -> {
          for (int i : py.line(def + 1).range(n)) {
            py.line(def + 2).sleep(i);
            py.line(def + 3).print(i);
          }
        },
        n);
  }
}
