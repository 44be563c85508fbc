package dev.threadboard.cpython;

import dev.threadboard.cpython.channel.Message;
import dev.threadboard.cpython.channel.Op;
import dev.threadboard.engine.Operation;
import dev.threadboard.engine.Scheduler;
import java.util.List;

/** For a search: what the agent's tellings say of the objects that threads use. */
final class Steps {
  private static final int OWN = 1;
  private static final int MOVED = 2;
  private static final int LOOKED = 4;

  /** The numbers of objects that stand for threads end here, and go down. */
  private static final long THREAD = -1000;

  /** As the agent numbers them. */
  private static final List<Operation.Kind> KINDS =
      List.of(
          Operation.Kind.OTHER,
          Operation.Kind.LINE,
          Operation.Kind.ACQUIRE,
          Operation.Kind.RELEASE,
          Operation.Kind.QUEUE,
          Operation.Kind.JOIN);

  private final Turns turns;

  /** Who has come to a line since it was last said what it did; null if nobody has. */
  private ChildThread atLine;

  /** Whether there has been another than main, which comes before all else until then. */
  private boolean started;

  Steps(Turns turns) {
    this.turns = turns;
  }

  /** The holder tells that; what it uses besides is told by itself. */
  void told(ChildThread holder, int op) {
    if (!started) {
      return;
    }
    switch (op) {
      case Op.CLOCK, Op.SLEEP, Op.YIELD, Op.SPIN, Op.IO, Op.INPUT, Op.OUTSIDE, Op.FINISH ->
          turns.used(holder, Scheduler.EVERYTHING);
      case Op.PRINT -> turns.used(holder, Scheduler.OUTPUT);
      case Op.CREATE -> turns.used(holder, Scheduler.THREADS);
      case Op.BEGIN -> turns.used(holder, THREAD - holder.ident());
      case Op.END -> {
        settle();
        turns.used(holder, THREAD - holder.ident());
      }
      default -> {
        // It uses nothing that others use.
      }
    }
  }

  /** It runs code of the program's own; the agent says later what that has done. */
  void comesToLine(ChildThread holder) {
    if (started && atLine != holder) {
      settle();
      atLine = holder;
    }
  }

  /** Nothing was said of what somebody did, so it may have been anything. */
  private void settle() {
    if (atLine != null) {
      turns.used(atLine, Scheduler.MEMORY);
      atLine = null;
    }
  }

  /** It starts that thread. */
  void starts(ChildThread holder, ChildThread other) {
    started = true;
    turns.used(holder, THREAD - other.ident());
  }

  /** It waits no longer than until some moment: what is in time depends on all. */
  void waitsUntil(ChildThread holder, long until) {
    if (started && until != Turns.NEVER) {
      turns.used(holder, Scheduler.EVERYTHING);
    }
  }

  /** It has come to where it may lose the baton. */
  void at(ChildThread holder, Message in) {
    Operation.Kind kind = KINDS.get(in.nextInt());
    long flags = in.next();
    if (atLine == holder) {
      atLine = null;
    }
    if ((flags & MOVED) != 0) {
      turns.used(holder, Scheduler.MEMORY);
    } else if ((flags & LOOKED) != 0) {
      turns.used(holder, Scheduler.LOOK);
    }
    holder.isAbout(new Operation(kind, in.next(), (flags & OWN) != 0));
  }
}
