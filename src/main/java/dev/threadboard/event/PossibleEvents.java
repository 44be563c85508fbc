package dev.threadboard.event;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What all who read events take for granted, checked event by event: threads are created once and
 * in the order of their numbers, others are ones that exist, lines are in the listing, times fit.
 */
public final class PossibleEvents {
  /** In seconds, of the clock and of a sleep: their sum in nanoseconds fits a long. */
  private static final double LONGEST = 4e9;

  private static final int HIGHEST_STATUS = 255;

  private static final class Impossible extends RuntimeException {
    private static final long serialVersionUID = 1;

    Impossible(String what) {
      super(what, null, false, false);
    }
  }

  private boolean begun;
  private boolean over;
  private int threads;
  private int objects;
  private int watches;

  /** How many lines each file has, by its number; the listing's is 0. */
  private final Map<Integer, Integer> lines = new HashMap<>();

  /** Takes the next event; says why it cannot come now, if it cannot. */
  public Optional<String> fault(Event event) {
    try {
      take(event);
      return Optional.empty();
    } catch (Impossible e) {
      return Optional.of(e.getMessage());
    }
  }

  private void take(Event event) {
    Fact fact = event.fact();
    require(event.time() <= LONGEST, "time " + event.time() + " is out of all bounds");
    require(!over, "an event after the exit");
    require(begun != fact instanceof Fact.Run, "a run begins once");
    if (fact instanceof Fact.Run run) {
      require(event.ident() == Event.MAIN, "no thread " + event.ident());
      lines.put(0, run.listing().size());
      begun = true;
      return;
    }
    if (fact instanceof ProgramFact.Program) {
      require(event.seq() == 2, "a program is told second");
      require(event.ident() == Event.MAIN, "no thread " + event.ident());
      return;
    }
    if (fact instanceof Fact.Create create) {
      int next = threads + 1;
      require(create.target() == next, "thread " + create.target() + " instead of " + next);
      threads++;
    }
    boolean moves = fact instanceof Fact.Line || fact instanceof Fact.Step;
    boolean byYou = event.ident() == Event.YOU && !moves;
    require(byYou || isThread(event.ident()), "no thread " + event.ident());
    check(fact);
    over = fact instanceof Fact.Exit;
  }

  private void check(Fact fact) {
    if (fact instanceof Fact.Line line) {
      requireLine(line.line(), line.file());
    } else if (fact instanceof ProgramFact.Source source) {
      require(source.file() >= 1, "no file " + source.file());
      int size = source.lines().isEmpty() ? Integer.MAX_VALUE : source.lines().size();
      require(lines.put(source.file(), size) == null, "file " + source.file() + " again");
    } else if (fact instanceof Fact.Start start) {
      requireThread(start.target());
    } else if (fact instanceof Fact.Join join) {
      requireThread(join.target());
    } else if (fact instanceof Fact.IsAlive isAlive) {
      requireThread(isAlive.target());
    } else if (fact instanceof Fact.Wait wait) {
      // Waits for a result were once written with their task's number.
      boolean none = wait.target() == 0 || wait.reason() == WaitReason.RESULT;
      boolean forAnEnd = wait.reason() == WaitReason.JOIN || wait.reason() == WaitReason.SHUTDOWN;
      require(isThread(wait.target()) || none && !forAnEnd, "no thread " + wait.target());
      require(wait.object() == 0 || isObject(wait.object()), "no object " + wait.object());
      require(wait.until() == null || wait.until() >= 0, "a wait until " + wait.until());
    } else if (fact instanceof Fact.Acquire acquire) {
      require(acquire.object() == 0 || isObject(acquire.object()), "no object " + acquire.object());
    } else if (fact instanceof Fact.Release release) {
      require(release.object() == 0 || isObject(release.object()), "no object " + release.object());
    } else if (fact instanceof Fact.Step step) {
      boolean possible = step.done() >= 0 && step.done() <= step.total();
      require(possible, "step " + step.done() + " of " + step.total());
    } else if (fact instanceof Fact.Sleep sleep) {
      boolean possible = sleep.seconds() >= 0 && sleep.seconds() <= LONGEST;
      require(possible, "a sleep of " + sleep.seconds() + " seconds");
    } else if (fact instanceof Fact.Choice choice) {
      List<Integer> among = choice.threads();
      boolean each = among.stream().allMatch(this::isThread);
      boolean once = new HashSet<>(among).size() == among.size();
      require(!among.isEmpty() && each && once, "no choice is among " + among);
    } else if (fact instanceof Fact.Switch choice) {
      boolean possible = choice.choice() >= 0 && choice.choice() < choice.of();
      require(possible, "choice " + choice.choice() + " of " + choice.of());
    } else if (fact instanceof Fact.Submit submit) {
      requireTask(submit.task());
    } else if (fact instanceof Fact.TaskBegin task) {
      requireTask(task.task());
    } else if (fact instanceof Fact.TaskEnd task) {
      requireTask(task.task());
    } else if (fact instanceof ObjectFact of) {
      check(of);
    } else if (fact instanceof WatchFact of) {
      check(of);
    } else if (fact instanceof ProgramFact.Output output) {
      require(output.fd() == 1 || output.fd() == 2, "output to " + output.fd());
    } else if (fact instanceof ProgramFact.Sampled sampled) {
      require(sampled.every() > 1, "one line of " + sampled.every());
    } else if (fact instanceof Fact.Exit exit) {
      boolean possible = exit.status() >= 0 && exit.status() <= HIGHEST_STATUS;
      require(possible, "exit status " + exit.status());
    }
  }

  private void check(ObjectFact fact) {
    if (fact instanceof ObjectFact.SharedObject made) {
      int next = objects + 1;
      require(made.object() == next, "object " + made.object() + " instead of " + next);
      require(made.of() == 0 || isObject(made.of()), "no object " + made.of());
      require(made.size() >= 0, "a size of " + made.size());
      objects++;
    } else if (fact instanceof ObjectFact.ObjectState state) {
      require(isObject(state.object()), "no object " + state.object());
      require(state.value() >= 0, "a state of " + state.value());
      require(state.holder() == 0 || isThread(state.holder()), "no thread " + state.holder());
    } else if (fact instanceof ObjectFact.Notify notify) {
      require(isObject(notify.object()), "no object " + notify.object());
      require(notify.woken() >= 0, notify.woken() + " threads notified");
    }
  }

  private void check(WatchFact fact) {
    if (fact instanceof WatchFact.Watch watch) {
      int next = watches + 1;
      require(watch.watch() == next, "watch " + watch.watch() + " instead of " + next);
      watches++;
    } else if (fact instanceof WatchFact.Value value) {
      require(value.watch() >= 1 && value.watch() <= watches, "no watch " + value.watch());
    }
  }

  private boolean isObject(int object) {
    return object >= 1 && object <= objects;
  }

  private void requireLine(int line, int file) {
    Integer most = lines.get(file);
    require(most != null, "no file " + file);
    require(line >= 1 && line <= most, "no line " + line);
  }

  private boolean isThread(int ident) {
    return ident >= Event.MAIN && ident <= threads;
  }

  private void requireThread(int ident) {
    require(isThread(ident), "no thread " + ident);
  }

  private static void requireTask(int task) {
    require(task >= 1, "task " + task);
  }

  private static void require(boolean condition, String otherwise) {
    if (!condition) {
      throw new Impossible(otherwise);
    }
  }
}
