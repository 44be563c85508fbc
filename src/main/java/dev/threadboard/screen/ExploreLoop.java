package dev.threadboard.screen;

import com.googlecode.lanterna.input.KeyStroke;
import dev.threadboard.command.Command;
import dev.threadboard.command.ExitAction;
import dev.threadboard.command.ExploreAction;
import dev.threadboard.command.ViewCommand;
import dev.threadboard.engine.time.WallClock;
import dev.threadboard.explore.shown.OutcomeSnapshot;
import dev.threadboard.explore.shown.SearchSnapshot;
import dev.threadboard.explore.shown.ShownSearch;
import dev.threadboard.frame.Frame;
import dev.threadboard.keyboard.ExploreKeys;
import dev.threadboard.playback.Inbox;
import dev.threadboard.playback.RepeatedRun;
import dev.threadboard.terminal.Console;
import dev.threadboard.view.Picture;
import dev.threadboard.view.PressedKeysView;
import dev.threadboard.view.explore.ExploreScene;
import dev.threadboard.view.explore.ExploreView;
import dev.threadboard.viewer.ExploreState;
import dev.threadboard.viewer.ScreenLayout;
import java.util.List;
import java.util.function.Function;

/** The loop of a search on the screen: takes its newest snapshot and keys, paints, waits. */
final class ExploreLoop {
  /** Between two pictures while only the search goes on, in nanoseconds. */
  private static final long CALM = 100_000_000;

  private final Console console;
  private final Inbox inbox;
  private final CurrentTheme theme;
  private final SessionOptions options;
  private final WallClock clock;
  private final PressedKeys pressedKeys;
  private final ShownSearch search;
  private final ExploreKeys keys;
  private ExploreState state = ExploreState.FIRST;
  private SearchSnapshot drawn;
  private SearchSnapshot snapshot;
  private ScreenLayout layout = ScreenLayout.NOTHING;
  private boolean urgent = true;
  private long drawnAt;

  /** The run that is being made; null if none is. */
  private RunMaking making;

  /** Whether that is made to be saved, and not to be opened. */
  private boolean saves;

  /** {@code back}: whether there is something that is gone back to. */
  ExploreLoop(
      Console console,
      Inbox inbox,
      CurrentTheme theme,
      SessionOptions options,
      WallClock clock,
      PressedKeys pressedKeys,
      ShownSearch search,
      boolean back) {
    this.console = console;
    this.inbox = inbox;
    this.theme = theme;
    this.options = options;
    this.clock = clock;
    this.pressedKeys = pressedKeys;
    this.search = search;
    this.keys = new ExploreKeys(options.bindings(), back);
    this.snapshot = search.snapshot();
  }

  /** Shows it until somebody leaves it; {@code open} shows a run of it. */
  ExitAction play(Function<RepeatedRun, ExitAction> open) {
    try {
      while (true) {
        snapshot = search.snapshot();
        ExitAction exitAction = keys();
        if (exitAction == null && making != null && making.isDone()) {
          exitAction = made(open);
        }
        if (exitAction != null) {
          return exitAction;
        } else if (Thread.interrupted()) {
          inbox.ended();
          return ExitAction.INTERRUPT;
        } else if (inbox.hasEnded() || inbox.isIdle()) {
          return ExitAction.QUIT;
        }
        draw();
        rest();
      }
    } finally {
      giveUp();
    }
  }

  /** Does what the keys ask for; not null if one of them leaves. */
  private ExitAction keys() {
    for (KeyStroke key = inbox.nextKey(); key != null; key = inbox.nextKey()) {
      urgent = true;
      if (TerminalKeys.handle(key, console)) {
        continue;
      }
      pressedKeys.press(key);
      Command command = keys.command(key, state.help(), layout).orElse(null);
      if (command instanceof ExitAction exitAction) {
        return exitAction;
      } else if (command != null) {
        state = state.hinting(null);
        act(command);
      }
    }
    return null;
  }

  private void act(Command command) {
    OutcomeSnapshot selected = scene().selected();
    if (command instanceof ViewCommand.ToggleHelp toggle) {
      state = state.after(toggle);
    } else if (command instanceof ViewCommand.NextTheme) {
      state = state.hinting(theme.next());
    } else if (command instanceof ExploreAction.Stop) {
      stop();
    } else if (selected == null) {
      state = state.hinting("No run has ended yet.");
    } else if (command instanceof ExploreAction.Move move) {
      select(scene().selectedPlace() + move.by());
    } else if (command instanceof ExploreAction.Select place) {
      if (place.place() == scene().selectedPlace()) {
        make(selected, false);
      }
      select(place.place());
    } else if (command instanceof ExploreAction.Scroll scroll) {
      state = state.selecting(selected.outcome()).after(scroll, layout.panes());
    } else if (command instanceof ExploreAction.Open) {
      make(selected, false);
    } else if (command instanceof ExploreAction.Save) {
      make(selected, true);
    }
  }

  private void stop() {
    if (snapshot.phase().isLast()) {
      state = state.hinting("The search is over.");
    } else {
      search.stop();
      state = state.hinting("What was found is kept.");
    }
  }

  private void select(int place) {
    List<OutcomeSnapshot> outcomes = snapshot.outcomes();
    int there = Math.max(0, Math.min(outcomes.size() - 1, place));
    state = state.selecting(outcomes.get(there).outcome());
  }

  /** Makes the shortest run to an outcome, which stays selected. */
  private void make(OutcomeSnapshot outcome, boolean toSave) {
    giveUp();
    saves = toSave;
    making = new RunMaking(outcome.plan(), clock, inbox::nudge);
    state = state.selecting(outcome.outcome()).hinting("Its shortest run is made once more.");
  }

  private void giveUp() {
    if (making != null) {
      making.close();
      making = null;
    }
  }

  /** Opens or saves the run that was made; not null if that leaves all. */
  private ExitAction made(Function<RepeatedRun, ExitAction> open) {
    RepeatedRun run = making.run();
    String failure = making.failure();
    giveUp();
    urgent = true;
    if (run == null || run.events().isEmpty()) {
      state = state.hinting("The run could not be made: " + failure);
      return null;
    } else if (saves) {
      state = state.hinting(options.saveTarget().keep(run.history()));
      return null;
    }
    state = state.hinting(null);
    ExitAction left = open.apply(run);
    drawn = null;
    return left == ExitAction.INTERRUPT ? left : null;
  }

  private void draw() {
    urgent |= inbox.clearResized() && snapshot == drawn;
    boolean due = snapshot != drawn && clock.nanos() - drawnAt >= CALM;
    if (!urgent && !due) {
      return;
    }
    Picture picture = ExploreView.paint(scene());
    layout = picture.layout();
    Frame frame =
        PressedKeysView.over(picture.frame(), pressedKeys.shown(), theme.get(), options.glyphs());
    console.show(frame);
    drawn = snapshot;
    drawnAt = clock.nanos();
    urgent = false;
  }

  private ExploreScene scene() {
    boolean found = !snapshot.outcomes().isEmpty();
    return new ExploreScene(
        snapshot,
        state,
        console.size(),
        theme.get(),
        options.glyphs(),
        state.help() ? keys.all() : keys.sensible(found, !snapshot.phase().isLast()));
  }

  private void rest() {
    long keysGone = pressedKeys.left() > 0 ? pressedKeys.left() : Long.MAX_VALUE;
    urgent |= pressedKeys.left() > 0;
    boolean waiting = search.snapshot() != drawn;
    long calm = waiting ? Math.max(0, CALM - (clock.nanos() - drawnAt)) : Long.MAX_VALUE;
    inbox.await(Math.min(keysGone, calm));
  }
}
