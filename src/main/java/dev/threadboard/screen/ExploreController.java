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
import dev.threadboard.frame.Size;
import dev.threadboard.keyboard.ExploreKeys;
import dev.threadboard.playback.RepeatedRun;
import dev.threadboard.view.Picture;
import dev.threadboard.view.PressedKeysView;
import dev.threadboard.view.explore.ExploreScene;
import dev.threadboard.view.explore.ExploreView;
import dev.threadboard.viewer.ExploreState;
import dev.threadboard.viewer.ScreenLayout;
import java.util.List;

/** Turns a viewer's keys into what is done with a search, and the search into pictures. */
public final class ExploreController implements AutoCloseable {
  /** Which outcome is selected does not depend on it. */
  private static final Size NO_SIZE = new Size(1, 1);

  private final CurrentTheme theme;
  private final SessionOptions options;
  private final WallClock clock;
  private final PressedKeys pressedKeys;
  private final ShownSearch search;
  private final Runnable made;
  private final ExploreKeys keys;
  private ExploreState state = ExploreState.FIRST;
  private SearchSnapshot snapshot;
  private ScreenLayout layout = ScreenLayout.NOTHING;

  /** The run that is being made; null if none is. */
  private RunMaking making;

  /** Whether that is made to be saved, and not to be opened. */
  private boolean saves;

  /**
   * @param made is called, in any thread, when a run that was asked for has been made
   * @param back whether there is something that is gone back to
   */
  public ExploreController(
      CurrentTheme theme,
      SessionOptions options,
      WallClock clock,
      PressedKeys pressedKeys,
      ShownSearch search,
      Runnable made,
      boolean back) {
    this.theme = theme;
    this.options = options;
    this.clock = clock;
    this.pressedKeys = pressedKeys;
    this.search = search;
    this.made = made;
    this.keys = new ExploreKeys(options.bindings(), back);
    this.snapshot = search.snapshot();
  }

  /** Takes the newest snapshot, which is acted on and painted from now on. */
  public void look() {
    snapshot = search.snapshot();
  }

  /** What is acted on and painted. */
  SearchSnapshot snapshot() {
    return snapshot;
  }

  /** Does what a key asks for; not null if that leaves. */
  public ExitAction press(KeyStroke key) {
    pressedKeys.press(key);
    Command command = keys.command(key, state.help(), layout).orElse(null);
    if (command instanceof ExitAction exitAction) {
      return exitAction;
    } else if (command != null) {
      state = state.hinting(null);
      act(command);
    }
    return null;
  }

  private void act(Command command) {
    OutcomeSnapshot selected = scene(NO_SIZE).selected();
    if (command instanceof ViewCommand.ToggleHelp toggle) {
      state = state.after(toggle);
    } else if (command instanceof ViewCommand.NextTheme) {
      state = state.hinting(theme.next());
    } else if (command instanceof ExploreAction.Stop) {
      stop();
    } else if (selected == null) {
      state = state.hinting("No run has ended yet.");
    } else if (command instanceof ExploreAction.Move move) {
      select(scene(NO_SIZE).selectedPlace() + move.by());
    } else if (command instanceof ExploreAction.Select place) {
      if (place.place() == scene(NO_SIZE).selectedPlace()) {
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
    close();
    saves = toSave;
    making = new RunMaking(outcome.way(), clock, made);
    state = state.selecting(outcome.outcome()).hinting("Its shortest run is made once more.");
  }

  /** Makes no run any more. */
  @Override
  public void close() {
    if (making != null) {
      making.close();
      making = null;
    }
  }

  /** Whether a run is still being made. */
  public boolean isMaking() {
    return making != null && !making.isDone();
  }

  /** Whether a run has been made that is yet to be opened or saved. */
  boolean hasMade() {
    return making != null && making.isDone();
  }

  /** Saves the run that has been made, or gives it to be opened; null if it is not to be. */
  public RepeatedRun takeMade() {
    if (!hasMade()) {
      return null;
    }
    RepeatedRun run = making.run();
    String failure = making.failure();
    close();
    if (run == null || run.events().isEmpty()) {
      state = state.hinting("The run could not be made: " + failure);
      return null;
    } else if (saves) {
      state = state.hinting(options.saveTarget().keep(run.history()));
      return null;
    }
    state = state.hinting(null);
    return run;
  }

  /** The picture of this moment. */
  public Frame paint(Size size) {
    Picture picture = ExploreView.paint(scene(size));
    layout = picture.layout();
    return PressedKeysView.over(
        picture.frame(), pressedKeys.shown(), theme.get(), options.glyphs());
  }

  private ExploreScene scene(Size size) {
    boolean found = !snapshot.outcomes().isEmpty();
    return new ExploreScene(
        snapshot,
        state,
        size,
        theme.get(),
        options.glyphs(),
        state.help() ? keys.all() : keys.sensible(found, !snapshot.phase().isLast()));
  }
}
