package dev.threadboard.linear;

import dev.threadboard.board.State;
import dev.threadboard.board.WaitWords;
import dev.threadboard.event.Event;
import dev.threadboard.event.Fact;
import dev.threadboard.event.WaitReason;
import dev.threadboard.sentence.ThreadNames;
import java.util.ArrayList;
import java.util.List;

/**
 * Collects the intervals in which one thread was in one state, from all events in order. Unlike the
 * board's timeline it drops nothing, and it joins equal neighbours.
 */
final class IntervalCollector {
  private final List<StateInterval> over = new ArrayList<>();
  private StateInterval open;
  private boolean failed;

  /** Takes an event of this thread, or of another that makes it or starts it. */
  void take(Event event, ThreadNames names) {
    Fact fact = event.fact();
    long now = event.nanos();
    if (event.ident() == Event.YOU && (fact instanceof Fact.Wake || fact instanceof Fact.GiveUp)) {
      // Of the person's own thread only the waits count.
      close(now);
      open = null;
    }
    if (fact instanceof Fact.Create) {
      begin(State.NEW, now);
    } else if (fact instanceof Fact.Start) {
      begin(State.STARTING, now);
    } else if (event.ident() != Event.YOU && isRun(fact)) {
      begin(State.RUNNING, now);
    } else if (fact instanceof Fact.Sleep) {
      begin(State.SLEEPING, now);
    } else if (fact instanceof Fact.Wait wait) {
      State state = wait.reason() == WaitReason.WORK ? State.IDLE : State.WAITING;
      begin(state, now, waits(state, wait, names));
    } else if (fact instanceof Fact.Error) {
      failed = true;
    } else if (fact instanceof Fact.End) {
      begin(failed ? State.FAILED : State.DONE, now);
    } else if (fact instanceof Fact.CutOff) {
      begin(State.CUT_OFF, now);
    }
  }

  private static String waits(State state, Fact.Wait wait, ThreadNames names) {
    String object = WaitWords.object(wait.reason(), names.of(wait.target()), wait.on());
    return wait.reason().isAfterMain()
        ? WaitWords.said(wait.reason(), object) + ","
        : state.word() + " " + WaitWords.inOrFor(wait.reason(), object);
  }

  private static boolean isRun(Fact fact) {
    return fact instanceof Fact.Begin || fact instanceof Fact.Wake;
  }

  private void begin(State state, long now) {
    begin(state, now, state.word());
  }

  private void begin(State state, long now, String what) {
    close(now);
    open = new StateInterval(state, now, now, what, 1);
  }

  /** Running takes no virtual time, so it does not separate the intervals around it. */
  private void close(long now) {
    if (open == null) {
      return;
    }
    StateInterval done = open.until(now);
    if (done.from() == done.to()) {
      return;
    }
    int last = over.size() - 1;
    if (last >= 0 && over.get(last).isLike(done) && over.get(last).to() == done.from()) {
      over.set(last, over.get(last).and(done));
    } else {
      over.add(done);
    }
  }

  /** All intervals up to now, with a state that has just begun. */
  List<StateInterval> until(long now) {
    List<StateInterval> all = new ArrayList<>(over);
    if (open != null) {
      StateInterval last = open.until(Math.max(open.from(), now));
      int before = all.size() - 1;
      boolean goesOn =
          before >= 0 && all.get(before).isLike(last) && all.get(before).to() == last.from();
      if (goesOn && last.to() > last.from()) {
        all.set(before, all.get(before).and(last));
      } else {
        all.add(last);
      }
    }
    return all;
  }
}
