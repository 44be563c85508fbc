package dev.threadboard.engine;

import dev.threadboard.engine.time.Pacer;
import dev.threadboard.event.Policy;
import java.util.List;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/**
 * A run's scheduling policy, as it is named on the command line.
 *
 * @param seed of {@code random}, otherwise null
 * @param prefix what is done again before a person takes over, otherwise null
 * @param given of {@code schedule}, otherwise null
 */
public record SchedulingOptions(Policy policy, Long seed, ReplayPrefix prefix, Given given) {
  /**
   * A policy that has no name.
   *
   * @param policies makes it, anew for each run
   * @param operations whether it wants to know what each thread is about to do
   */
  public record Given(Supplier<SchedulingPolicy> policies, boolean operations) {}

  /** First come, first served. */
  public static final SchedulingOptions FIFO = of(Policy.FIFO, null);

  /** A person chooses while time stands still; otherwise as first come, first served. */
  public static final SchedulingOptions STEP = of(Policy.STEP, null);

  /** The machine's own scheduler, by the wall clock. */
  public static final SchedulingOptions OS = of(Policy.OS, null);

  public static SchedulingOptions random(long seed) {
    return of(Policy.RANDOM, seed);
  }

  /** Choices that were made before; whoever is first when there are no more of them. */
  public static SchedulingOptions schedule(List<Integer> choices) {
    List<Integer> kept = List.copyOf(choices);
    return new SchedulingOptions(
        Policy.SCHEDULE, null, null, new Given(() -> SchedulingPolicy.schedule(kept), false));
  }

  /** One that a search has made, for one run, and that looks at what threads are about to do. */
  public static SchedulingOptions exploring(SchedulingPolicy policy) {
    return new SchedulingOptions(Policy.SCHEDULE, null, null, new Given(() -> policy, true));
  }

  private static SchedulingOptions of(Policy policy, Long seed) {
    return new SchedulingOptions(policy, seed, null, null);
  }

  /** Whether the policy wants to know what each thread is about to do. */
  public boolean tellsOperations() {
    return given != null && given.operations;
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
    return new SchedulingOptions(Policy.STEP, seed, whole.upTo(events, picked, asked), null);
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
      case SCHEDULE -> given.policies.get();
      case OS -> throw new IllegalStateException("the machine's scheduler has no policy of ours");
    };
  }
}
