package dev.threadboard.screen;

import dev.threadboard.command.ExitAction;
import dev.threadboard.command.Pace;
import dev.threadboard.compare.Comparison;
import dev.threadboard.engine.Run;
import dev.threadboard.engine.SchedulingOptions;
import dev.threadboard.engine.time.WallClock;
import dev.threadboard.keyboard.Keyboard;
import dev.threadboard.lesson.CourseProgress;
import dev.threadboard.lesson.Lesson;
import dev.threadboard.playback.EventListener;
import dev.threadboard.playback.EventSource;
import dev.threadboard.playback.Inbox;
import dev.threadboard.playback.LiveSource;
import dev.threadboard.scenario.Scenario;
import dev.threadboard.terminal.Console;
import dev.threadboard.viewer.ViewedRun;
import java.util.List;
import java.util.Optional;
import java.util.function.IntSupplier;
import java.util.function.LongSupplier;

/** One viewer at one console: the menu, and one run after the other, until they leave. */
public final class Session {
  /** 128 + SIGHUP. */
  private static final int HUNG_UP = 129;

  private final Console console;
  private final Inbox inbox;
  private final SessionOptions options;
  private final EventListener listener;
  private final WallClock clock;
  private final LongSupplier seeds;
  private final CurrentTheme theme;
  private final PressedKeys pressedKeys;

  /**
   * @param inbox the listener that the console was opened with
   * @param seeds for runs that are started again under another seed
   */
  public Session(
      Console console,
      Inbox inbox,
      SessionOptions options,
      EventListener listener,
      WallClock clock,
      LongSupplier seeds) {
    this.console = options.kiosk().isPresent() ? new KioskConsole(console) : console;
    this.inbox = inbox;
    this.options = options;
    this.listener = listener;
    this.clock = clock;
    this.seeds = seeds;
    this.theme = new CurrentTheme(options.theme(), options.themes());
    this.pressedKeys = new PressedKeys(options.showKeys(), clock);
  }

  /**
   * Lets the viewer choose among scenarios until they leave.
   *
   * @return the exit status
   */
  public int browse(List<Scenario> scenarios, SchedulingOptions scheduling) {
    return browse(MenuOffer.of(scenarios, scheduling));
  }

  /**
   * Lets the viewer choose among what a menu offers, beginning with what was chosen last.
   *
   * @return the exit status
   */
  public int browse(MenuOffer offer) {
    return repeat(() -> browseOnce(offer));
  }

  /** Shows something until the viewer leaves it; in a kiosk again and again, as for another one. */
  private int repeat(IntSupplier show) {
    while (options.kiosk().isPresent() && !inbox.hasEnded()) {
      theme.reset();
      inbox.watchForIdleness(options.kiosk().get().toNanos());
      show.getAsInt();
    }
    return options.kiosk().isPresent() ? 0 : unlessHungUp(show.getAsInt());
  }

  /**
   * The terminal's end comes with a signal that ends the process, but not always before this
   * program has ended by itself.
   */
  private int unlessHungUp(int status) {
    return status == 0 && inbox.hasEnded() ? HUNG_UP : status;
  }

  private int browseOnce(MenuOffer offer) {
    MenuController menu = new MenuController(theme, options, offer, pressedKeys);
    MenuLoop loop = new MenuLoop(console, inbox, menu, pressedKeys, clock);
    while (true) {
      Optional<EventSource> choice = loop.choose();
      if (choice.isEmpty()) {
        return 0;
      }
      ExitAction left = ExitAction.NEXT_SCENARIO;
      while (left == ExitAction.NEXT_SCENARIO && choice.isPresent()) {
        Outcome outcome = show(choice.get(), true, menu.guide());
        left = outcome.exitAction();
        if (left == ExitAction.QUIT || left == ExitAction.INTERRUPT) {
          return outcome.status();
        }
        choice = left == ExitAction.NEXT_SCENARIO ? menu.next() : choice;
      }
    }
  }

  /**
   * Shows one run until the viewer leaves it.
   *
   * @return the exit status
   */
  public int watch(Run.Plan plan) {
    return watch(new LiveSource(plan));
  }

  /**
   * Leads the viewer through a lesson until they leave it.
   *
   * @return the exit status
   */
  public int learn(EventSource source, Lesson lesson, CourseProgress progress) {
    return repeat(() -> show(source, false, new LessonGuide(lesson, progress)).status());
  }

  /**
   * Shows what comes from a source until the viewer leaves it.
   *
   * @return the exit status
   */
  public int watch(EventSource source) {
    return repeat(() -> show(source, false, null).status());
  }

  /**
   * Shows two runs beside each other until the viewer leaves them.
   *
   * @return the exit status
   */
  public int compare(Comparison comparison) {
    ExitAction exitAction =
        new CompareLoop(console, inbox, theme, options, comparison, clock).play();
    return unlessHungUp(exitAction == ExitAction.INTERRUPT ? 130 : 0);
  }

  private record Outcome(ExitAction exitAction, int status) {}

  /** {@code guide}: leads the viewer through a lesson; null if it is none. */
  private Outcome show(EventSource first, boolean menu, LessonGuide guide) {
    Pace pace = options.pace();
    ViewedRun viewed = ViewedRun.beginning(guide == null ? pace : new Pace(pace.speed(), true));
    Keyboard keyboard = new Keyboard(options.bindings(), menu, theme::names);
    EventSource source = first;
    boolean asking = false;
    while (true) {
      RunLoop loop =
          new RunLoop(
              console,
              inbox,
              keyboard,
              viewed,
              theme,
              options,
              listener,
              clock,
              pressedKeys,
              guide);
      ExitAction exitAction = loop.play(source, asking);
      asking = loop.isAsking();
      switch (exitAction) {
        case RESTART -> viewed = loop.viewed().restarted();
        case RESEED -> {
          viewed = loop.viewed().restarted();
          source = source.reseeded(seeds.getAsLong());
        }
        case QUIT -> {
          return new Outcome(exitAction, loop.viewed().board().exit().orElse(0));
        }
        case INTERRUPT -> {
          return new Outcome(exitAction, 130);
        }
        case MENU, NEXT_SCENARIO -> {
          return new Outcome(exitAction, 0);
        }
      }
    }
  }
}
