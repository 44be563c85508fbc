package dev.threadboard.cli.explore;

import dev.threadboard.engine.Run;
import dev.threadboard.explore.Findings;
import dev.threadboard.explore.schedule.SearchOptions;
import dev.threadboard.explore.shown.SearchSnapshot;
import dev.threadboard.explore.shown.SearchSnapshot.Phase;
import dev.threadboard.explore.shown.ShownSearch;

/** Searches a program in a thread of its own, and tells how far it has come. */
final class BackgroundSearch implements ShownSearch {
  /** Between two snapshots, in nanoseconds. */
  private static final long INTERVAL = 100_000_000;

  private final ProgramSearch search;
  private final Snapshots snapshots;
  private final Runnable changed;
  private final Thread thread = new Thread(this::run, "threadboard search");
  private volatile SearchSnapshot snapshot;
  private volatile boolean stopped;
  private volatile boolean complete;
  private volatile RuntimeException failure;
  private long shown;

  /**
   * Begins.
   *
   * @param both whether it is also searched what only other Pythons can do
   * @param changed is called when there is a new snapshot
   */
  BackgroundSearch(Run.Plan plan, SearchOptions options, boolean both, Runnable changed) {
    this.search = new ProgramSearch(plan, options, both);
    this.snapshots = new Snapshots(search, plan, options);
    this.changed = changed;
    this.snapshot = snapshots.beginning();
    thread.setDaemon(true);
    thread.start();
  }

  private void run() {
    Phase end = Phase.STOPPED;
    try {
      search.run(options -> new Watcher());
      complete = true;
      end = stopped ? Phase.STOPPED : Phase.OVER;
    } catch (InterruptedException e) {
      // Somebody has left; what was found stays.
    } catch (RuntimeException e) {
      failure = e;
      end = Phase.FAILED;
    }
    publish(end);
  }

  private void publish(Phase phase) {
    snapshot = snapshots.take(phase, failure);
    changed.run();
  }

  /** Told by the search, in its thread. */
  private final class Watcher implements SearchProgress {
    private boolean searched = true;

    @Override
    public void show(Findings findings) {
      long now = System.nanoTime();
      boolean turns = searched != search.isSearching();
      if (turns || shown == 0 || now - shown >= INTERVAL) {
        searched = search.isSearching();
        publish(searched ? Phase.SEARCHING : Phase.SHORTENING);
        shown = System.nanoTime();
      }
    }

    @Override
    public boolean wantsWords() {
      return true;
    }

    @Override
    public boolean isStopped() {
      return stopped;
    }

    @Override
    public void close() {
      // The next search goes on where this one ends.
    }
  }

  @Override
  public SearchSnapshot snapshot() {
    return snapshot;
  }

  @Override
  public void stop() {
    boolean again = stopped;
    stopped = true;
    if (again || snapshot.phase() == Phase.SHORTENING) {
      thread.interrupt();
    }
  }

  @Override
  public void close() {
    thread.interrupt();
    boolean interrupted = false;
    while (thread.isAlive()) {
      try {
        thread.join();
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  /** Whether it was stopped, or could not go on to its end. */
  boolean isStopped() {
    return stopped || !complete;
  }

  /**
   * What was found, once it is closed.
   *
   * @throws RuntimeException why the search could not go on, if it could not
   */
  Report report() {
    if (failure != null) {
      throw failure;
    }
    return search.report(!complete);
  }
}
