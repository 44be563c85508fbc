package dev.threadboard.explore.schedule;

import java.util.ArrayList;
import java.util.List;

/**
 * Makes runs that choose at random, each with a seed of its own. The first run counts, for those
 * ways that need to know about how long a run is.
 */
final class Sampling implements Strategy {
  private final List<StrategyKind> kinds;
  private final SearchOptions options;
  private Profile profile;
  private long asked;
  private long taken;

  /** {@code kinds}: by turns. */
  Sampling(List<StrategyKind> kinds, SearchOptions options) {
    this.kinds = List.copyOf(kinds);
    this.options = options;
  }

  @Override
  public List<Trial> next(int most, long left) {
    List<Trial> trials = new ArrayList<>();
    if (profile == null) {
      trials.add(Trial.free(Schedule.PLAIN.chooser()));
      return trials;
    }
    while (trials.size() < most) {
      trials.add(Trial.free(chooser(asked++ * options.shards() + options.shard())));
    }
    return trials;
  }

  private Chooser chooser(long number) {
    long seed = HappensBefore.mix(options.seed(), number);
    return switch (kinds.get((int) (number % kinds.size()))) {
      case PCT -> new Priorities(seed, profile);
      case URW -> new UniformWalk(seed, profile);
      default -> new RandomWalk(seed);
    };
  }

  @Override
  public void take(Trial trial, Tried tried) {
    taken++;
    count(tried.decisions());
  }

  /** What a run is like; the first one tells. */
  void count(Decisions decisions) {
    if (profile == null) {
      profile = Profile.of(decisions);
    }
  }

  @Override
  public void skip(Trial trial) {
    // The others are not less at random for it.
  }

  @Override
  public Coverage coverage() {
    return new Coverage(false, Coverage.NONE, Coverage.NONE, taken);
  }
}
