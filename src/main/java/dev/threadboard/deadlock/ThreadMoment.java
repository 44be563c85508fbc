package dev.threadboard.deadlock;

import dev.threadboard.event.Fact;
import dev.threadboard.event.ThreadName;
import dev.threadboard.event.WaitReason;

/**
 * A thread at one moment, as far as its waits are concerned.
 *
 * @param name Python's
 * @param reason why it waits; null unless it waits
 * @param until when the wait ends by itself, in nanoseconds; 0 if it does not
 * @param target the number of the thread that it waits for
 * @param on the name of what it waits for, or the call that it waits in
 * @param object the number of the shared object that it waits for or at; 0 if there is none
 * @param place where it is; null if that is not known
 */
public record ThreadMoment(
    int ident,
    String name,
    Life life,
    WaitReason reason,
    long until,
    int target,
    String on,
    int object,
    Fact.Line place) {
  /** How far a thread has come. */
  public enum Life {
    /** It has not ended. */
    ALIVE,
    /** It has ended well, or was cut off. */
    ENDED,
    /** An error has ended it. */
    FAILED
  }

  /** Whether it waits for something that must come from another thread, however long that takes. */
  boolean waitsForOthers() {
    return reason != null && until == 0 && reason != WaitReason.WORK && reason != WaitReason.PROMPT;
  }

  /** In a sentence; in quotes if it is no single word. */
  String said() {
    String told = ThreadName.told(name);
    return told.matches("[\\p{L}\\p{N}_.-]+") ? told : '"' + told + '"';
  }
}
