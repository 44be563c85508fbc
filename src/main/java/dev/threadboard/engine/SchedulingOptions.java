package dev.threadboard.engine;

import java.util.List;
import java.util.function.LongSupplier;

/**
 * A run's scheduling policy, as it is named on the command line.
 *
 * @param name one of {@link #NAMES}
 * @param seed of {@code random}, otherwise null
 * @param prefix what is done again before a person takes over, otherwise null
 */
public record SchedulingOptions(String name, Long seed, ReplayPrefix prefix) {
  public static final List<String> NAMES = List.of("fifo", "random", "step", "os");

  /** First come, first served. */
  public static final SchedulingOptions FIFO = new SchedulingOptions("fifo", null, null);

  /** A person chooses while time stands still; otherwise as first come, first served. */
  public static final SchedulingOptions STEP = new SchedulingOptions("step", null, null);

  /** The machine's own scheduler, by the wall clock. */
  public static final SchedulingOptions OS = new SchedulingOptions("os", null, null);

  public static SchedulingOptions random(long seed) {
    return new SchedulingOptions("random", seed, null);
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
    long byItself = name.equals("step") ? 0 : events;
    ReplayPrefix whole =
        prefix == null ? new ReplayPrefix(this, byItself, events, picked, asked) : prefix;
    return new SchedulingOptions("step", seed, whole.upTo(events, picked, asked));
  }

  /** Whether the same run can be had again: all but the machine's own scheduler do as they did. */
  public boolean repeats() {
    return !equals(OS);
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
    if (name.equals("os")) {
      return new OsScheduler(pacer, jvmThreads, hooks);
    }
    return new BatonScheduler(policy(told, person), pacer, hooks);
  }

  SchedulingPolicy policy(LongSupplier told, SchedulingPolicy person) {
    if (prefix != null) {
      return prefix.policy(told, person);
    }
    return switch (name) {
      case "fifo" -> SchedulingPolicy.fifo();
      case "random" -> SchedulingPolicy.random(seed);
      case "step" -> person;
      default -> throw new IllegalArgumentException("no policy " + name + ": " + NAMES);
    };
  }
}
