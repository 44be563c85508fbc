package dev.threadboard.engine;

import java.util.List;
import java.util.function.LongSupplier;

/**
 * How a run's threads take turns, as it is named on the command line.
 *
 * @param name one of {@link #NAMES}
 * @param seed of {@code random}, otherwise null
 * @param past what is done again before a person takes over, otherwise null
 */
public record Scheduling(String name, Long seed, Past past) {
  public static final List<String> NAMES = List.of("fifo", "random", "step", "os");

  /** First come, first served. */
  public static final Scheduling FIFO = new Scheduling("fifo", null, null);

  /** A person chooses while time stands still; otherwise as first come, first served. */
  public static final Scheduling STEP = new Scheduling("step", null, null);

  /** The machine's own scheduler, by the wall clock. */
  public static final Scheduling OS = new Scheduling("os", null, null);

  public static Scheduling random(long seed) {
    return new Scheduling("random", seed, null);
  }

  /**
   * The beginning of a run like this once more, then by hand.
   *
   * @param events how many there were up to where the person takes over
   * @param picked what was chosen among them, and told
   * @param asked what the person asked for meanwhile
   */
  public Scheduling upTo(long events, List<Past.Picked> picked, List<Past.Asked> asked) {
    long byItself = name.equals("step") ? 0 : events;
    Past whole = past == null ? new Past(this, byItself, events, picked, asked) : past;
    return new Scheduling("step", seed, whole.upTo(events, picked, asked));
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
  Relay relay(
      Pacer pacer, JvmThreads jvmThreads, Relay.Hooks hooks, LongSupplier told, Policy person) {
    if (name.equals("os")) {
      return new Contest(pacer, jvmThreads, hooks);
    }
    return new Baton(policy(told, person), pacer, hooks);
  }

  Policy policy(LongSupplier told, Policy person) {
    if (past != null) {
      return past.policy(told, person);
    }
    return switch (name) {
      case "fifo" -> Policy.fifo();
      case "random" -> Policy.random(seed);
      case "step" -> person;
      default -> throw new IllegalArgumentException("no policy " + name + ": " + NAMES);
    };
  }
}
