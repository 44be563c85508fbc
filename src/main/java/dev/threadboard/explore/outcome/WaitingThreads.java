package dev.threadboard.explore.outcome;

import dev.threadboard.event.Event;
import dev.threadboard.event.Fact;
import dev.threadboard.event.WaitReason;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Which threads there are, what they wait for, and which locks they have. */
public final class WaitingThreads {
  /** A worker of the library's is a daemon before CPython 3.9, and yet its wait is no idling. */
  private static final Set<WaitReason> OF_WORK =
      EnumSet.of(WaitReason.LOCK, WaitReason.JOIN, WaitReason.RESULT);

  private final Map<Integer, Boolean> daemons = new HashMap<>();
  private final Map<Integer, String> names = new TreeMap<>();
  private final Map<Integer, Fact.Wait> waits = new TreeMap<>();
  private final Map<Integer, Set<String>> locks = new HashMap<>();

  /** Takes the next event. */
  public void take(Event event) {
    Fact fact = event.fact();
    int who = event.ident();
    if (fact instanceof Fact.Create create) {
      daemons.put(create.target(), create.daemon());
      names.put(create.target(), create.name());
    } else if (fact instanceof Fact.Begin) {
      names.put(who, event.thread());
    } else if (fact instanceof Fact.Wait wait) {
      waits.put(who, wait);
    } else if (fact instanceof Fact.Wake || fact instanceof Fact.End) {
      waits.remove(who);
    } else if (fact instanceof Fact.Acquire acquire) {
      locks.computeIfAbsent(who, one -> new LinkedHashSet<>()).add(acquire.lock());
    } else if (fact instanceof Fact.Release release) {
      // A lock may be released by another than took it.
      locks.values().forEach(held -> held.remove(release.lock()));
    }
  }

  /** The name of a thread. */
  public String name(int ident) {
    return names.getOrDefault(ident, "thread " + ident);
  }

  /** The names of those that wait for ever, sorted: daemons only if others wait for them. */
  List<String> stuck() {
    return stuckOnes().keySet().stream().map(this::name).sorted().toList();
  }

  /** What each of them has and waits for, in words, in the order of their creation. */
  public List<String> deadlock() {
    List<String> words = new ArrayList<>();
    stuckOnes().forEach((who, wait) -> words.add(name(who) + " " + has(who) + waits(wait)));
    return words;
  }

  /** Those of them that do not only wait for the end of another: by their numbers, in order. */
  public List<Integer> blocked() {
    List<Integer> blocked = new ArrayList<>();
    stuckOnes()
        .forEach(
            (who, wait) -> {
              boolean forEnd =
                  wait.reason() == WaitReason.JOIN || wait.reason() == WaitReason.SHUTDOWN;
              if (!forEnd) {
                blocked.add(who);
              }
            });
    return blocked;
  }

  private Map<Integer, Fact.Wait> stuckOnes() {
    Map<Integer, Fact.Wait> stuck = new LinkedHashMap<>();
    waits.forEach(
        (who, wait) -> {
          boolean idle = daemons.getOrDefault(who, false) && !OF_WORK.contains(wait.reason());
          if (who != Event.YOU && (!idle || isWaitedFor(who))) {
            stuck.put(who, wait);
          }
        });
    return stuck;
  }

  private boolean isWaitedFor(int who) {
    return waits.values().stream().anyMatch(wait -> wait.target() == who);
  }

  private String has(int who) {
    Set<String> held = locks.getOrDefault(who, Set.of());
    return held.isEmpty() ? "" : "holds " + String.join(", ", held) + ", ";
  }

  private static String waits(Fact.Wait wait) {
    return switch (wait.reason()) {
      case JOIN, SHUTDOWN -> "waits for the end of " + wait.on();
      case WORK -> "waits for work of " + wait.on();
      case RESULT -> "waits for the result of " + wait.on();
      case EXECUTOR -> "waits for the workers of " + wait.on();
      case LOCK -> "waits for " + wait.on();
      default -> "waits in " + wait.on();
    };
  }
}
