package dev.threadboard.deadlock;

import dev.threadboard.event.ObjectKind;
import dev.threadboard.event.ThreadName;
import dev.threadboard.event.WaitReason;
import dev.threadboard.objects.ObjectSnapshot;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which thread each waiting thread waits for. */
final class WaitGraph {
  private final Situation situation;

  WaitGraph(Situation situation) {
    this.situation = situation;
  }

  /** Who has the lock that a thread waits for; null if it waits for none, or nobody has it. */
  ThreadMoment holder(ThreadMoment thread) {
    ObjectSnapshot lock = thread.reason() == WaitReason.LOCK ? object(thread) : null;
    return lock == null || !lock.isLock() ? null : situation.thread(lock.holder());
  }

  /** What it waits for or at; null if that is not known. */
  ObjectSnapshot object(ThreadMoment thread) {
    return situation.object(thread.object());
  }

  /**
   * The thread that it waits for by a lock or a join, whatever comes; null if there is none. A lock
   * that others have given back is a signal, which anybody may give.
   */
  ThreadMoment certain(ThreadMoment thread) {
    if (!thread.waitsForOthers()) {
      return null;
    } else if (thread.reason() == WaitReason.JOIN || thread.reason() == WaitReason.SHUTDOWN) {
      return situation.thread(thread.target());
    }
    ThreadMoment holder = holder(thread);
    return holder == null || object(thread).signal() ? null : holder;
  }

  /** The same when nobody can go on: also for one of a pool's workers. */
  ThreadMoment next(ThreadMoment thread) {
    ThreadMoment certain = certain(thread);
    if (certain != null || thread.reason() == WaitReason.LOCK) {
      return certain;
    }
    ObjectSnapshot pool = pool(thread);
    boolean known = pool != null && !isWorker(thread, pool);
    return known ? stuckWorker(pool) : null;
  }

  /** The pool whose tasks or workers it waits for; null if it waits for none. */
  ObjectSnapshot pool(ThreadMoment thread) {
    boolean waits = thread.reason() == WaitReason.RESULT || thread.reason() == WaitReason.EXECUTOR;
    ObjectSnapshot object = waits ? object(thread) : null;
    return object != null && object.kind() == ObjectKind.FUTURE
        ? situation.object(object.made().of())
        : object;
  }

  boolean isWorker(ThreadMoment thread, ObjectSnapshot pool) {
    String workers = pool.made().workers();
    return !workers.isEmpty() && ThreadName.brief(thread.name()).startsWith(workers + "_");
  }

  private ThreadMoment stuckWorker(ObjectSnapshot pool) {
    for (int ident = 1; ident <= situation.threads(); ident++) {
      ThreadMoment thread = situation.thread(ident);
      if (thread.waitsForOthers() && isWorker(thread, pool)) {
        return thread;
      }
    }
    return null;
  }

  /** All circles, each beginning with its lowest number. */
  List<List<ThreadMoment>> circles() {
    List<List<ThreadMoment>> circles = new ArrayList<>();
    Map<Integer, Integer> walks = new HashMap<>();
    for (int ident = 1; ident <= situation.threads(); ident++) {
      ThreadMoment thread = situation.thread(ident);
      while (thread != null && thread.waitsForOthers() && !walks.containsKey(thread.ident())) {
        walks.put(thread.ident(), ident);
        thread = next(thread);
      }
      boolean met = thread != null && thread.waitsForOthers();
      if (met && walks.get(thread.ident()) == ident && next(thread).ident() != thread.ident()) {
        circles.add(circle(thread));
      }
    }
    return circles;
  }

  /** The circle that a thread is in; empty if it is in none, or waits for itself alone. */
  List<ThreadMoment> certainCircle(ThreadMoment from) {
    int most = situation.threads();
    ThreadMoment thread = certain(from);
    for (int steps = 1;
        steps <= most && thread != null && thread.ident() != from.ident();
        steps++) {
      thread = certain(thread);
    }
    boolean back = thread != null && thread.ident() == from.ident();
    return back && certain(from).ident() != from.ident() ? circle(from) : List.of();
  }

  private List<ThreadMoment> circle(ThreadMoment one) {
    List<ThreadMoment> circle = new ArrayList<>(List.of(one));
    int lowest = 0;
    for (ThreadMoment thread = next(one); thread.ident() != one.ident(); thread = next(thread)) {
      lowest = thread.ident() < circle.get(lowest).ident() ? circle.size() : lowest;
      circle.add(thread);
    }
    Collections.rotate(circle, -lowest);
    return circle;
  }

  WaitLink link(ThreadMoment thread) {
    ThreadMoment other = next(thread);
    boolean lock = other != null && thread.reason() == WaitReason.LOCK;
    return new WaitLink(
        thread.ident(),
        thread.place(),
        thread.object(),
        other == null ? 0 : other.ident(),
        lock ? object(thread).taken() : null);
  }

  List<WaitLink> links(List<ThreadMoment> threads) {
    return threads.stream().map(this::link).toList();
  }
}
