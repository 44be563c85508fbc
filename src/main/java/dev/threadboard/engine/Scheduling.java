package dev.threadboard.engine;

import java.util.List;

/**
 * How a run's threads take turns, as it is named on the command line.
 *
 * @param name one of {@link #NAMES}
 * @param seed of {@code random}, otherwise null
 */
public record Scheduling(String name, Long seed) {
  public static final List<String> NAMES = List.of("fifo", "random", "os");

  /** First come, first served. */
  public static final Scheduling FIFO = new Scheduling("fifo", null);

  /** The machine's own scheduler, by the wall clock. */
  public static final Scheduling OS = new Scheduling("os", null);

  public static Scheduling random(long seed) {
    return new Scheduling("random", seed);
  }

  Relay relay(Pacer pacer, JvmThreads jvmThreads, Relay.Hooks hooks) {
    return switch (name) {
      case "fifo" -> new Baton(Policy.fifo(), pacer, hooks);
      case "random" -> new Baton(Policy.random(seed), pacer, hooks);
      case "os" -> new Contest(pacer, jvmThreads, hooks);
      default -> throw new IllegalArgumentException("no policy " + name + ": " + NAMES);
    };
  }
}
