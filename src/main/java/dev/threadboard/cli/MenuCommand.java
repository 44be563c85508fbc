package dev.threadboard.cli;

import dev.threadboard.cli.explore.Explorations;
import dev.threadboard.cli.interactive.DashboardLauncher;
import dev.threadboard.cli.interactive.LastUsedFile;
import dev.threadboard.cli.interactive.LinearLauncher;
import dev.threadboard.cli.interactive.ProgramFiles;
import dev.threadboard.cli.interactive.ShowOptions;
import dev.threadboard.cli.options.CommandSpecs;
import dev.threadboard.cli.options.CommonOptions;
import dev.threadboard.cli.options.Configuration;
import dev.threadboard.cli.options.KioskOptions;
import dev.threadboard.cli.options.LessonFiles;
import dev.threadboard.cli.options.ParsedArguments;
import dev.threadboard.cli.options.Subcommand;
import dev.threadboard.cli.process.ProcessContext;
import dev.threadboard.command.Pace;
import dev.threadboard.config.Settings;
import dev.threadboard.config.XdgPaths;
import dev.threadboard.engine.SchedulingOptions;
import dev.threadboard.lesson.Course;
import dev.threadboard.lesson.CourseProgress;
import dev.threadboard.playback.Lessons;
import dev.threadboard.playback.OwnPrograms;
import dev.threadboard.scenario.Catalogue;
import dev.threadboard.screen.MenuOffer;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;

/** {@code threadboard} alone: opens the menu of scenarios. */
final class MenuCommand implements Subcommand {
  private final ProcessContext context;

  MenuCommand(ProcessContext context) {
    this.context = context;
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec =
        CommandSpecs.command(
            this, "threadboard", "Shows the threads of a Python program at work, full screen.");
    spec.usageMessage().footer("%nWithout a command, a menu of the scenarios opens.");
    CommonOptions.addTo(spec);
    spec.addOption(CommonOptions.linear());
    KioskOptions.addTo(spec);
    return spec.addOption(CommandSpecs.help()).addOption(CommandSpecs.version());
  }

  @Override
  public int run(ParsedArguments parsed) throws IOException {
    ProcessContext here = KioskOptions.closed(context, parsed);
    Settings settings = Configuration.read(here.environment(), CommonOptions.settings(parsed));
    Optional<Duration> kiosk = KioskOptions.of(parsed, settings.linear());
    Pace pace = new Pace(settings.speed(), false);
    ShowOptions options =
        new ShowOptions(settings, false, Optional.empty(), Optional.empty(), false, kiosk);
    OwnPrograms programs =
        kiosk.isPresent() ? OwnPrograms.NONE : new ProgramFiles(here.environment());
    Lessons lessons =
        kiosk.isPresent()
            ? new LessonFiles(Course.bundled(), here.environment())
            : LessonFiles.of(here.environment());
    XdgPaths paths = XdgPaths.of(here.environment());
    CourseProgress progress =
        kiosk.isPresent() ? CourseProgress.forgotten() : LastUsedFile.progress(paths.progress());
    MenuOffer offer =
        new MenuOffer(
            Catalogue.scenarios(),
            lessons,
            programs,
            SchedulingOptions.FIFO,
            new LastUsedFile(paths.last()),
            progress);
    if (settings.linear()) {
      return new LinearLauncher(here, new Explorations(here))
          .open(
              session ->
                  session.browse(
                      Catalogue.scenarios(), lessons, programs, SchedulingOptions.FIFO, progress),
              pace,
              options);
    }
    return new DashboardLauncher(here, new Explorations(here))
        .open(session -> session.browse(offer), "--linear or run SCENARIO --plain", pace, options);
  }
}
