package dev.threadboard.deadlock;

import dev.threadboard.event.Event;
import dev.threadboard.event.Fact;
import dev.threadboard.event.ObjectKind;
import dev.threadboard.event.WaitReason;
import dev.threadboard.objects.ObjectSnapshot;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the waits that can never end while other threads go on. Only what is certain counts: locks
 * and joins without a timeout. A plain lock may be given back by any thread, so one that its owner
 * takes twice is certain only in a {@code with} block, one whose owner has ended only if an error
 * ended it, and a circle only if its locks are given back where they were taken.
 */
public final class HopelessWaits {
  private HopelessWaits() {}

  /**
   * The hopeless waits after one more event: a new one comes last.
   *
   * @param situation after the event
   */
  public static List<HopelessWait> after(
      List<HopelessWait> before, Event event, Situation situation) {
    if (event.ident() == Event.YOU) {
      return before;
    }
    Fact fact = event.fact();
    boolean waits =
        fact instanceof Fact.Wait wait
            && wait.until() == null
            && (wait.reason() == WaitReason.LOCK || wait.reason() == WaitReason.JOIN);
    if (waits) {
      return with(before, begun(event, situation));
    } else if (fact instanceof Fact.End) {
      return with(before, ended(event, situation));
    } else if (!before.isEmpty() && fact instanceof Fact.Wake) {
      return before.stream().filter(wait -> !wait.concerns(event.ident())).toList();
    }
    return before;
  }

  private static List<HopelessWait> with(List<HopelessWait> before, List<HopelessWait> more) {
    if (more.isEmpty()) {
      return before;
    }
    List<HopelessWait> all = new ArrayList<>(before);
    all.addAll(more);
    return List.copyOf(all);
  }

  private static List<HopelessWait> begun(Event event, Situation situation) {
    WaitGraph graph = new WaitGraph(situation);
    HopelessWords words = new HopelessWords(situation);
    ThreadMoment thread = situation.thread(event.ident());
    ThreadMoment next = thread == null ? null : graph.certain(thread);
    if (next == null) {
      return List.of();
    } else if (thread.reason() == WaitReason.LOCK && next.ident() == thread.ident()) {
      return isBlock(situation, graph.object(thread))
          ? List.of(one(HopelessKind.LOCK_TWICE, graph, thread, words.twice(thread), event))
          : List.of();
    } else if (thread.reason() == WaitReason.LOCK && neverGivesBack(next, graph.object(thread))) {
      String said = words.ownerEnded(thread, next);
      return List.of(one(HopelessKind.OWNER_ENDED, graph, thread, said, event));
    }
    List<ThreadMoment> circle = graph.certainCircle(thread);
    return circle.isEmpty() || circle.stream().anyMatch(one -> isForSignal(one, graph, situation))
        ? List.of()
        : List.of(
            new HopelessWait(
                HopelessKind.CIRCLE, graph.links(circle), words.circle(circle), event.seq()));
  }

  /** Whether another thread may end its wait by releasing a lock that it does not hold. */
  private static boolean isForSignal(ThreadMoment thread, WaitGraph graph, Situation situation) {
    return graph.holder(thread) != null
        && new SignalUse(situation).isPossible(graph.object(thread));
  }

  private static boolean isBlock(Situation situation, ObjectSnapshot lock) {
    return lock.taken() != null && situation.text(lock.taken()).startsWith("with ");
  }

  private static boolean neverGivesBack(ThreadMoment owner, ObjectSnapshot lock) {
    return owner.life() == ThreadMoment.Life.FAILED
        || owner.life() == ThreadMoment.Life.ENDED && lock.kind() == ObjectKind.RLOCK;
  }

  /** A thread has ended: of those that wait for a lock that it has not given back. */
  private static List<HopelessWait> ended(Event event, Situation situation) {
    List<HopelessWait> hopeless = new ArrayList<>();
    WaitGraph graph = new WaitGraph(situation);
    HopelessWords words = new HopelessWords(situation);
    ThreadMoment owner = situation.thread(event.ident());
    for (ObjectSnapshot lock : situation.heldBy(event.ident())) {
      for (int ident = 1; ident <= situation.threads(); ident++) {
        ThreadMoment thread = situation.thread(ident);
        boolean waits = thread.object() == lock.number() && graph.certain(thread) != null;
        if (waits && neverGivesBack(owner, lock)) {
          String said = words.ownerEnded(thread, owner);
          hopeless.add(one(HopelessKind.OWNER_ENDED, graph, thread, said, event));
        }
      }
    }
    return hopeless;
  }

  private static HopelessWait one(
      HopelessKind kind, WaitGraph graph, ThreadMoment thread, String words, Event event) {
    return new HopelessWait(kind, List.of(graph.link(thread)), words, event.seq());
  }
}
