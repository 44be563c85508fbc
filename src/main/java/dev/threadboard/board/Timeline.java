package dev.threadboard.board;

import dev.threadboard.board.TimelineEntry.HappensBefore;
import dev.threadboard.board.TimelineEntry.HappensBefore.Kind;
import dev.threadboard.event.Event;
import dev.threadboard.event.Fact;
import dev.threadboard.event.WaitReason;
import dev.threadboard.event.WatchFact;
import dev.threadboard.persistent.RingBuffer;
import java.util.ArrayList;
import java.util.List;

/**
 * The past of all threads, in the order in which its entries ended. The oldest entries are dropped.
 * What is still going on is not here but in each thread's {@link ThreadState#phase}.
 */
public final class Timeline {
  /** In entries of all threads together. */
  private static final int MOST = 32_768;

  static final Timeline NONE = new Timeline(RingBuffer.keeping(MOST));

  private final RingBuffer<TimelineEntry> entries;

  private Timeline(RingBuffer<TimelineEntry> moments) {
    this.entries = moments;
  }

  /** The entries that are kept; {@link TimelineEntry#at} never decreases. */
  public RingBuffer<TimelineEntry> entries() {
    return entries;
  }

  /** Whether older entries were dropped. */
  public boolean forgetful() {
    return entries.first() > 0;
  }

  /** From when on the timeline is complete, in nanoseconds of virtual time. */
  public long since() {
    return forgetful() ? entries.get(entries.first()).at() : 0;
  }

  /** The number of the first entry that ended at that time or later. */
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

  /** Only the newest entries, so many at most. */
  Timeline newest(int many) {
    return new Timeline(entries.newest(many));
  }

  /** The next version while it is being made. */
  static final class Draft {
    private final Timeline from;
    private final List<TimelineEntry> added = new ArrayList<>();
    private RingBuffer<TimelineEntry> moments;

    Draft(Timeline from) {
      this.from = from;
      this.moments = from.entries;
    }

    /** A phase has ended, with what allowed its thread to go on. */
    void over(Phase phase, Event event) {
      int ident = event.ident();
      long now = event.nanos();
      if (phase.state() == State.RUNNING) {
        if (phase.since() < now) {
          added.add(new TimelineEntry.PhaseEnded(ident, Phase.of(State.READY, phase.since()), now));
        }
        return;
      }
      if (phase.state() == State.STARTING && phase.since() == now) {
        return;
      }
      over(ident, phase, now);
      if (!(event.fact() instanceof Fact.Wake)) {
        return;
      } else if (phase.reason() == WaitReason.LOCK) {
        TimelineEntry.LockReleased lockReleased = lastFreed(phase);
        if (lockReleased != null) {
          added.add(new HappensBefore(Kind.RELEASE, lockReleased.ident(), ident, now));
        }
      } else if (phase.reason() == WaitReason.SHUTDOWN) {
        added.add(new HappensBefore(Kind.SHUTDOWN, phase.target(), ident, now));
      }
    }

    /** A phase has ended by another thread's doing. */
    void over(int ident, Phase phase, long now) {
      added.add(new TimelineEntry.PhaseEnded(ident, phase, now));
    }

    /** The last release of the awaited lock during the wait; null if there was none. */
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

    /** A turn with the baton has ended that took some time. */
    void ran(int ident, long since, long now) {
      added.add(new TimelineEntry.Turn(ident, since, now));
    }

    /** Takes from an event what does not concern phases. */
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
      } else if (fact instanceof Fact.TaskBegin task) {
        added.add(new TimelineEntry.TaskBegan(who, task.function(), now));
      } else if (fact instanceof Fact.TaskEnd) {
        added.add(new TimelineEntry.TaskOver(who, now));
      } else if (fact instanceof WatchFact.Value value) {
        added.add(new TimelineEntry.ValueChanged(who, value, now));
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
