package dev.threadboard.board;

import dev.threadboard.event.Event;
import dev.threadboard.event.Fact;
import java.util.List;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/** How many tasks each executor was given, and how many are done. */
public record Executors(PMap<String, Tasks> tasks) {
  /** Of one executor. */
  public record Tasks(int done, int submitted) {}

  static final Executors NONE = new Executors(HashTreePMap.empty());

  private static final Tasks NO_TASKS = new Tasks(0, 0);

  /** The tasks of the executor with that name. */
  public Tasks of(String executor) {
    return tasks.getOrDefault(executor, NO_TASKS);
  }

  Executors after(List<Event> events) {
    Executors now = this;
    for (Event event : events) {
      now = now.after(event.fact());
    }
    return now;
  }

  private Executors after(Fact fact) {
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
    return new Executors(tasks.plus(executor, now));
  }
}
