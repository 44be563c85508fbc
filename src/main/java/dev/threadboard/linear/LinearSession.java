package dev.threadboard.linear;

import dev.threadboard.command.ExitAction;
import dev.threadboard.engine.Run;
import dev.threadboard.engine.SchedulingOptions;
import dev.threadboard.engine.time.WallClock;
import dev.threadboard.playback.EventListener;
import dev.threadboard.playback.EventSource;
import dev.threadboard.playback.Inbox;
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

  private record Outcome(ExitAction exitAction, int status) {}

  /**
   * Reads from now on.
   *
   * @param seeds for runs that are started again under another seed
   */
  public LinearSession(
      LinearOptions options, EventListener listener, WallClock clock, LongSupplier seeds) {
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
    return browse(scenarios, scheduling, OwnPrograms.NONE);
  }

  /**
   * The same, and among programs of their own.
   *
   * @return the exit status
   * @throws java.io.UncheckedIOException if the output cannot be written
   */
  public int browse(List<Scenario> scenarios, SchedulingOptions scheduling, OwnPrograms programs) {
    LinearMenu menu =
        new LinearMenu(
            inbox, printer, scenarios, scheduling, programs, options.pace().speed().isMax(), seeds);
    while (true) {
      Optional<Run.Plan> choice = menu.choose();
      if (choice.isEmpty()) {
        printer.flush();
        return Thread.interrupted() ? 130 : 0;
      }
      Outcome outcome = show(new LiveSource(choice.get()), true);
      if (outcome.exitAction() != ExitAction.MENU) {
        return outcome.status();
      }
    }
  }

  /** Shows one run until the viewer leaves it; returns the exit status. */
  public int watch(Run.Plan plan) {
    return watch(new LiveSource(plan));
  }

  /** Shows a source's run until the viewer leaves it; returns the exit status. */
  public int watch(EventSource source) {
    return show(source, false).status();
  }

  private Outcome show(EventSource first, boolean menu) {
    printer.line("Type help for what you can say, at any time.");
    ViewedRun viewed = ViewedRun.beginning(options.pace());
    EventSource source = first;
    while (true) {
      formatter.interrupted();
      LinearLoop loop =
          new LinearLoop(inbox, printer, options, formatter, listener, clock, menu, viewed);
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
        case MENU, NEXT_SCENARIO -> {
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
