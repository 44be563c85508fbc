package dev.threadboard.explore;

import dev.threadboard.explore.schedule.Schedule;
import dev.threadboard.explore.schedule.SearchOptions;
import dev.threadboard.explore.schedule.Trial;
import dev.threadboard.explore.schedule.Tried;

/** Takes switches away from the way to an outcome, while it still leads there. */
final class Shortest {
  /** How many runs that may take for one outcome. */
  private static final int MOST_RUNS = 200;

  private final ProgramRunner runner;
  private final SearchOptions options;
  private int runs;

  Shortest(ProgramRunner runner, SearchOptions options) {
    this.runner = runner;
    this.options = options;
  }

  void shorten(Finding finding) throws InterruptedException {
    runs = 0;
    int part = Math.max(1, places(finding.schedule()) / 2);
    while (part > 0) {
      boolean shorter = pass(finding, part);
      if (!shorter) {
        part /= 2;
      }
    }
  }

  private static int places(Schedule schedule) {
    return (int) schedule.choices().stream().filter(choice -> choice != 0).count();
  }

  /** Tries to take away so many switches that follow each other, everywhere. */
  private boolean pass(Finding finding, int part) throws InterruptedException {
    boolean shorter = false;
    int from = finding.schedule().size();
    while (from > 0 && runs < MOST_RUNS) {
      Schedule schedule = finding.schedule();
      Schedule less = schedule;
      int taken = 0;
      int at = Math.min(from, schedule.size()) - 1;
      for (; at >= 0 && taken < part; at--) {
        if (schedule.at(at) != 0) {
          less = less.with(at, 0);
          taken++;
        }
      }
      if (taken > 0) {
        shorter |= leadsThere(finding, less);
      }
      from = at + 1;
    }
    return shorter;
  }

  private boolean leadsThere(Finding finding, Schedule schedule) throws InterruptedException {
    runs++;
    Tried tried = OneRun.of(runner, Trial.free(schedule.chooser()), options);
    return tried.outcome().equals(finding.outcome()) && finding.improve(tried.decisions());
  }
}
