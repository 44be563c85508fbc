package dev.threadboard.engine;

import dev.threadboard.command.ThreadCommand;
import dev.threadboard.engine.time.Pacer;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * What a person asks for during a run: what was asked in an earlier run comes first, at the same
 * moments, and then what comes from the keyboard. {@link #add} and {@link #taken} may be called by
 * any thread, the others with the baton held.
 */
public final class UserRequests {
  private final Queue<ThreadCommand> requests = new ConcurrentLinkedQueue<>();
  private final Queue<ReplayPrefix.Asked> taken = new ConcurrentLinkedQueue<>();
  private final Deque<ReplayPrefix.Asked> again;

  /** {@code prefix} is what is done again first, or null. */
  public UserRequests(ReplayPrefix prefix) {
    this.again = new ArrayDeque<>(prefix == null ? List.of() : prefix.asked());
  }

  public void add(ThreadCommand request) {
    requests.add(request);
  }

  /**
   * When what was asked before is to be asked again; {@link Pacer#FOREVER} if nothing is, yet.
   *
   * @param seq of the last event
   * @param turn how often the baton has been handed over
   */
  public long due(long seq, long turn) {
    if (again.isEmpty()) {
      return Pacer.FOREVER;
    }
    ReplayPrefix.Asked next = again.element();
    return next.seq() <= seq && next.turn() <= turn ? next.nanos() : Pacer.FOREVER;
  }

  /** Takes the next that is to be asked now, in nanoseconds of virtual time; null if none is. */
  public ThreadCommand take(long seq, long turn, long nanos) {
    ThreadCommand request = null;
    if (due(seq, turn) <= nanos) {
      request = again.remove().request();
    } else if (again.isEmpty()) {
      request = requests.poll();
    }
    if (request != null) {
      taken.add(new ReplayPrefix.Asked(seq, turn, nanos, request));
    }
    return request;
  }

  /** What was taken until now, in order. */
  public List<ReplayPrefix.Asked> taken() {
    return List.copyOf(taken);
  }
}
