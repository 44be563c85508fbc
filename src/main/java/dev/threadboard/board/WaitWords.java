package dev.threadboard.board;

import dev.threadboard.event.Event;
import dev.threadboard.event.ThreadName;
import dev.threadboard.event.WaitReason;
import java.util.ArrayList;
import java.util.List;

/** Says what a thread waits for, in the same words wherever it is told. */
public final class WaitWords {
  /** What the main thread has come to when the last line of the program is done. */
  public static final String MAIN_IS_OVER = "main is over";

  /** In names; of more threads the others are counted. */
  private static final int MOST_NAMED = 3;

  private WaitWords() {}

  /** {@code waits for the end of Thread-1}, as of this moment. */
  public static String of(Phase phase, Threads threads) {
    return said(phase.reason(), object(phase, threads));
  }

  /**
   * {@code waits for the end of Thread-1}; once main is over it is Python that waits.
   *
   * @param object of {@link #object}
   */
  public static String said(WaitReason reason, String object) {
    return reason.isAfterMain()
        ? MAIN_IS_OVER + "; " + python(object)
        : "waits " + inOrFor(reason, object);
  }

  /** What comes behind <i>waits</i> and <i>waiting</i>: {@code for lock-1}, {@code in q.get()}. */
  public static String inOrFor(WaitReason reason, String object) {
    return (reason.isCall() ? "in " : "for ") + object;
  }

  /** {@code Python waits for you}. */
  public static String python(String object) {
    return "Python waits for " + object;
  }

  /** What a thread in this phase waits for, as of this moment. */
  public static String object(Phase phase, Threads threads) {
    if (phase.reason() == WaitReason.SHUTDOWN) {
      return nonDaemons(threads.outlivingMain().stream().map(ThreadState::shortName).toList());
    }
    return object(phase.reason(), whom(phase, threads), phase.on());
  }

  /** {@code waits for the end of Thread-1}, of a wait that may be over. */
  public static String inThePast(Phase phase, Threads threads) {
    return said(phase.reason(), object(phase.reason(), whom(phase, threads), phase.on()));
  }

  private static String whom(Phase phase, Threads threads) {
    int target = phase.target();
    boolean known = target > Event.YOU && target <= threads.size();
    return known ? threads.get(target).shortName() : "you";
  }

  /**
   * What comes behind <i>waits for</i>, or <i>waits in</i>: {@code the end of Thread-1}.
   *
   * @param whom the name of the thread that is waited for, or that holds the lock
   * @param on the name of the lock, result or executor, or the call
   */
  public static String object(WaitReason reason, String whom, String on) {
    return switch (reason) {
      case JOIN -> "the end of " + whom;
      case SHUTDOWN -> nonDaemons(List.of(whom));
      case PROMPT -> "you";
      case LOCK -> on + ", held by " + whom;
      case RESULT -> on.isEmpty() ? "a result" : "the result of " + on;
      case EXECUTOR -> "the workers of " + ThreadName.told(on);
      case WORK -> "work";
      case QUEUE, CONDITION, EVENT, SEMAPHORE, BARRIER -> on;
      case IO -> on.isEmpty() ? "the outside" : "the outside: " + on;
      case INPUT -> "a line of input";
      case OTHER -> on.isEmpty() ? "a call" : on;
    };
  }

  /** {@code Thread-1, which is no daemon}; of many threads some are named. */
  private static String nonDaemons(List<String> names) {
    if (names.size() < 2) {
      return String.join("", names) + ", which is no daemon";
    }
    List<String> said = new ArrayList<>(names);
    if (names.size() > MOST_NAMED) {
      said = new ArrayList<>(names.subList(0, MOST_NAMED - 1));
      said.add(names.size() - said.size() + " more");
    }
    String last = said.remove(said.size() - 1);
    return String.join(", ", said) + " and " + last + ", which are no daemons";
  }
}
