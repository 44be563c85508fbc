package dev.threadboard.explore.schedule;

import java.util.ArrayList;
import java.util.List;

/**
 * Tries all schedules, those with the fewest interruptions first, and among them first those that
 * interrupt only the program's own code. From a state that was reached before, at no more
 * interruptions, it does not go on once more: see {@link HappensBefore}.
 *
 * <p>Sleep sets would leave schedules out whose equals cost more interruptions, so that nothing
 * could be claimed about those with up to so many; equal states do not.
 */
final class DepthFirst implements Strategy {
  /** Up to so many interruptions, all of the program's own code come before any other. */
  private static final int OWN_FIRST = 2;

  /** How many schedules may wait to be tried. */
  private static final int MOST_WAITING = 200_000;

  private final StateTable known = new StateTable();
  private final List<Level> levels = new ArrayList<>();
  private final int most;
  private final int shard;
  private final int shards;
  private int waiting;
  private long runs;
  private long branches;
  private boolean broken;

  /** The fewest interruptions of a schedule that will not be tried, of own code and of any. */
  private int lostOwn = Integer.MAX_VALUE;

  private int lostAny = Integer.MAX_VALUE;

  /** The most interruptions of a schedule that interrupts only the program's own code. */
  private int mostOwn;

  DepthFirst(SearchOptions options) {
    this.most =
        options.interruptions() == SearchOptions.AUTO ? Integer.MAX_VALUE : options.interruptions();
    this.shard = options.shard();
    this.shards = options.shards();
  }

  @Override
  public List<Trial> next(int count, long left) {
    List<Trial> trials = new ArrayList<>();
    if (runs == 0) {
      trials.add(Trial.free(Schedule.PLAIN.chooser()));
      return trials;
    }
    Level level = level();
    while (level != null && level.size() > 0 && trials.size() < count) {
      trials.add(level.next());
      waiting--;
    }
    return trials;
  }

  /** The first level that is not done; null if there is none. */
  private Level level() {
    for (Level level : levels) {
      if (level.size() > 0) {
        return level;
      }
    }
    return null;
  }

  /** How many schedules are known that come next and are alike in their interruptions. */
  int waitingNext() {
    Level level = level();
    return level == null ? 0 : level.size();
  }

  /** How many interruptions those have. */
  int costNext() {
    Level level = level();
    return level == null ? 0 : level.cost;
  }

  @Override
  public void take(Trial trial, Tried tried) {
    boolean first = runs++ == 0;
    broken |= !tried.met() || tried.outcome().endless();
    if (tried.met()) {
      expand(trial, tried.decisions(), first);
    }
  }

  @Override
  public void skip(Trial trial) {
    lose(trial.cost(), trial.own());
  }

  private void lose(int cost, boolean own) {
    lostAny = Math.min(lostAny, cost);
    lostOwn = own ? Math.min(lostOwn, cost) : lostOwn;
  }

  private void expand(Trial trial, Decisions decisions, boolean first) {
    Schedule schedule = decisions.schedule();
    Sleeper.Rest rest = new Sleeper.Rest(decisions, trial.sleeper(), trial.place());
    int[] ranks = decisions.ranks();
    for (int i = trial.place() + 1; i < decisions.size() && !rest.isRedundant(i); i++) {
      boolean own = trial.own() && decisions.isOwn(i);
      if (trial.own() && !own && isLikeOwn(decisions, i)) {
        continue;
      }
      long state = decisions.state(i);
      boolean others = !known.isKnown(state, trial.cost(), false);
      if (own ? known.isKnown(state, trial.cost(), true) : !others) {
        continue;
      }
      int cost = trial.cost() + (decisions.interrupts(i) ? 1 : 0);
      int rank = trial.rank() + ranks[i];
      Sleeper sleeper = Sleeper.at(decisions, i);
      for (int choice = 0; choice < decisions.candidates(i); choice++) {
        if (choice != decisions.choice(i) && !rest.wakes(i, choice) && (!first || isOurs())) {
          add(cost, own, rank, i, choice, state, sleeper);
        }
      }
    }
    levels.forEach(level -> level.close(schedule));
  }

  /** Whether nothing happens from there to a place of the program's own code. */
  private static boolean isLikeOwn(Decisions decisions, int place) {
    int next = place + 1;
    while (next < decisions.size()
        && decisions.state(next) == decisions.state(place)
        && decisions.candidates(next) == decisions.candidates(place)) {
      if (decisions.isOwn(next)) {
        return true;
      }
      next++;
    }
    return false;
  }

  /** Each part of a search that is spread takes some of the first run's branches. */
  private boolean isOurs() {
    return branches++ % shards == shard;
  }

  private void add(
      int cost, boolean own, int rank, int place, int choice, long state, Sleeper sleeper) {
    if (cost > most || waiting >= MOST_WAITING) {
      lose(cost, own);
      return;
    }
    int number = number(cost, own);
    while (levels.size() <= number) {
      levels.add(level(levels.size()));
    }
    levels.get(number).add(rank, place, choice, state, sleeper);
    mostOwn = own ? Math.max(mostOwn, cost) : mostOwn;
    waiting++;
  }

  /** Own code with 0, 1, 2 interruptions, any with 1, 2, own with 3, any with 3, own with 4, ... */
  private static int number(int cost, boolean own) {
    if (cost <= OWN_FIRST) {
      return own ? cost : OWN_FIRST + cost;
    }
    return 2 * OWN_FIRST + 1 + 2 * (cost - OWN_FIRST - 1) + (own ? 0 : 1);
  }

  /** The level with that number. */
  private static Level level(int number) {
    int rest = number - 2 * OWN_FIRST - 1;
    if (rest < 0) {
      boolean own = number <= OWN_FIRST;
      return new Level(own ? number : number - OWN_FIRST, own);
    }
    return new Level(OWN_FIRST + 1 + rest / 2, rest % 2 == 0);
  }

  @Override
  public Coverage coverage() {
    if (broken || runs == 0) {
      return new Coverage(false, Coverage.NONE, Coverage.NONE, 0);
    }
    int any = lostAny;
    int own = lostOwn;
    for (Level level : levels) {
      if (level.size() > 0) {
        any = Math.min(any, level.cost);
        own = level.own ? Math.min(own, level.cost) : own;
      }
    }
    boolean every = any == Integer.MAX_VALUE;
    int ownDone = own == Integer.MAX_VALUE ? mostOwn : own - 1;
    return new Coverage(every, every ? Coverage.NONE : any - 1, every ? Coverage.NONE : ownDone, 0);
  }
}
