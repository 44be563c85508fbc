package dev.threadboard.deadlock;

import dev.threadboard.event.Fact;
import dev.threadboard.event.ThreadName;
import dev.threadboard.objects.ObjectSnapshot;
import dev.threadboard.objects.ResultWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Says who can never go on, and why, with the lines. */
final class HopelessWords {
  /** In names; of more threads the others are counted. */
  private static final int MOST_NAMED = 3;

  private final Situation situation;
  private final WaitGraph graph;

  HopelessWords(Situation situation) {
    this.situation = situation;
    this.graph = new WaitGraph(situation);
  }

  /**
   * {@code T1 holds a (line 3) and waits for b (line 4), held by T2 (line 9), which waits for a
   * (line 10)}.
   */
  String circle(List<ThreadMoment> circle) {
    ThreadMoment first = circle.get(0);
    ThreadMoment last = circle.get(circle.size() - 1);
    StringBuilder words = new StringBuilder(first.said());
    if (graph.holder(last) != null) {
      ObjectSnapshot lock = graph.object(last);
      words.append(" holds ").append(lock.name()).append(at(lock.taken())).append(" and");
    }
    for (ThreadMoment thread : circle) {
      words.append(thread == first ? " waits for " : ", which waits for ");
      words.append(thread == last ? awaited(thread) : awaitedOf(thread, graph.next(thread)));
    }
    return words.toString();
  }

  /** {@code b (line 4)}, {@code T2 to end (line 4)}. */
  private String awaited(ThreadMoment thread) {
    String at = at(thread.place());
    return switch (thread.reason()) {
      case JOIN, SHUTDOWN -> situation.thread(thread.target()).said() + " to end" + at;
      case EXECUTOR -> "the workers of " + name(thread) + at;
      case RESULT -> ResultWords.of(thread.on()) + at;
      default -> name(thread) + at;
    };
  }

  /** The same, and which thread that leads to. */
  private String awaitedOf(ThreadMoment thread, ThreadMoment next) {
    return switch (thread.reason()) {
      case LOCK -> awaited(thread) + ", held by " + next.said() + at(graph.object(thread).taken());
      case EXECUTOR, RESULT -> awaited(thread) + ", and so for its worker " + next.said();
      default -> awaited(thread);
    };
  }

  /**
   * {@code MainThread waits for T1 to end (line 9)}: it only waits for others that cannot go on.
   */
  String behind(ThreadMoment thread) {
    ThreadMoment next = graph.next(thread);
    return thread.said()
        + " waits for "
        + (next == null ? awaited(thread) : awaitedOf(thread, next));
  }

  String twice(ThreadMoment thread) {
    ObjectSnapshot lock = graph.object(thread);
    return waitsFor(thread)
        + ", which it holds itself"
        + at(lock.taken())
        + ": a lock cannot be taken twice";
  }

  String ownerEnded(ThreadMoment thread, ThreadMoment owner) {
    return waitsFor(thread)
        + ", which "
        + owner.said()
        + " took"
        + at(graph.object(thread).taken())
        + " and did not give back before it "
        + (owner.life() == ThreadMoment.Life.FAILED ? "failed" : "ended");
  }

  private String waitsFor(ThreadMoment thread) {
    return thread.said() + " waits for " + name(thread) + at(thread.place());
  }

  /** All of these wait in the same way: {@code T1 and T2 wait in jobs.get() (line 9), but ...}. */
  String same(HopelessKind kind, List<ThreadMoment> threads) {
    ThreadMoment one = threads.get(0);
    boolean together = threads.stream().allMatch(t -> Objects.equals(t.place(), one.place()));
    String who = names(threads, !together) + (threads.size() == 1 ? " waits " : " wait ");
    String what =
        kind == HopelessKind.NO_RESULT || kind == HopelessKind.OWN_POOL
            ? "for " + ResultWords.of(one.on())
            : (one.reason().isCall() ? "in " : "for ") + (one.on().isEmpty() ? "a call" : one.on());
    return who + what + (together ? at(one.place()) : "") + why(kind, one);
  }

  private String why(HopelessKind kind, ThreadMoment one) {
    ObjectSnapshot object = graph.object(one);
    return switch (kind) {
      case NOT_RELEASED -> ", which nobody will release";
      case LOST_NOTIFICATION -> lost(object);
      case NOT_NOTIFIED -> ", which nobody will notify";
      case NOT_SET -> ", which nobody will set";
      case BARRIER_NOT_FULL ->
          ", and the barrier will never be full: "
              + object.value()
              + " of "
              + object.size()
              + (object.value() == 1 ? " is there" : " are there");
      case QUEUE_EMPTY -> ", but " + object.name() + " is empty, and nobody will fill it";
      case QUEUE_FULL ->
          ", but "
              + object.name()
              + " is full ("
              + object.value()
              + " of "
              + object.size()
              + "), and nobody will empty it";
      case QUEUE_NOT_DONE ->
          ", but nobody will call "
              + object.name()
              + ".task_done()"
              + (object.note().isEmpty() ? "" : ": " + object.note());
      case NO_RESULT -> ", which nobody will set";
      case OWN_POOL -> ownPool(one);
      default -> ", which never comes back";
    };
  }

  private String lost(ObjectSnapshot condition) {
    ObjectSnapshot.Unheard unheard = condition.unheard();
    ThreadMoment who = situation.thread(unheard.ident());
    return ", but "
        + (who == null ? "you" : who.said())
        + " notified "
        + condition.name()
        + at(unheard.place())
        + " before anybody waited";
  }

  private String ownPool(ThreadMoment one) {
    ObjectSnapshot pool = graph.pool(one);
    return ", a task of its own executor, "
        + pool.name()
        + ", which has no free worker"
        + (pool.size() == 0 ? "" : " (of " + pool.size() + ")");
  }

  private String name(ThreadMoment thread) {
    ObjectSnapshot object = graph.object(thread);
    return object == null ? ThreadName.told(thread.on()) : object.name();
  }

  /** {@code T1, T2 and 5 more}, each with its line if so wished. */
  private String names(List<ThreadMoment> threads, boolean lines) {
    List<String> names = new ArrayList<>();
    for (ThreadMoment thread : threads) {
      names.add(thread.said() + (lines ? at(thread.place()) : ""));
    }
    if (names.size() > MOST_NAMED) {
      int more = names.size() - (MOST_NAMED - 1);
      names = new ArrayList<>(names.subList(0, MOST_NAMED - 1));
      names.add(more + " more");
    }
    String last = names.remove(names.size() - 1);
    return names.isEmpty() ? last : String.join(", ", names) + " and " + last;
  }

  /** {@code (line 9)}, {@code (line 9 of worker.py)}. */
  private String at(Fact.Line place) {
    if (place == null) {
      return "";
    }
    String file = situation.file(place);
    return " (line " + place.line() + (file.isEmpty() ? "" : " of " + file) + ")";
  }
}
