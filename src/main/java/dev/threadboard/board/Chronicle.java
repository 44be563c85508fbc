package dev.threadboard.board;

import dev.threadboard.board.Moment.Cause;
import dev.threadboard.board.Moment.Cause.Kind;
import dev.threadboard.event.Event;
import dev.threadboard.event.Fact;
import dev.threadboard.event.WaitFor;

/**
 * The past of all threads, in the order in which things were over. Versions share what they have in
 * common, and the oldest things are forgotten. What still goes on is not here but in each thread's
 * {@link ThreadState#phase}.
 */
public final class Chronicle {
  /** In moments of all threads together. */
  private static final int MOST = 32_768;

  static final Chronicle NONE = new Chronicle(Recent.keeping(MOST));

  private final Recent<Moment> moments;

  private Chronicle(Recent<Moment> moments) {
    this.moments = moments;
  }

  /** What is remembered; {@link Moment#at} never decreases. */
  public Recent<Moment> moments() {
    return moments;
  }

  /** Whether older moments were forgotten. */
  public boolean forgetful() {
    return moments.first() > 0;
  }

  /** Since when nothing is missing, in nanoseconds of virtual time. */
  public long since() {
    return forgetful() ? moments.get(moments.first()).at() : 0;
  }

  /** The number of the first moment that was over at that time or later. */
  public long firstAt(long nanos) {
    long low = moments.first();
    long high = moments.end();
    while (low < high) {
      long middle = (low + high) >>> 1;
      if (moments.get(middle).at() < nanos) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Without older moments than so many. */
  Chronicle newest(int many) {
    return new Chronicle(moments.newest(many));
  }

  private Chronicle plus(Moment moment) {
    return new Chronicle(moments.plus(moment));
  }

  /** With the end of a phase by the thread's own doing, and who let it go on. */
  Chronicle over(Phase phase, Event event) {
    int ident = event.ident();
    long now = event.nanos();
    if (phase.state() == State.RUNNING) {
      boolean longer = phase.since() < now;
      return longer ? stretch(ident, Phase.of(State.READY, phase.since()), now) : this;
    }
    Chronicle over = stretch(ident, phase, now);
    if (!(event.fact() instanceof Fact.Wake)) {
      return over;
    } else if (phase.reason() == WaitFor.LOCK) {
      Moment.Freed freed = lastFreed(phase);
      return freed == null ? over : over.plus(new Cause(Kind.RELEASE, freed.ident(), ident, now));
    } else if (phase.reason() == WaitFor.SHUTDOWN) {
      return over.plus(new Cause(Kind.JOIN, phase.target(), ident, now));
    }
    return over;
  }

  /** Who let it go: the last one that freed the lock while it was waited for. */
  private Moment.Freed lastFreed(Phase wait) {
    for (long i = moments.end() - 1; i >= moments.first(); i--) {
      if (moments.get(i) instanceof Moment.Freed freed && freed.lock().equals(wait.on())) {
        return freed;
      } else if (moments.get(i).at() < wait.since()) {
        break;
      }
    }
    return null;
  }

  private Chronicle stretch(int ident, Phase phase, long now) {
    return plus(new Moment.Stretch(ident, phase, now));
  }

  /** With the end of a turn with the baton that took some time. */
  Chronicle ran(int ident, long since, long now) {
    return plus(new Moment.Stretch(ident, Phase.of(State.RUNNING, since), now));
  }

  /** With what an event says beside phases. */
  Chronicle after(Event event) {
    Fact fact = event.fact();
    int who = event.ident();
    long now = event.nanos();
    if (fact instanceof Fact.Print print) {
      return plus(new Moment.Print(who, print.text(), print.end(), now));
    } else if (fact instanceof Fact.Start start) {
      return plus(new Cause(Kind.START, who, start.target(), now));
    } else if (fact instanceof Fact.Join join) {
      return plus(new Cause(Kind.JOIN, join.target(), who, now));
    } else if (fact instanceof Fact.Release release) {
      return plus(new Moment.Freed(who, release.lock(), now));
    }
    return this;
  }
}
