package dev.threadboard.objects;

import java.util.List;

/** Says what a thread has done to an object, from the object's states before and after. */
final class StateWords {
  private static final int CANCELLED = 2;
  private static final int FINISHED = 3;

  private StateWords() {}

  /** To come behind the thread's name; empty where something else tells it. */
  static String of(ObjectSnapshot before, ObjectSnapshot after) {
    return switch (after.kind()) {
      case QUEUE -> ofQueue(before, after);
      case SEMAPHORE -> ofSemaphore(before, after);
      case EVENT -> ofEvent(before, after);
      case BARRIER -> after.note().equals(before.note()) ? "" : ofBarrier(after);
      case FUTURE -> ofFuture(before, after);
      case LOCK, RLOCK, CONDITION, EXECUTOR -> "";
    };
  }

  private static String ofQueue(ObjectSnapshot before, ObjectSnapshot after) {
    if (after.value() > before.value()) {
      String thing = odd(before.items(), after.items());
      String of =
          after.size() > 0 ? after.value() + " of " + after.size() : after.value() + " in it";
      return "puts " + thing + " into " + after.name() + " (" + of + ")";
    } else if (after.value() < before.value()) {
      String thing = odd(after.items(), before.items());
      return "takes " + thing + " from " + after.name() + " (" + after.value() + " left)";
    }
    return after.note().equals(before.note())
        ? ""
        : "is done with one of " + after.name() + ": " + after.note();
  }

  /** The one thing that the longer list has more; {@code something} if the lists do not show it. */
  private static String odd(List<String> shorter, List<String> longer) {
    for (int i = 0; i < longer.size(); i++) {
      if (i == shorter.size() || !longer.get(i).equals(shorter.get(i))) {
        return longer.get(i);
      }
    }
    return "something";
  }

  private static String ofSemaphore(ObjectSnapshot before, ObjectSnapshot after) {
    if (after.value() == before.value()) {
      return "";
    }
    String left = after.size() > 0 ? " of " + after.size() : "";
    return (after.value() < before.value() ? "passes " : "releases ")
        + after.name()
        + " ("
        + after.value()
        + left
        + " left)";
  }

  private static String ofEvent(ObjectSnapshot before, ObjectSnapshot after) {
    if (after.value() == before.value()) {
      return "";
    }
    return (after.value() == 0 ? "clears " : "sets ") + after.name();
  }

  private static String ofBarrier(ObjectSnapshot after) {
    return after.note().equals("broken") ? "breaks " + after.name() : "resets " + after.name();
  }

  private static String ofFuture(ObjectSnapshot before, ObjectSnapshot after) {
    if (after.value() == before.value() || after.value() < CANCELLED) {
      return "";
    }
    String result = after.note().isEmpty() ? "" : ": " + after.note();
    return (after.value() == FINISHED ? "finishes " : "cancels ") + after.name() + result;
  }
}
