package dev.threadboard.cli.explore;

import dev.threadboard.cli.explore.report.Report;
import dev.threadboard.cli.interactive.DashboardLauncher;
import dev.threadboard.cli.interactive.ShowOptions;
import dev.threadboard.cli.options.CommonOptions;
import dev.threadboard.cli.options.Configuration;
import dev.threadboard.cli.options.ParsedArguments;
import dev.threadboard.cli.process.ExitStatus;
import dev.threadboard.cli.process.ProcessContext;
import dev.threadboard.command.Pace;
import dev.threadboard.config.Settings;
import dev.threadboard.engine.Run;
import dev.threadboard.explore.schedule.SearchOptions;
import dev.threadboard.explore.shown.ShownSearch;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Shows a search in the full screen while it goes on, and keeps what it finds. */
final class ExploreScreen {
  /**
   * How a search was made.
   *
   * @param reports what was found, on each Python; null if the search has not even begun
   * @param stopped whether the search was ended before its time
   * @param status 0, or that of a process which was ended from outside
   */
  record Searched(List<Report> reports, boolean stopped, int status) {}

  private final ProcessContext context;
  private final Settings settings;
  private BackgroundSearch search;

  ExploreScreen(ProcessContext context, ParsedArguments parsed) {
    this.context = context;
    this.settings = settings(context, parsed);
  }

  private static Settings settings(ProcessContext context, ParsedArguments parsed) {
    return Configuration.read(context.environment(), CommonOptions.settings(parsed));
  }

  /** Whether the terminal can show one, and the settings do not say that there is to be none. */
  static boolean isWanted(ProcessContext context, ParsedArguments parsed) {
    String type = context.environment().getOrDefault("TERM", "");
    boolean able = !type.isEmpty() && !type.equals("dumb");
    return able && !settings(context, parsed).linear();
  }

  /** Searches until the person leaves. */
  Searched show(Run.Plan plan, SearchOptions options, boolean both) throws IOException {
    int status =
        new DashboardLauncher(context, new Explorations(context))
            .open(
                session -> session.explore(changed -> begin(plan, options, both, changed)),
                ExploreOptions.PLAIN,
                new Pace(settings.speed(), false),
                new ShowOptions(settings, false, Optional.empty()));
    if (search == null || status != ExitStatus.SUCCESS && status != ExitStatus.INTERRUPTED) {
      return new Searched(null, true, status);
    }
    return new Searched(List.of(search.report()), search.isStopped(), status);
  }

  private ShownSearch begin(Run.Plan plan, SearchOptions options, boolean both, Runnable changed) {
    search = new BackgroundSearch(plan, options, both, changed);
    return search;
  }
}
