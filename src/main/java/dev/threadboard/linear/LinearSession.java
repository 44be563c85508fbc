package dev.threadboard.linear;

import dev.threadboard.command.ExitAction;
import dev.threadboard.engine.Run;
import dev.threadboard.engine.SchedulingOptions;
import dev.threadboard.engine.time.WallClock;
import dev.threadboard.explore.shown.Explorer;
import dev.threadboard.lesson.CourseProgress;
import dev.threadboard.lesson.Lesson;
import dev.threadboard.playback.EventListener;
import dev.threadboard.playback.EventSource;
import dev.threadboard.playback.Inbox;
import dev.threadboard.playback.Lessons;
import dev.threadboard.playback.LiveSource;
import dev.threadboard.playback.OwnPrograms;
import dev.threadboard.scenario.Scenario;
import dev.threadboard.viewer.ViewedRun;
import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;

/** One viewer without a screen, who reads lines and types commands. */
public final class LinearSession {
  private final Inbox inbox = new Inbox();
  private final EventFormatter formatter = new EventFormatter();
  private final LinearOptions options;
  private final LinePrinter printer;
  private final EventListener listener;
  private final WallClock clock;
  private final LongSupplier seeds;
  private final Explorer explorer;

  private record Outcome(ExitAction exitAction, int status) {}

  /**
   * Reads from now on.
   *
   * @param seeds for runs that are started again under another seed
   */
  public LinearSession(
      LinearOptions options, EventListener listener, WallClock clock, LongSupplier seeds) {
    this(options, listener, clock, seeds, Explorer.NONE);
  }

  /** The same, where lessons can be searched by an {@code explorer}. */
  public LinearSession(
      LinearOptions options,
      EventListener listener,
      WallClock clock,
      LongSupplier seeds,
      Explorer explorer) {
    this.explorer = explorer;
    this.options = options;
    this.printer = new LinePrinter(options.out(), options.cleaner(), options.person());
    this.listener = listener;
    this.clock = clock;
    this.seeds = seeds;
    InputLines.read(options.in(), inbox);
  }

  /**
   * Lets the viewer choose among scenarios until they leave.
   *
   * @return the exit status
   * @throws java.io.UncheckedIOException if the output cannot be written
   */
  public int browse(List<Scenario> scenarios, SchedulingOptions scheduling) {
    return browse(
        scenarios, Lessons.NONE, OwnPrograms.NONE, scheduling, CourseProgress.forgotten());
  }

  /**
   * The same, and among lessons and programs of their own.
   *
   * @param progress what was seen of the course
   * @return the exit status
   * @throws java.io.UncheckedIOException if the output cannot be written
   */
  public int browse(
      List<Scenario> scenarios,
      Lessons lessons,
      OwnPrograms programs,
      SchedulingOptions scheduling,
      CourseProgress progress) {
    boolean noClock = options.pace().speed().isMax();
    LinearMenu menu =
        new LinearMenu(inbox, printer, scenarios, lessons, scheduling, programs, noClock, seeds);
    boolean next = false;
    while (true) {
      Optional<EventSource> choice = next ? menu.next() : Optional.empty();
      choice = choice.isPresent() ? choice : menu.choose();
      if (choice.isEmpty()) {
        printer.flush();
        return Thread.interrupted() ? 130 : 0;
      }
      Outcome outcome = show(choice.get(), true, led(menu.lesson().orElse(null), progress, true));
      next = outcome.exitAction() == ExitAction.NEXT_SCENARIO;
      if (!next && outcome.exitAction() != ExitAction.MENU) {
        return outcome.status();
      }
    }
  }

  /** Shows one run until the viewer leaves it; returns the exit status. */
  public int watch(Run.Plan plan) {
    return watch(new LiveSource(plan));
  }

  /** Leads the viewer through a lesson until they leave it; returns the exit status. */
  public int learn(EventSource source, Lesson lesson, CourseProgress progress) {
    return show(source, false, led(lesson, progress, false)).status();
  }

  private LinearLesson led(Lesson lesson, CourseProgress progress, boolean menu) {
    return lesson == null
        ? null
        : new LinearLesson(lesson, progress, inbox, printer, explorer, menu);
  }

  /** Shows a source's run until the viewer leaves it; returns the exit status. */
  public int watch(EventSource source) {
    return show(source, false, null).status();
  }

  /** {@code lesson}: what the viewer is led through; null if it is no lesson. */
  private Outcome show(EventSource first, boolean menu, LinearLesson lesson) {
    if (lesson != null && !lesson.begin(first)) {
      printer.flush();
      return new Outcome(menu ? ExitAction.MENU : ExitAction.QUIT, 0);
    }
    printer.line("Type help for what you can say, at any time.");
    ViewedRun viewed = ViewedRun.beginning(options.pace());
    EventSource source = first;
    while (true) {
      formatter.interrupted();
      LinearLoop loop =
          new LinearLoop(inbox, printer, options, formatter, listener, clock, menu, viewed, lesson);
      ExitAction exitAction = loop.play(source);
      ViewedRun last = loop.viewed();
      switch (exitAction) {
        case RESTART -> viewed = last.restarted();
        case RESEED -> {
          viewed = last.restarted();
          source = source.reseeded(seeds.getAsLong());
        }
        case INTERRUPT -> {
          return new Outcome(exitAction, 130);
        }
        case MENU, NEXT_SCENARIO, EXPLORE -> {
          return new Outcome(exitAction, 0);
        }
        default -> {
          return new Outcome(
              exitAction, last.board().exit().orElse(last.board().deadlock() ? 1 : 0));
        }
      }
    }
  }
}
