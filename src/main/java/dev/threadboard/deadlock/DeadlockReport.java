package dev.threadboard.deadlock;

import dev.threadboard.event.Event;
import dev.threadboard.text.Numbers;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Why no thread can ever go on.
 *
 * @param deadlock the number of the event that tells of it
 * @param nanos since when, in virtual time
 * @param causes the circles, and what else can never come
 * @param behind the threads that wait only for those
 * @param sentences all of it in words, each with its full stop
 */
public record DeadlockReport(
    long deadlock,
    long nanos,
    List<HopelessWait> causes,
    List<WaitLink> behind,
    List<String> sentences) {
  /** In sentences about threads that only wait for others; of more the number is told. */
  private static final int MOST_BEHIND = 4;

  /** In sentences about causes. */
  private static final int MOST_CAUSES = 8;

  public DeadlockReport {
    causes = List.copyOf(causes);
    behind = List.copyOf(behind);
    sentences = List.copyOf(sentences);
  }

  /**
   * What has come to an end with a deadlock.
   *
   * @param event that says so
   * @param known the hopeless waits that were told before
   */
  public static DeadlockReport of(Event event, Situation situation, List<HopelessWait> known) {
    return new Search(event, situation, known).report();
  }

  /** The number of the event from which on the first of the causes was hopeless. */
  public long seq() {
    return causes.isEmpty() ? deadlock : causes.get(0).seq();
  }

  /** In one paragraph: {@code deadlock at 0.0 s: T1 holds a (line 3) and ...}. */
  public String text() {
    return "deadlock at " + Numbers.seconds(nanos) + " s: " + String.join(" ", sentences);
  }

  /** Collects causes and those who wait behind them. */
  private static final class Search {
    private final Event event;
    private final Situation situation;
    private final List<HopelessWait> known;
    private final WaitGraph graph;
    private final HopelessWords words;
    private final List<HopelessWait> causes = new ArrayList<>();
    private final List<ThreadMoment> behind = new ArrayList<>();

    Search(Event event, Situation situation, List<HopelessWait> known) {
      this.event = event;
      this.situation = situation;
      this.known = known;
      this.graph = new WaitGraph(situation);
      this.words = new HopelessWords(situation);
    }

    DeadlockReport report() {
      Set<Integer> told = new HashSet<>();
      for (List<ThreadMoment> circle : graph.circles()) {
        circle.forEach(thread -> told.add(thread.ident()));
        add(HopelessKind.CIRCLE, circle, words.circle(circle));
      }
      Map<List<Object>, List<ThreadMoment>> alike = new LinkedHashMap<>();
      for (int ident = 1; ident <= situation.threads(); ident++) {
        ThreadMoment thread = situation.thread(ident);
        if (thread.waitsForOthers() && !told.contains(ident)) {
          sort(thread, alike);
        }
      }
      alike.forEach(
          (key, threads) -> {
            HopelessKind kind = (HopelessKind) key.get(0);
            add(kind, threads, words.same(kind, threads));
          });
      return new DeadlockReport(
          event.seq(), event.nanos(), causes, graph.links(behind), sentences());
    }

    private void sort(ThreadMoment thread, Map<List<Object>, List<ThreadMoment>> alike) {
      ThreadMoment owner = graph.certain(thread);
      boolean lock = owner != null && graph.holder(thread) != null;
      if (lock && owner.ident() == thread.ident()) {
        add(HopelessKind.LOCK_TWICE, List.of(thread), words.twice(thread));
      } else if (lock && owner.life() != ThreadMoment.Life.ALIVE) {
        add(HopelessKind.OWNER_ENDED, List.of(thread), words.ownerEnded(thread, owner));
      } else if (graph.next(thread) != null) {
        behind.add(thread);
      } else {
        HopelessKind kind = HopelessCause.of(thread, graph);
        List<Object> key = List.of(kind, thread.object(), thread.on());
        alike.computeIfAbsent(key, any -> new ArrayList<>()).add(thread);
      }
    }

    private void add(HopelessKind kind, List<ThreadMoment> threads, String said) {
      List<WaitLink> links = graph.links(threads);
      long since =
          known.stream()
              .filter(before -> before.kind() == kind && before.links().equals(links))
              .mapToLong(HopelessWait::seq)
              .findFirst()
              .orElse(event.seq());
      causes.add(new HopelessWait(kind, links, said, since));
    }

    private List<String> sentences() {
      List<String> sentences = new ArrayList<>();
      for (HopelessWait cause : causes.subList(0, Math.min(MOST_CAUSES, causes.size()))) {
        sentences.add(cause.words() + ".");
      }
      for (ThreadMoment thread : behind.subList(0, Math.min(MOST_BEHIND, behind.size()))) {
        sentences.add(words.behind(thread) + ".");
      }
      int untold =
          Math.max(0, causes.size() - MOST_CAUSES) + Math.max(0, behind.size() - MOST_BEHIND);
      if (untold > 0) {
        sentences.add(Numbers.count(untold) + " more wait in vain.");
      }
      return sentences;
    }
  }
}
