package dev.threadboard.cli.explore;

import dev.threadboard.engine.Run;
import dev.threadboard.explore.Findings;
import dev.threadboard.explore.schedule.SearchOptions;
import dev.threadboard.explore.shown.RecordedSearch;
import dev.threadboard.explore.shown.SearchSnapshot;
import dev.threadboard.explore.shown.SearchSnapshot.Phase;
import java.util.NavigableMap;
import java.util.TreeMap;

/** A search that makes so many runs a second, whatever the machine; all are made beforehand. */
final class SearchByRuns implements RecordedSearch {
  /** So many runs a second. */
  private static final int PACE = 100;

  /** How long the shortening at the end is shown, in nanoseconds. */
  private static final long SHORTENING = 200_000_000;

  private static final long NANOS = 1_000_000_000;

  private final Run.Plan plan;
  private final SearchOptions options;
  private final boolean both;

  /** By the time from which they are shown, in nanoseconds since the beginning. */
  private final NavigableMap<Long, SearchSnapshot> snapshots = new TreeMap<>();

  private SearchSnapshot shown;

  /** It is ended once so many runs were made. */
  private long end = Long.MAX_VALUE;

  /**
   * @param both whether it is also searched what only other Pythons can do
   */
  SearchByRuns(Run.Plan plan, SearchOptions options, boolean both) {
    this.plan = plan;
    this.options = options;
    this.both = both;
    this.shown = new Snapshots(new ProgramSearch(plan, options, both), plan, options).beginning();
    snapshots.put(0L, shown);
  }

  @Override
  public void goTo(long nanos) throws InterruptedException {
    if (snapshots.size() == 1) {
      make();
    }
    shown = snapshots.floorEntry(nanos).getValue();
  }

  private void make() throws InterruptedException {
    ProgramSearch search = new ProgramSearch(plan, options, both);
    Watcher watcher = new Watcher(search);
    search.run(limits -> watcher);
    watcher.end(watcher.isStopped() ? Phase.STOPPED : Phase.OVER);
  }

  /** Keeps what is to be shown, each at its time. */
  private final class Watcher implements SearchProgress {
    private final ProgramSearch search;
    private final Snapshots taken;
    private long runs;

    Watcher(ProgramSearch search) {
      this.search = search;
      this.taken = new Snapshots(search, plan, options);
    }

    /** The shortening takes no time itself: in how many parts it is done depends on the machine. */
    void end(Phase phase) {
      take(phase, SHORTENING);
    }

    private void take(Phase phase, long later) {
      SearchSnapshot snapshot = taken.take(phase, null).at(PACE);
      runs = snapshot.runs();
      snapshots.put(runs * NANOS / PACE + later, snapshot);
    }

    @Override
    public void show(Findings findings) {
      take(search.isSearching() ? Phase.SEARCHING : Phase.SHORTENING, 0);
    }

    @Override
    public boolean wantsWords() {
      return true;
    }

    @Override
    public boolean isStopped() {
      return runs >= end;
    }

    @Override
    public void close() {
      // The next search goes on where this one ends.
    }
  }

  @Override
  public SearchSnapshot snapshot() {
    return shown;
  }

  /** What was made is made once more, as far as it is shown, since the same comes of it. */
  @Override
  public void stop() {
    if (!shown.phase().isLast() && end == Long.MAX_VALUE) {
      end = shown.runs();
      SearchSnapshot beginning = snapshots.firstEntry().getValue();
      snapshots.clear();
      snapshots.put(0L, beginning);
    }
  }

  @Override
  public void close() {
    // Nothing is left of it.
  }
}
