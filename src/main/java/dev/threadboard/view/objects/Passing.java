package dev.threadboard.view.objects;

import dev.threadboard.objects.ObjectMoment;
import dev.threadboard.objects.ObjectSnapshot;
import dev.threadboard.text.Numbers;
import java.util.ArrayList;
import java.util.List;

/** Says what a thread did to an object, as the object's states before and after tell it. */
final class Passing {
  private Passing() {}

  /**
   * {@code packer-1 takes 'tea', 4 left}.
   *
   * @param before null if nothing is known of what was before
   * @param who did it
   */
  static String between(ObjectMoment before, ObjectMoment moment, String who) {
    ObjectSnapshot now = moment.after();
    int was = before == null ? 0 : before.after().value();
    int by = now.value() - was;
    return switch (now.kind()) {
      case LOCK, RLOCK -> now.value() == 0 ? "is free" : "is held";
      case SEMAPHORE ->
          who + (by < 0 ? " comes in, " : by > 0 ? " lets in, " : ": ") + now.value() + " free";
      case EVENT -> who + (now.value() > 0 ? " sets it" : " clears it");
      case CONDITION -> now.value() + " waiting, by " + who;
      case BARRIER ->
          now.note().equals("broken")
              ? who + " breaks it"
              : by < 0
                  ? who + " lets all go on"
                  : who + " is there, " + now.value() + " of " + now.size();
      case QUEUE -> queue(before == null ? List.of() : before.after().items(), now, by, who);
      case EXECUTOR -> by > 0 ? who + " hands in a task, " + left(now) : who + ": " + left(now);
      case FUTURE ->
          who
              + (now.value() == 1
                  ? " begins it"
                  : now.value() == 2
                      ? " cancels it"
                      : " ends it" + (now.note().isEmpty() ? "" : ": " + now.note()));
    };
  }

  private static String left(ObjectSnapshot executor) {
    return Numbers.count(executor.value()) + " waiting";
  }

  private static String queue(List<String> before, ObjectSnapshot queue, int by, String who) {
    String size = ", " + Numbers.count(queue.value()) + " in it";
    if (by > 0) {
      return who + " puts" + lacking(queue.items(), before) + size;
    } else if (by < 0) {
      return who + " takes" + lacking(before, queue.items()) + size;
    }
    return who + ": " + (queue.note().isEmpty() ? "nothing unfinished" : queue.note());
  }

  /** The items of one list that the other lacks; empty where these are not to be seen. */
  private static String lacking(List<String> all, List<String> some) {
    List<String> more = new ArrayList<>(all);
    some.forEach(more::remove);
    return more.size() == 1 ? " " + more.get(0) : "";
  }
}
