package dev.threadboard.compare;

import dev.threadboard.event.Event;
import dev.threadboard.event.Fact;
import dev.threadboard.event.ProgramFact;
import dev.threadboard.event.WaitReason;
import dev.threadboard.history.History;
import java.util.HashMap;
import java.util.Map;

/**
 * The totals of a whole run.
 *
 * @param nanos virtual time from its beginning to its end
 * @param threads how many there were, with MainThread
 * @param lines how many it printed
 * @param slept by all threads together, in nanoseconds of virtual time
 * @param waited the same for others: their end, a lock, a result; idle workers do not count
 * @param switches how often another thread went on than the one before
 */
public record RunTotals(
    long nanos, int threads, long lines, long slept, long waited, long switches) {

  static RunTotals of(History history) {
    Count count = new Count();
    history.each(count::take);
    long end = history.newest().nanos();
    count.pauses.values().forEach(pause -> count.end(pause, end));
    return new RunTotals(
        end,
        history.newest().threads().size(),
        count.lines,
        count.slept,
        count.waited,
        count.switches);
  }

  /** A sleep or a wait that goes on. */
  private record Pause(boolean sleep, long since) {}

  private static final class Count {
    private final Map<Integer, Pause> pauses = new HashMap<>();
    private int last = Event.MAIN;
    private long lines;
    private long slept;
    private long waited;
    private long switches;

    void take(Event event) {
      Fact fact = event.fact();
      if (isItsOwn(event) && event.ident() != last) {
        last = event.ident();
        switches++;
      }
      if (fact instanceof Fact.Print print) {
        lines += newlines(print.text()) + newlines(print.end());
      } else if (fact instanceof ProgramFact.Output output && output.fd() == 1) {
        lines += newlines(output.text());
      } else if (fact instanceof Fact.Sleep) {
        pauses.put(event.ident(), new Pause(true, event.nanos()));
      } else if (fact instanceof Fact.Wait wait && isForOthers(wait.reason())) {
        pauses.put(event.ident(), new Pause(false, event.nanos()));
      } else if (fact instanceof Fact.Wake
          || fact instanceof Fact.End
          || fact instanceof Fact.CutOff) {
        Pause over = pauses.remove(event.ident());
        if (over != null) {
          end(over, event.nanos());
        }
      }
    }

    void end(Pause pause, long now) {
      if (pause.sleep) {
        slept += now - pause.since;
      } else {
        waited += now - pause.since;
      }
    }

    /** Whether the event is its thread's own doing, so that the thread held the baton. */
    private static boolean isItsOwn(Event event) {
      Fact fact = event.fact();
      return event.ident() != Event.YOU
          && !(fact instanceof Fact.CutOff
              || fact instanceof Fact.Deadlock
              || fact instanceof ProgramFact.Output
              || fact instanceof ProgramFact.Killed
              || fact instanceof Fact.Exit);
    }

    private static boolean isForOthers(WaitReason reason) {
      return reason != WaitReason.WORK && reason != WaitReason.PROMPT && reason != WaitReason.INPUT;
    }

    private static long newlines(String text) {
      long newlines = 0;
      for (int i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) {
        newlines++;
      }
      return newlines;
    }
  }
}
