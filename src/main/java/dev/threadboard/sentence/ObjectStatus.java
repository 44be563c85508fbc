package dev.threadboard.sentence;

import dev.threadboard.board.Board;
import dev.threadboard.board.Phase;
import dev.threadboard.board.ThreadState;
import dev.threadboard.event.Fact;
import dev.threadboard.event.ObjectFact;
import dev.threadboard.event.WaitReason;
import dev.threadboard.objects.Executors;
import dev.threadboard.objects.ObjectSnapshot;
import dev.threadboard.text.NearestName;
import java.util.ArrayList;
import java.util.List;

/** The shared objects at one moment, in words: who has which, what is in them, who waits. */
public final class ObjectStatus {
  private final Board board;
  private final ThreadNames names;

  public ObjectStatus(Board board) {
    this.board = board;
    this.names = new ThreadNames(board);
  }

  /** Each object in a line. */
  public List<String> all() {
    List<String> lines = new ArrayList<>();
    for (ObjectSnapshot object : board.objects().all()) {
      lines.add(of(object));
    }
    return lines.isEmpty() ? List.of("Threads share no object yet.") : lines;
  }

  /** The life of the object of that name; without a name all objects. */
  public List<String> of(String name, long now) {
    return name.isEmpty() ? all() : life(name, now);
  }

  /**
   * One object in a line, and then its life so far: who had it when, what was done to it.
   *
   * @param name as it is told, or as much of it as no other begins with
   * @param now the virtual time that is shown, in nanoseconds
   */
  List<String> life(String name, long now) {
    List<ObjectSnapshot> begun = new ArrayList<>();
    List<String> known = new ArrayList<>();
    for (ObjectSnapshot object : board.objects().all()) {
      known.add(object.name());
      if (object.name().equals(name)) {
        begun = List.of(object);
        break;
      } else if (object.name().startsWith(name)) {
        begun.add(object);
      }
    }
    if (known.isEmpty()) {
      return all();
    } else if (begun.size() != 1) {
      return List.of(NearestName.unknown("object", name, known));
    }
    List<String> lines = new ArrayList<>();
    lines.add(of(begun.get(0)));
    for (ObjectPast.Entry entry : ObjectPast.of(begun.get(0), board, now)) {
      String when = entry.when().isEmpty() ? "" : when(entry.when());
      String length = entry.length().isEmpty() ? "" : ", " + entry.length();
      lines.add("  " + when + entry.what() + length);
    }
    return lines;
  }

  private static String when(String seconds) {
    return seconds.endsWith(ObjectPast.UNTIL_NOW)
        ? "since " + seconds.substring(0, seconds.length() - ObjectPast.UNTIL_NOW.length()) + " s: "
        : seconds + " s: ";
  }

  /** {@code locks["a"], a lock: held by Thread-1 since line 60; Thread-2 waits}. */
  public String of(ObjectSnapshot object) {
    List<String> waiting = new ArrayList<>();
    for (ThreadState thread : board.threads().all()) {
      Phase phase = thread.phase();
      if (phase.object() == object.number() && phase.reason() != WaitReason.WORK) {
        waiting.add(thread.shortName());
      }
    }
    String waits =
        waiting.isEmpty()
            ? ""
            : "; " + String.join(", ", waiting) + (waiting.size() == 1 ? " waits" : " wait");
    return object.name() + ", " + kind(object.made()) + ": " + state(object) + waits;
  }

  /** {@code a lock}, {@code an event}. */
  static String kind(ObjectFact.SharedObject made) {
    return ("aeiour".indexOf(made.kind().word().charAt(0)) < 0 ? "a " : "an ") + made.kind().word();
  }

  private String state(ObjectSnapshot object) {
    int value = object.value();
    return switch (object.kind()) {
      case LOCK, RLOCK -> held(object);
      case SEMAPHORE -> value + ofSize(object) + " left";
      case EVENT -> value == 0 ? "not set" : "set";
      case CONDITION -> value == 1 ? "1 thread waits" : value + " threads wait";
      case BARRIER -> value + ofSize(object) + " there" + note(object);
      case QUEUE -> value + ofSize(object) + " in it" + items(object) + note(object);
      case EXECUTOR -> tasks(board.executors().of(object.made().workers()));
      case FUTURE -> result(object);
    };
  }

  private String held(ObjectSnapshot lock) {
    if (lock.holder() == 0) {
      return lock.value() == 0 ? "free" : "held";
    }
    Fact.Line taken = lock.taken();
    return "held by "
        + names.of(lock.holder())
        + (taken == null ? "" : " since line " + board.sources().place(taken.file(), taken.line()))
        + (lock.value() > 1 ? ", " + lock.value() + " times" : "");
  }

  private static String ofSize(ObjectSnapshot object) {
    return object.size() == 0 ? "" : " of " + object.size();
  }

  private static String note(ObjectSnapshot object) {
    return object.note().isEmpty() ? "" : ", " + object.note();
  }

  private static String items(ObjectSnapshot queue) {
    String more = queue.items().size() < queue.value() ? ", ..." : "";
    return queue.items().isEmpty() ? "" : ": " + String.join(", ", queue.items()) + more;
  }

  private static String tasks(Executors.Tasks tasks) {
    return tasks.waiting()
        + " waiting, "
        + tasks.running()
        + " running, "
        + tasks.done()
        + " done"
        + (tasks.failed() == 0 ? "" : ", " + tasks.failed() + " of them failed");
  }

  private static String result(ObjectSnapshot future) {
    return switch (future.value()) {
      case 0 -> "pending";
      case 1 -> "running";
      case 2 -> "cancelled";
      default -> "finished" + (future.note().isEmpty() ? "" : ": " + future.note());
    };
  }
}
