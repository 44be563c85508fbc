package dev.threadboard.engine;

import dev.threadboard.event.Policy;
import java.util.List;
import java.util.function.LongSupplier;

/**
 * A run's scheduling policy, as it is named on the command line.
 *
 * @param seed of {@code random}, otherwise null
 * @param prefix what is done again before a person takes over, otherwise null
 */
public record SchedulingOptions(Policy policy, Long seed, ReplayPrefix prefix) {
  /** First come, first served. */
  public static final SchedulingOptions FIFO = new SchedulingOptions(Policy.FIFO, null, null);

  /** A person chooses while time stands still; otherwise as first come, first served. */
  public static final SchedulingOptions STEP = new SchedulingOptions(Policy.STEP, null, null);

  /** The machine's own scheduler, by the wall clock. */
  public static final SchedulingOptions OS = new SchedulingOptions(Policy.OS, null, null);

  public static SchedulingOptions random(long seed) {
    return new SchedulingOptions(Policy.RANDOM, seed, null);
  }

  /**
   * The beginning of a run like this once more, then by hand.
   *
   * @param events how many there were up to where the person takes over
   * @param picked what was chosen among them, and told
   * @param asked what the person asked for meanwhile
   */
  public SchedulingOptions upTo(
      long events, List<ReplayPrefix.Picked> picked, List<ReplayPrefix.Asked> asked) {
    long byItself = policy == Policy.STEP ? 0 : events;
    ReplayPrefix whole =
        prefix == null ? new ReplayPrefix(this, byItself, events, picked, asked) : prefix;
    return new SchedulingOptions(Policy.STEP, seed, whole.upTo(events, picked, asked));
  }

  /**
   * Hands out the baton in this way.
   *
   * @param told how many events there have been by now
   * @param person who chooses where a person does
   */
  Scheduler scheduler(
      Pacer pacer,
      JvmThreads jvmThreads,
      Scheduler.Hooks hooks,
      LongSupplier told,
      SchedulingPolicy person) {
    if (policy == Policy.OS) {
      return new OsScheduler(pacer, jvmThreads, hooks);
    }
    return baton(pacer, hooks, told, person);
  }

  /** The same for a policy that hands out a baton, which {@code os} does not. */
  public BatonScheduler baton(
      Pacer pacer, Scheduler.Hooks hooks, LongSupplier told, SchedulingPolicy person) {
    return new BatonScheduler(policy(told, person), pacer, hooks);
  }

  SchedulingPolicy policy(LongSupplier told, SchedulingPolicy person) {
    if (prefix != null) {
      return prefix.policy(told, person);
    }
    return switch (policy) {
      case FIFO -> SchedulingPolicy.fifo();
      case RANDOM -> SchedulingPolicy.random(seed);
      case STEP -> person;
      case OS -> throw new IllegalStateException("the machine's scheduler has no policy of ours");
    };
  }
}
