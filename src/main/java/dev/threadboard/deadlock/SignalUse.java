package dev.threadboard.deadlock;

import dev.threadboard.event.Fact;
import dev.threadboard.event.ObjectKind;
import dev.threadboard.objects.ObjectSnapshot;

/**
 * Tells by the program's text whether a plain lock may be a signal, which another thread gives by
 * releasing it: it was taken by a bare {@code acquire()}, and the function that did so does not
 * release it further down.
 */
final class SignalUse {
  private static final String ACQUIRE = ".acquire(";

  /** In lines: a function that is longer is not read to its end. */
  private static final int LONGEST = 400;

  private final Situation situation;

  SignalUse(Situation situation) {
    this.situation = situation;
  }

  /** Whether it may be one; not where the text is not known. */
  boolean isPossible(ObjectSnapshot lock) {
    Fact.Line taken = lock.taken();
    String text = taken == null ? "" : situation.text(taken);
    int call = text.indexOf(ACQUIRE);
    if (lock.kind() != ObjectKind.LOCK || call < 0) {
      return false;
    }
    String release = lastWord(text.substring(0, call)) + ".release(";
    for (int line = taken.line() + 1; line <= taken.line() + LONGEST; line++) {
      String next = situation.text(new Fact.Line(line, taken.file()));
      if (next.contains(release)) {
        return false;
      } else if (next.startsWith("def ") || next.startsWith("class ")) {
        return true;
      }
    }
    return true;
  }

  private static String lastWord(String text) {
    return text.substring(text.lastIndexOf(' ') + 1);
  }
}
