package dev.threadboard.objects;

import dev.threadboard.event.Event;
import dev.threadboard.event.Fact;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;

/** How many tasks each executor was given, and what became of them. */
public record Executors(Map<String, Tasks> tasks) {
  public Executors {
    tasks = Collections.unmodifiableMap(tasks);
  }

  /**
   * Of one executor.
   *
   * @param done well or not
   * @param taken by a worker, done or not
   * @param failed with an error
   */
  public record Tasks(int done, int submitted, int taken, int failed) {
    /** How many nobody has taken. */
    public int waiting() {
      return Math.max(0, submitted - taken);
    }

    /** How many are being worked at. */
    public int running() {
      return Math.max(0, taken - done);
    }
  }

  /** Before the first task. */
  public static final Executors NONE = new Executors(Map.of());

  private static final Tasks NO_TASKS = new Tasks(0, 0, 0, 0);

  /** The tasks of the executor with that name, by which events of tasks call it. */
  public Tasks of(String executor) {
    return tasks.getOrDefault(executor, NO_TASKS);
  }

  /** After one more event. */
  public Executors after(Event event) {
    Fact fact = event.fact();
    if (fact instanceof Fact.Submit submit) {
      Tasks now = of(submit.executor());
      return with(submit.executor(), new Tasks(now.done, submit.task(), now.taken, now.failed));
    } else if (fact instanceof Fact.TaskBegin begin) {
      Tasks now = of(begin.executor());
      return with(begin.executor(), new Tasks(now.done, now.submitted, now.taken + 1, now.failed));
    } else if (fact instanceof Fact.TaskEnd end) {
      Tasks now = of(end.executor());
      int failed = now.failed + (end.error() == null ? 0 : 1);
      return with(end.executor(), new Tasks(now.done + 1, now.submitted, now.taken, failed));
    }
    return this;
  }

  private Executors with(String executor, Tasks now) {
    Map<String, Tasks> changed = new HashMap<>(tasks);
    changed.put(executor, now);
    return new Executors(changed);
  }
}
