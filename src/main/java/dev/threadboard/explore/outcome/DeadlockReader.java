package dev.threadboard.explore.outcome;

import dev.threadboard.board.Board;
import dev.threadboard.board.ThreadState;
import dev.threadboard.deadlock.DeadlockReport;
import dev.threadboard.deadlock.HopelessKind;
import dev.threadboard.deadlock.HopelessWait;
import dev.threadboard.deadlock.WaitLink;
import dev.threadboard.event.Event;
import dev.threadboard.event.Fact;
import dev.threadboard.event.ProgramFact;
import dev.threadboard.event.WaitReason;
import dev.threadboard.event.WatchFact;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Tells of a run's deadlock. A board is made only where there is one, or of very long runs, since
 * most runs of a search have none.
 */
public final class DeadlockReader {
  /** A worker of the library's is a daemon before CPython 3.9, and yet its wait is no idling. */
  private static final Set<WaitReason> OF_WORK =
      EnumSet.of(WaitReason.LOCK, WaitReason.JOIN, WaitReason.RESULT);

  /** How many events are kept before they are folded. */
  private static final int MOST_KEPT = 4000;

  private final Map<Integer, Event> lines = new HashMap<>();
  private final List<Event> kept = new ArrayList<>();
  private Board board = Board.EMPTY;
  private StuckThreads stuck;

  /** Takes the next event. */
  public void take(Event event) {
    Fact fact = event.fact();
    if (fact instanceof Fact.Line) {
      lines.put(event.ident(), event);
    } else if (matters(fact)) {
      Event line = lines.remove(event.ident());
      if (line != null) {
        kept.add(line);
      }
      kept.add(event);
      if (fact instanceof Fact.Deadlock) {
        fold();
        stuck = stuck();
      } else if (kept.size() >= MOST_KEPT) {
        fold();
      }
    }
  }

  private static boolean matters(Fact fact) {
    return !(fact instanceof Fact.Step
        || fact instanceof Fact.Print
        || fact instanceof Fact.Call
        || fact instanceof Fact.Return
        || fact instanceof Fact.Switch
        || fact instanceof WatchFact
        || fact instanceof ProgramFact.Output
        || fact instanceof ProgramFact.Stderr);
  }

  private void fold() {
    board = board.after(kept).remembering(1, 1);
    kept.clear();
  }

  /** The deadlock; null if there was none. */
  public StuckThreads read() {
    return stuck;
  }

  private StuckThreads stuck() {
    DeadlockReport report = board.report();
    List<WaitLink> links = new ArrayList<>();
    List<String> causes = new ArrayList<>();
    for (HopelessWait cause : report.causes()) {
      List<WaitLink> waits = cause.links().stream().filter(link -> !isIdle(link, report)).toList();
      if (!waits.isEmpty()) {
        links.addAll(waits);
        causes.add(told(cause, waits));
      }
    }
    List<String> names = new ArrayList<>(links.stream().map(this::name).toList());
    report.behind().stream()
        .filter(link -> !isIdle(link, report))
        .forEach(link -> names.add(name(link)));
    return new StuckThreads(
        names.stream().sorted().toList(),
        causes.stream().distinct().sorted().toList(),
        links,
        report.sentences().stream().map(DeadlockReader::withoutStop).toList());
  }

  private static String withoutStop(String sentence) {
    return sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
  }

  /** Whether a daemon has nothing to do, which nobody waits for. */
  private boolean isIdle(WaitLink link, DeadlockReport report) {
    ThreadState thread = board.threads().get(link.ident());
    return thread.daemon()
        && !OF_WORK.contains(thread.phase().reason())
        && report.causes().stream().noneMatch(wait -> isWaitedFor(link, wait.links()))
        && !isWaitedFor(link, report.behind());
  }

  private static boolean isWaitedFor(WaitLink link, List<WaitLink> links) {
    return links.stream().anyMatch(other -> other.other() == link.ident());
  }

  private String name(WaitLink link) {
    return board.threads().get(link.ident()).name();
  }

  /**
   * By lines rather than by the names of locks: how a lock is called may depend on who takes it
   * first. Threads that change places in a circle of the same lines are no other circle.
   */
  private String told(HopelessWait cause, List<WaitLink> waits) {
    String lines = String.join(", ", waits.stream().map(this::lines).distinct().sorted().toList());
    String who = "";
    if (cause.kind() == HopelessKind.CIRCLE) {
      List<String> circle = new ArrayList<>(waits.stream().map(this::name).toList());
      Collections.rotate(circle, -circle.indexOf(Collections.min(circle)));
      who = " of " + String.join(", ", circle);
    }
    return cause.kind().words() + who + (lines.isEmpty() ? "" : ": line " + lines);
  }

  /** {@code 9}, {@code 9 for what was taken in 8}. */
  private String lines(WaitLink link) {
    return place(link.place())
        + (link.taken() == null ? "" : " for what was taken in " + place(link.taken()));
  }

  private String place(Fact.Line place) {
    if (place == null) {
      return "?";
    }
    String file = place.file() == 0 ? "" : board.program().sources().name(place.file()) + ":";
    return file + place.line();
  }
}
