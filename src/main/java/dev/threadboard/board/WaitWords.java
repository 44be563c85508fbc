package dev.threadboard.board;

import dev.threadboard.event.Event;
import dev.threadboard.event.ThreadName;
import dev.threadboard.event.WaitReason;
import dev.threadboard.objects.ObjectSnapshot;
import dev.threadboard.objects.ResultWords;
import java.util.ArrayList;
import java.util.List;

/** Says what a thread waits for, in the same words wherever it is told. */
public final class WaitWords {
  /** What the main thread has come to when the last line of the program is done. */
  public static final String MAIN_IS_OVER = "main is over";

  /** In names; of more threads the others are counted. */
  private static final int MOST_NAMED = 3;

  /** Who never holds a lock: said where nobody else is known. */
  private static final String YOU = "you";

  private WaitWords() {}

  /** The same, with who has the awaited lock now, and who else waits for the same object. */
  public static String of(Phase phase, Board board) {
    return said(phase.reason(), object(phase, board)) + others(phase, board);
  }

  /** What a thread in this phase waits for; of a lock, with who has it now. */
  public static String object(Phase phase, Board board) {
    ObjectSnapshot lock =
        phase.reason() == WaitReason.LOCK ? board.objects().get(phase.object()) : null;
    return lock == null || !lock.isLock()
        ? object(phase, board.threads())
        : object(phase.reason(), holder(lock.holder(), board.threads()), lock.name());
  }

  private static String holder(int ident, Threads threads) {
    boolean known = ident > Event.YOU && ident <= threads.size();
    return known ? threads.get(ident).shortName() : "";
  }

  /** {@code , as do Thread-2 and 3 more}: who waits in the same call; empty if nobody does. */
  private static String others(Phase phase, Board board) {
    List<String> others = new ArrayList<>();
    for (ThreadState thread :
        phase.object() == 0 ? List.<ThreadState>of() : board.threads().all()) {
      Phase other = thread.phase();
      boolean same = other.object() == phase.object() && other.reason() == phase.reason();
      if (other != phase && same && call(other).equals(call(phase))) {
        others.add(thread.shortName());
      }
    }
    String verb = others.size() == 1 ? ", as does " : ", as do ";
    return others.isEmpty() || phase.reason() == WaitReason.WORK ? "" : verb + enumerated(others);
  }

  /** Without its arguments: {@code jobs.get}. */
  private static String call(Phase phase) {
    int arguments = phase.reason().isCall() ? phase.on().indexOf('(') : -1;
    return arguments < 0 ? phase.on() : phase.on().substring(0, arguments);
  }

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
    return known ? threads.get(target).shortName() : YOU;
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
      case PROMPT -> YOU;
      case LOCK -> on + (whom.isEmpty() || whom.equals(YOU) ? "" : ", held by " + whom);
      case RESULT -> ResultWords.of(on);
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
    return enumerated(names)
        + (names.size() < 2 ? ", which is no daemon" : ", which are no daemons");
  }

  /** {@code Thread-1, Thread-2 and 5 more}. */
  private static String enumerated(List<String> names) {
    if (names.size() < 2) {
      return String.join("", names);
    }
    List<String> said = new ArrayList<>(names);
    if (names.size() > MOST_NAMED) {
      said = new ArrayList<>(names.subList(0, MOST_NAMED - 1));
      said.add(names.size() - said.size() + " more");
    }
    String last = said.remove(said.size() - 1);
    return String.join(", ", said) + " and " + last;
  }
}
