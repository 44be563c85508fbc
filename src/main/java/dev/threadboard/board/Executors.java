package dev.threadboard.board;

import dev.threadboard.event.Event;
import dev.threadboard.event.Fact;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;

/** How many tasks each executor was given, and how many are done. */
public record Executors(Map<String, Tasks> tasks) {
  public Executors {
    tasks = Collections.unmodifiableMap(tasks);
  }

  /** Of one executor. */
  public record Tasks(int done, int submitted) {}

  static final Executors NONE = new Executors(Map.of());

  private static final Tasks NO_TASKS = new Tasks(0, 0);

  /** The tasks of the executor with that name. */
  public Tasks of(String executor) {
    return tasks.getOrDefault(executor, NO_TASKS);
  }

  Executors after(Event event) {
    Fact fact = event.fact();
    if (fact instanceof Fact.Submit submit) {
      Tasks before = of(submit.executor());
      return with(submit.executor(), new Tasks(before.done(), submit.task()));
    } else if (fact instanceof Fact.TaskEnd end) {
      Tasks before = of(end.executor());
      return with(end.executor(), new Tasks(before.done() + 1, before.submitted()));
    }
    return this;
  }

  private Executors with(String executor, Tasks now) {
    Map<String, Tasks> changed = new HashMap<>(tasks);
    changed.put(executor, now);
    return new Executors(changed);
  }
}
