package dev.threadboard.viewer;

import dev.threadboard.board.Board;
import dev.threadboard.board.State;
import dev.threadboard.board.ThreadState;
import dev.threadboard.event.ObjectKind;
import dev.threadboard.objects.Executors;
import dev.threadboard.objects.ObjectSnapshot;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which shared objects are used at one moment, and which threads wait for them. */
public final class ObjectUse {
  /** In nanoseconds of virtual time: an object that was just used does not go at once. */
  private static final long LINGERS = 2_000_000_000;

  private static final int FINISHED = 2;

  private final Board board;
  private final Map<Integer, List<ThreadState>> waiting = new HashMap<>();

  /** The locks of conditions, which are taken and given back with each use of these. */
  private final Set<Integer> ofConditions = new HashSet<>();

  public ObjectUse(Board board) {
    this.board = board;
    for (ThreadState thread : board.threads().all()) {
      if (thread.state() == State.WAITING && thread.phase().object() > 0) {
        waiting.computeIfAbsent(thread.phase().object(), number -> new ArrayList<>()).add(thread);
      }
    }
    for (ObjectSnapshot object : board.objects().all()) {
      if (object.kind() == ObjectKind.CONDITION) {
        ofConditions.add(object.made().of());
      }
    }
  }

  /** The threads that wait for an object, or at it. */
  public List<ThreadState> waiting(int number) {
    return waiting.getOrDefault(number, List.of());
  }

  /** In the order of their numbers. */
  public List<ObjectSnapshot> shown(ObjectChoice choice) {
    List<ObjectSnapshot> shown = new ArrayList<>();
    if (choice.which() != ObjectChoice.Which.NONE) {
      for (ObjectSnapshot object : board.objects().all()) {
        if (choice.which() == ObjectChoice.Which.ALL
            || object.number() == choice.selected()
            || isUsed(object)) {
          shown.add(object);
        }
      }
    }
    return shown;
  }

  private boolean isUsed(ObjectSnapshot object) {
    boolean just = board.nanos() - object.changed() < LINGERS;
    boolean brief = object.kind() == ObjectKind.FUTURE || ofConditions.contains(object.number());
    return isAtWork(object) || just && !brief;
  }

  /** Whether a thread holds it or waits for it, or there is something in it. */
  public boolean isAtWork(ObjectSnapshot object) {
    if (waiting.containsKey(object.number())) {
      return true;
    }
    return switch (object.kind()) {
      case LOCK, RLOCK, CONDITION, BARRIER, QUEUE -> object.value() > 0;
      case SEMAPHORE -> object.value() < object.size();
      case EVENT -> false;
      case EXECUTOR -> tasks(object).done() < tasks(object).submitted();
      case FUTURE -> object.value() < FINISHED;
    };
  }

  /** The tasks of an executor. */
  public Executors.Tasks tasks(ObjectSnapshot executor) {
    return board.executors().of(executor.made().workers());
  }
}
