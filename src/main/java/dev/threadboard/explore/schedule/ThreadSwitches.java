package dev.threadboard.explore.schedule;

import dev.threadboard.engine.ScheduledThread;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A schedule by what threads have done instead of by the number of the choice: each of its switches
 * stays where it is when others are taken away.
 */
public final class ThreadSwitches implements Chooser {
  /**
   * Where a thread would go on.
   *
   * @param thread its number
   * @param uses how often it has used an object
   * @param time how often it could have been left there before, from 0
   */
  private record Place(int thread, long uses, int time) {
    boolean isBefore(Place other) {
      return uses < other.uses || uses == other.uses && time < other.time;
    }
  }

  /**
   * There another thread goes on.
   *
   * @param interrupts whether the one that is left could have gone on
   */
  private record Switch(Place place, int to, boolean interrupts) {
    Switch leadingTo(int other) {
      return new Switch(place, other, interrupts);
    }

    int from() {
      return place.thread;
    }
  }

  /** What a thread has done. */
  private static final class Progress {
    private long uses;
    private int times;
  }

  private final Map<Place, Integer> planned = new HashMap<>();

  /** Those that interrupt a thread in the program's own code; how often it comes there before. */
  private final Map<Switch, Integer> atOwn = new LinkedHashMap<>();

  private final Chooser otherwise;
  private final Map<Integer, Progress> threads = new HashMap<>();
  private final List<Switch> made = new ArrayList<>();

  private ThreadSwitches(List<Switch> switches, Chooser otherwise) {
    this.otherwise = otherwise;
    switches.forEach(one -> planned.put(one.place, one.to));
  }

  /** Chooses as that schedule, and so learns its switches. */
  public static ThreadSwitches of(Schedule schedule) {
    return new ThreadSwitches(List.of(), schedule.chooser());
  }

  /** How many switches its run has made. */
  public int size() {
    return made.size();
  }

  /** The switches that its run has made, but for so many from a place on. */
  public ThreadSwitches without(int from, int count) {
    List<Switch> left = new ArrayList<>(made);
    left.subList(from, Math.min(from + count, left.size())).clear();
    return new ThreadSwitches(left, Schedule.PLAIN.chooser());
  }

  /**
   * The thread that is left at a switch goes on at once, up to where it is left the next time, and
   * only then do the others; null if it is not left once more.
   */
  public ThreadSwitches joinedEarlier(int at) {
    Switch left = made.get(at);
    int back = next(at, left.from());
    int again = back < 0 ? -1 : nextFrom(back, left.from());
    if (again < 0) {
      return null;
    }
    List<Switch> joined = new ArrayList<>(made);
    joined.set(again, made.get(again).leadingTo(left.to));
    joined.set(back, made.get(back).leadingTo(made.get(again).to));
    joined.remove(at);
    return of(joined);
  }

  /**
   * What the thread that is left at a switch did before is done only when it goes on again; null if
   * no switch leads to it before, or none after.
   */
  public ThreadSwitches joinedLater(int at) {
    Switch left = made.get(at);
    int before = at - 1;
    while (before >= 0 && made.get(before).to != left.from()) {
      before--;
    }
    if (before < 0 || next(at, left.from()) < 0) {
      return null;
    }
    List<Switch> joined = new ArrayList<>(made);
    joined.set(before, made.get(before).leadingTo(left.to));
    joined.remove(at);
    return of(joined);
  }

  private static ThreadSwitches of(List<Switch> switches) {
    return new ThreadSwitches(
        switches.stream().filter(one -> one.from() != one.to).toList(), Schedule.PLAIN.chooser());
  }

  /** The next switch to that thread; -1 if there is none. */
  private int next(int after, int to) {
    for (int i = after + 1; i < made.size(); i++) {
      if (made.get(i).to == to) {
        return i;
      }
    }
    return -1;
  }

  private int nextFrom(int after, int from) {
    for (int i = after + 1; i < made.size(); i++) {
      if (made.get(i).from() == from) {
        return i;
      }
    }
    return -1;
  }

  /** How many of the switches that its run has made interrupt a thread. */
  public int interruptions() {
    return (int) made.stream().filter(Switch::interrupts).count();
  }

  /**
   * Only some of the interruptions that its run has made, each where that thread comes to the
   * program's own code, or comes there for the second time, and so on; whoever is interrupted goes
   * on only when nobody else can.
   *
   * @param later by the number of an interruption, from 0: how often its thread comes there before
   */
  public ThreadSwitches only(Map<Integer, Integer> later) {
    List<Switch> all = made.stream().filter(Switch::interrupts).toList();
    ThreadSwitches only = new ThreadSwitches(List.of(), Schedule.PLAIN.interruptedLast(0));
    later.forEach((each, times) -> only.atOwn.put(all.get(each), times));
    return only;
  }

  @Override
  public void interrupted(int thread) {
    otherwise.interrupted(thread);
  }

  @Override
  public void used(int thread) {
    otherwise.used(thread);
    Progress progress = progress(thread);
    progress.uses++;
    progress.times = 0;
  }

  @Override
  public int choose(int place, List<ScheduledThread> candidates, boolean interrupts) {
    int first = candidates.get(0).ident();
    Progress progress = progress(first);
    Place here = new Place(first, progress.uses, progress.times++);
    boolean own = interrupts && candidates.get(0).pending().own();
    Integer to = own && !atOwn.isEmpty() ? nextAtOwn(here) : planned.get(here);
    int choice =
        to == null ? otherwise.choose(place, candidates, interrupts) : find(candidates, to);
    if (choice != 0) {
      made.add(new Switch(here, candidates.get(choice).ident(), interrupts));
    }
    return choice;
  }

  /** Where one goes on instead of a thread that has come so far; null if it stays. */
  private Integer nextAtOwn(Place here) {
    for (Map.Entry<Switch, Integer> each : atOwn.entrySet()) {
      Switch planned = each.getKey();
      if (planned.from() == here.thread && !here.isBefore(planned.place)) {
        if (each.getValue() == 0) {
          atOwn.remove(planned);
          return planned.to;
        }
        each.setValue(each.getValue() - 1);
        return null;
      }
    }
    return null;
  }

  private Progress progress(int thread) {
    return threads.computeIfAbsent(thread, one -> new Progress());
  }

  /** The place of that thread; 0 if it cannot go on. */
  private static int find(List<ScheduledThread> candidates, int thread) {
    for (int i = 1; i < candidates.size(); i++) {
      if (candidates.get(i).ident() == thread) {
        return i;
      }
    }
    return 0;
  }
}
