package dev.threadboard.screen;

import dev.threadboard.command.ExitAction;
import dev.threadboard.command.Pace;
import dev.threadboard.compare.Comparison;
import dev.threadboard.engine.Run;
import dev.threadboard.engine.SchedulingOptions;
import dev.threadboard.engine.time.WallClock;
import dev.threadboard.explore.shown.Explorer;
import dev.threadboard.explore.shown.ShownSearch;
import dev.threadboard.keyboard.Keyboard;
import dev.threadboard.lesson.CourseProgress;
import dev.threadboard.lesson.Lesson;
import dev.threadboard.playback.EventListener;
import dev.threadboard.playback.EventSource;
import dev.threadboard.playback.Inbox;
import dev.threadboard.playback.LiveSource;
import dev.threadboard.playback.RepeatedRun;
import dev.threadboard.scenario.Scenario;
import dev.threadboard.terminal.Console;
import dev.threadboard.viewer.ViewedRun;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
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
  private final ExploreDoor door;

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
    this(console, inbox, options, listener, clock, seeds, Explorer.NONE);
  }

  /** The same, where what is shown can be searched by an {@code explorer}. */
  public Session(
      Console console,
      Inbox inbox,
      SessionOptions options,
      EventListener listener,
      WallClock clock,
      LongSupplier seeds,
      Explorer explorer) {
    this.console = options.kiosk().isPresent() ? new KioskConsole(console) : console;
    this.inbox = inbox;
    this.options = options;
    this.listener = listener;
    this.clock = clock;
    this.seeds = seeds;
    this.theme = new CurrentTheme(options.theme(), options.themes());
    this.pressedKeys = new PressedKeys(options.showKeys(), clock);
    this.door = new ExploreDoor(explorer, inbox, clock, this::explore, this::open);
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
      } else if (loop.isToExplore()) {
        String refusal = door.refusal(choice.get());
        menu.hint(refusal);
        if (refusal == null && door.open(choice.get()) == ExitAction.INTERRUPT) {
          return 130;
        }
        continue;
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

  /**
   * Shows a search until the viewer leaves it; then it is over.
   *
   * @param begin begins it; what it is given is to be called when there is something new to be seen
   * @return the exit status
   */
  public int explore(Function<Runnable, ShownSearch> begin) {
    try (ShownSearch search = begin.apply(inbox::nudge)) {
      return unlessHungUp(explore(search, false) == ExitAction.INTERRUPT ? 130 : 0);
    }
  }

  /** {@code back}: whether there is something that is gone back to. */
  private ExitAction explore(ShownSearch search, boolean back) {
    ExploreLoop loop =
        new ExploreLoop(console, inbox, theme, options, clock, pressedKeys, search, back);
    return loop.play(this::open);
  }

  /** Shows the run of an outcome from a moment on, with time standing still. */
  private ExitAction open(RepeatedRun run) {
    Pace pace = new Pace(options.pace().speed(), true);
    ViewedRun viewed = ViewedRun.beginning(pace);
    Keyboard keyboard = Keyboard.ofOutcome(options.bindings(), theme::names);
    while (true) {
      RunLoop loop =
          new RunLoop(
              console,
              inbox,
              keyboard,
              viewed,
              theme,
              options,
              EventListener.NONE,
              clock,
              pressedKeys,
              null,
              null);
      ExitAction exitAction = loop.from(run).play(run, false);
      if (exitAction != ExitAction.RESTART && exitAction != ExitAction.RESEED) {
        return exitAction;
      }
      viewed = ViewedRun.beginning(pace);
    }
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
              guide,
              door);
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
        case MENU, NEXT_SCENARIO, EXPLORE -> {
          return new Outcome(exitAction, 0);
        }
      }
    }
  }
}
