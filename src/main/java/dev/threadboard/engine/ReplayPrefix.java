package dev.threadboard.engine;

import dev.threadboard.command.ThreadCommand;
import java.util.List;
import java.util.function.LongSupplier;

/**
 * The beginning of a run, to be done again up to some event. Together with the scenario and its
 * arguments it determines that beginning.
 *
 * @param first how its threads took turns before any person chose
 * @param firstEvents how many events there were until then
 * @param events how many there were in all
 * @param picked what was chosen after that
 * @param asked what a person asked for, from the beginning
 */
public record ReplayPrefix(
    SchedulingOptions first,
    long firstEvents,
    long events,
    List<Picked> picked,
    List<Asked> asked) {
  /**
   * A choice that was made.
   *
   * @param seq of the event that told it
   * @param choice counted from 0
   */
  public record Picked(long seq, int choice) {}

  /**
   * What a person asked for, and when it was taken in.
   *
   * @param seq of the last event before
   * @param turn how often the baton had been handed over
   * @param nanos of virtual time
   */
  public record Asked(long seq, long turn, long nanos, ThreadCommand request) {}

  /** The same beginning with another end. */
  ReplayPrefix upTo(long end, List<Picked> choices, List<Asked> asks) {
    long turn = Math.min(firstEvents, end);
    return new ReplayPrefix(
        first,
        turn,
        end,
        choices.stream().filter(one -> one.seq > turn && one.seq <= end).toList(),
        asks.stream().filter(one -> one.seq < end).toList());
  }

  /**
   * A policy that makes the same choices again.
   *
   * @param told how many events there have been by now
   * @param person who chooses afterwards
   */
  SchedulingPolicy policy(LongSupplier told, SchedulingPolicy person) {
    SchedulingPolicy again = SchedulingPolicy.again(picked.stream().map(Picked::choice).toList());
    SchedulingPolicy later = new PolicySequence(again, told, events, person);
    return new PolicySequence(first.policy(told, person), told, firstEvents, later);
  }

  /** One policy up to some event, and another one from there. */
  private record PolicySequence(
      SchedulingPolicy first, LongSupplier told, long events, SchedulingPolicy then)
      implements SchedulingPolicy {
    private SchedulingPolicy now() {
      return told.getAsLong() < events ? first : then;
    }

    @Override
    public boolean preempts() {
      return now().preempts();
    }

    @Override
    public boolean asks() {
      return now().asks();
    }

    @Override
    public int choose(List<ScheduledThread> candidates, boolean interrupts)
        throws InterruptedException {
      return now().choose(candidates, interrupts);
    }
  }
}
