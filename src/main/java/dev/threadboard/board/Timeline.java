package dev.threadboard.board;

import dev.threadboard.board.TimelineEntry.HappensBefore;
import dev.threadboard.board.TimelineEntry.HappensBefore.Kind;
import dev.threadboard.event.Event;
import dev.threadboard.event.Fact;
import dev.threadboard.event.WaitReason;
import java.util.ArrayList;
import java.util.List;

/**
 * The past of all threads, in the order in which things were over. Versions share what they have in
 * common, and the oldest things are forgotten. What still goes on is not here but in each thread's
 * {@link ThreadState#phase}.
 */
public final class Timeline {
  /** In moments of all threads together. */
  private static final int MOST = 32_768;

  static final Timeline NONE = new Timeline(RingBuffer.keeping(MOST));

  private final RingBuffer<TimelineEntry> entries;

  private Timeline(RingBuffer<TimelineEntry> moments) {
    this.entries = moments;
  }

  /** What is remembered; {@link TimelineEntry#at} never decreases. */
  public RingBuffer<TimelineEntry> entries() {
    return entries;
  }

  /** Whether older moments were forgotten. */
  public boolean forgetful() {
    return entries.first() > 0;
  }

  /** Since when nothing is missing, in nanoseconds of virtual time. */
  public long since() {
    return forgetful() ? entries.get(entries.first()).at() : 0;
  }

  /** The number of the first moment that was over at that time or later. */
  public long firstAt(long nanos) {
    long low = entries.first();
    long high = entries.end();
    while (low < high) {
      long middle = (low + high) >>> 1;
      if (entries.get(middle).at() < nanos) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Without older moments than so many. */
  Timeline newest(int many) {
    return new Timeline(entries.newest(many));
  }

  /** The next version while it is made; nobody else sees it. */
  static final class Draft {
    private final Timeline from;
    private final List<TimelineEntry> added = new ArrayList<>();
    private RingBuffer<TimelineEntry> moments;

    Draft(Timeline from) {
      this.from = from;
      this.moments = from.entries;
    }

    /** The end of a phase by the thread's own doing, and who let it go on. */
    void over(Phase phase, Event event) {
      int ident = event.ident();
      long now = event.nanos();
      if (phase.state() == State.RUNNING) {
        if (phase.since() < now) {
          added.add(new TimelineEntry.PhaseEnded(ident, Phase.of(State.READY, phase.since()), now));
        }
        return;
      }
      added.add(new TimelineEntry.PhaseEnded(ident, phase, now));
      if (!(event.fact() instanceof Fact.Wake)) {
        return;
      } else if (phase.reason() == WaitReason.LOCK) {
        TimelineEntry.LockReleased lockReleased = lastFreed(phase);
        if (lockReleased != null) {
          added.add(new HappensBefore(Kind.RELEASE, lockReleased.ident(), ident, now));
        }
      } else if (phase.reason() == WaitReason.SHUTDOWN) {
        added.add(new HappensBefore(Kind.JOIN, phase.target(), ident, now));
      }
    }

    /** Who let it go: the last one that freed the lock while it was waited for. */
    private TimelineEntry.LockReleased lastFreed(Phase wait) {
      takeAdded();
      for (long i = moments.end() - 1; i >= moments.first(); i--) {
        if (moments.get(i) instanceof TimelineEntry.LockReleased lockReleased
            && lockReleased.lock().equals(wait.on())) {
          return lockReleased;
        } else if (moments.get(i).at() < wait.since()) {
          break;
        }
      }
      return null;
    }

    /** The end of a turn with the baton that took some time. */
    void ran(int ident, long since, long now) {
      added.add(new TimelineEntry.Turn(ident, since, now));
    }

    /** What an event says beside phases. */
    void take(Event event) {
      Fact fact = event.fact();
      int who = event.ident();
      long now = event.nanos();
      if (fact instanceof Fact.Print print) {
        added.add(new TimelineEntry.Print(who, print.text(), print.end(), now));
      } else if (fact instanceof Fact.Start start) {
        added.add(new HappensBefore(Kind.START, who, start.target(), now));
      } else if (fact instanceof Fact.Join join) {
        added.add(new HappensBefore(Kind.JOIN, join.target(), who, now));
      } else if (fact instanceof Fact.Release release) {
        added.add(new TimelineEntry.LockReleased(who, release.lock(), now));
      }
    }

    private void takeAdded() {
      moments = moments.plusAll(added);
      added.clear();
    }

    Timeline done() {
      takeAdded();
      return moments == from.entries ? from : new Timeline(moments);
    }
  }
}
