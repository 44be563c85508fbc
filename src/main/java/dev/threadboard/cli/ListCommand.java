package dev.threadboard.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.threadboard.cli.interactive.LastUsedFile;
import dev.threadboard.cli.options.CommandSpecs;
import dev.threadboard.cli.options.ParsedArguments;
import dev.threadboard.cli.options.Subcommand;
import dev.threadboard.cli.process.ExitStatus;
import dev.threadboard.cli.process.Messages;
import dev.threadboard.cli.process.ProcessContext;
import dev.threadboard.cli.process.UsageException;
import dev.threadboard.config.XdgPaths;
import dev.threadboard.lesson.Course;
import dev.threadboard.lesson.Lesson;
import dev.threadboard.lesson.LessonEntry;
import dev.threadboard.lesson.LessonException;
import dev.threadboard.lesson.Progress;
import dev.threadboard.scenario.Catalogue;
import dev.threadboard.scenario.Scenario;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;

/** {@code threadboard list}: lists the scenarios and the lessons. */
final class ListCommand implements Subcommand {
  private static final String LESSONS =
      "Lessons, for which a Python is needed; their parameters are in list --json:";

  private static final String OWN =
      "A program of your own: threadboard run SCRIPT.py [-- ARG ...], or run -m MODULE";

  private final ProcessContext context;

  ListCommand(ProcessContext context) {
    this.context = context;
  }

  @Override
  public CommandSpec spec() {
    return CommandSpecs.command(
            this, "list", "Lists the scenarios with their parameters, and the lessons.")
        .addOption(CommandSpecs.flag("--json", "With all there is to know, as JSON."))
        .addOption(CommandSpecs.flag("--progress", "What you have seen of the course."))
        .addOption(CommandSpecs.help());
  }

  @Override
  public int run(ParsedArguments parsed) throws IOException {
    if (parsed.has("--json") && parsed.has("--progress")) {
      throw new UsageException("--json and --progress exclude each other");
    }
    XdgPaths paths = XdgPaths.of(context.environment());
    Course course = Course.with(paths.lessons());
    for (LessonException fault : course.faults()) {
      new Messages(context.err()).report(fault.getMessage());
    }
    context.out().write(text(parsed, course, paths));
    return course.faults().isEmpty() ? ExitStatus.SUCCESS : ExitStatus.WRONG_USAGE;
  }

  private static byte[] text(ParsedArguments parsed, Course course, XdgPaths paths)
      throws IOException {
    List<Scenario> scenarios = Catalogue.scenarios();
    if (parsed.has("--progress")) {
      Progress progress = LastUsedFile.progress(paths.progress()).progress();
      return LessonsTable.progress(scenarios, course.entries(), progress).getBytes(UTF_8);
    } else if (parsed.has("--json")) {
      return CatalogueJson.of(scenarios, lessons(course));
    }
    String lessons = "\n" + LESSONS + "\n" + LessonsTable.of(course.entries());
    return (CatalogueTable.of(scenarios) + lessons + "\n" + OWN + "\n").getBytes(UTF_8);
  }

  private static List<Lesson> lessons(Course course) {
    List<Lesson> lessons = new ArrayList<>();
    for (LessonEntry entry : course.entries()) {
      try {
        lessons.add(Course.read(entry));
      } catch (LessonException e) {
        throw new UsageException(e.getMessage());
      }
    }
    return lessons;
  }
}
