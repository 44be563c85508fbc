package dev.threadboard.screen;

import dev.threadboard.command.ExitAction;
import dev.threadboard.engine.Run;
import dev.threadboard.engine.time.WallClock;
import dev.threadboard.explore.shown.Explorer;
import dev.threadboard.explore.shown.OutcomeSnapshot;
import dev.threadboard.explore.shown.SearchSnapshot;
import dev.threadboard.explore.shown.ShownSearch;
import dev.threadboard.playback.EventSource;
import dev.threadboard.playback.Inbox;
import dev.threadboard.playback.RepeatedRun;
import java.util.Optional;

/** Leads from what is shown to all the ways it can go, and back. */
final class ExploreDoor {
  /** Shows a search that has begun, until the viewer leaves it. */
  interface Screen {
    /** {@code back}: whether there is something that is gone back to. */
    ExitAction show(ShownSearch search, boolean back);
  }

  /** Shows a run from its deciding moment on, until the viewer leaves it. */
  interface Dashboard {
    ExitAction show(RepeatedRun run);
  }

  private final Explorer explorer;
  private final Inbox inbox;
  private final WallClock clock;
  private final Screen screen;
  private final Dashboard dashboard;

  ExploreDoor(Explorer explorer, Inbox inbox, WallClock clock, Screen screen, Dashboard dashboard) {
    this.explorer = explorer;
    this.inbox = inbox;
    this.clock = clock;
    this.screen = screen;
    this.dashboard = dashboard;
  }

  /** Why there is no search of it, in a sentence; null if there can be one. */
  String refusal(EventSource source) {
    Optional<Run.Plan> plan = source.program();
    return plan.isEmpty()
        ? "This run is a saved one: threadboard explore searches its program."
        : explorer.refusal(plan.get());
  }

  /** Searches until the viewer comes back; then the search is over. */
  ExitAction open(EventSource source) {
    Run.Plan plan = source.program().orElseThrow();
    try (ShownSearch search = explorer.search(plan, Explorer.USUAL_RUNS, inbox::nudge)) {
      return screen.show(search, true);
    }
  }

  /**
   * Begins a small search in a thread of its own, whose snapshots are to be shown beside something
   * else; each new one nudges the viewer's loop. Whoever begins it closes it.
   */
  ShownSearch begin(Run.Plan plan, long runs) {
    return explorer.search(plan, runs, inbox::nudge);
  }

  /** What a search of a lesson has found where there was a Python; empty if that is not known. */
  Optional<SearchSnapshot> recorded(String lesson) {
    return explorer.recorded(lesson);
  }

  /** Makes the shortest run to an outcome, and shows it from the moment that decides. */
  ExitAction open(OutcomeSnapshot outcome) {
    try (RunMaking making = new RunMaking(outcome.way(), clock, inbox::nudge)) {
      while (!making.isDone()) {
        inbox.await(Long.MAX_VALUE);
        if (Thread.currentThread().isInterrupted() || inbox.hasEnded() || inbox.nextKey() != null) {
          return ExitAction.MENU;
        }
        inbox.clearResized();
      }
      return making.run() == null ? ExitAction.MENU : dashboard.show(making.run());
    }
  }
}
