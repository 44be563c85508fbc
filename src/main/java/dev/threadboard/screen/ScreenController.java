package dev.threadboard.screen;

import com.googlecode.lanterna.input.KeyStroke;
import com.googlecode.lanterna.input.MouseAction;
import dev.threadboard.command.Command;
import dev.threadboard.command.ExitAction;
import dev.threadboard.command.KeyLabel;
import dev.threadboard.command.PaceCommand;
import dev.threadboard.command.RunControl;
import dev.threadboard.command.ViewCommand;
import dev.threadboard.event.Fact;
import dev.threadboard.frame.Frame;
import dev.threadboard.frame.Size;
import dev.threadboard.keyboard.Action;
import dev.threadboard.keyboard.KeyNames;
import dev.threadboard.keyboard.Keyboard;
import dev.threadboard.keyboard.NameCompletion;
import dev.threadboard.playback.RunViewer;
import dev.threadboard.predict.Prediction;
import dev.threadboard.view.Picture;
import dev.threadboard.view.PressedKeysView;
import dev.threadboard.view.Scene;
import dev.threadboard.view.dashboard.DashboardView;
import dev.threadboard.viewer.ScreenLayout;
import dev.threadboard.viewer.TextInput;
import dev.threadboard.viewer.ViewState;
import dev.threadboard.viewer.ViewedRun;
import java.util.ArrayList;
import java.util.List;

/** Turns a viewer's keys into commands for a run, and the run into pictures. */
public final class ScreenController {
  /** Said where the listing is asked for and cannot be shown. */
  static final String NO_ROOM = "The listing needs a larger screen.";

  private final RunViewer viewer;
  private final Keyboard keyboard;
  private final CurrentTheme theme;
  private final SessionOptions options;
  private final PressedKeys pressedKeys;
  private final Narrator narrator;
  private final LessonGuide guide;
  private final ThreadInspection inspection;
  private Picture picture;
  private boolean askedWhetherToLeave;

  public ScreenController(
      RunViewer viewer,
      Keyboard keyboard,
      CurrentTheme theme,
      SessionOptions options,
      PressedKeys pressedKeys) {
    this(viewer, keyboard, theme, options, pressedKeys, null);
  }

  /** {@code guide}: leads the viewer through a lesson; null if it is none. */
  public ScreenController(
      RunViewer viewer,
      Keyboard keyboard,
      CurrentTheme theme,
      SessionOptions options,
      PressedKeys pressedKeys,
      LessonGuide guide) {
    this.guide = guide;
    this.viewer = viewer;
    this.keyboard = keyboard;
    this.theme = theme;
    this.options = options;
    this.pressedKeys = pressedKeys;
    this.narrator = new Narrator();
    this.inspection = new ThreadInspection(viewer);
  }

  /** Goes on with what the program is asked; returns whether that changed what is to be shown. */
  public boolean goOn() {
    return inspection.goOn();
  }

  /** Whether the program is still to answer what it was asked. */
  public boolean isAsking() {
    return inspection.isAsking();
  }

  /** Does what a key asks for; not null if it leaves. */
  public ExitAction press(KeyStroke key) {
    pressedKeys.press(key);
    if (guide != null && guide.isOpen()) {
      if (key instanceof MouseAction) {
        return null;
      }
      if (keyboard.hasMenu() && guide.asksForNext(KeyNames.of(key))) {
        return ExitAction.NEXT_SCENARIO;
      } else if (guided(KeyNames.of(key))) {
        return null;
      }
    }
    Command completion = completion(key);
    Command command =
        completion != null
            ? completion
            : keyboard.command(key, viewer.viewed(), onScreen()).orElse(null);
    if (command instanceof ViewCommand.Chosen chosen) {
      viewer.act(new ViewCommand.TogglePalette());
      command = chosen.command();
    }
    boolean asked = askedWhetherToLeave;
    askedWhetherToLeave &= command == null;
    if (command instanceof ExitAction exitAction) {
      return asked || !mustAsk(exitAction) ? exitAction : ask();
    } else if (command instanceof ViewCommand.NextTheme) {
      viewer.hint(theme.next());
    } else if (command instanceof ViewCommand.UseTheme named) {
      viewer.hint(theme.putOn(named.theme()));
    } else if (command instanceof ViewCommand.ToggleListing
        && picture != null
        && !DashboardView.hasRoomForListing(picture.frame().size())) {
      viewer.hint(NO_ROOM);
    } else if (command instanceof RunControl.Screenshot) {
      viewer.hint(screenshot());
    } else if (command instanceof ViewCommand.ToggleExplanation && guide != null) {
      guide.open();
    } else if (command != null) {
      viewer.act(command);
    }
    return null;
  }

  /** In an expression that is being written; null if the key asks for no such thing. */
  private Command completion(KeyStroke key) {
    TextInput palette = viewer.view().search().palette();
    boolean asked = palette != null && NameCompletion.isFor(palette.text());
    return asked && KeyNames.of(key).equals("tab")
        ? NameCompletion.of(palette.text(), inspection.names())
        : null;
  }

  /** The program begins when what comes before it has been read. */
  private boolean guided(String key) {
    boolean held = guide.holds();
    boolean taken = guide.press(key);
    if (held && !guide.holds() && viewer.view().pace().paused() && !options.pace().paused()) {
      viewer.act(new PaceCommand.TogglePause());
    }
    return taken;
  }

  /** A run under way that was opened from the menu would be lost by one key too many. */
  private boolean mustAsk(ExitAction exitAction) {
    boolean leaves = exitAction == ExitAction.MENU || exitAction == ExitAction.QUIT;
    return leaves && keyboard.hasMenu() && !options.exit() && !viewer.isStuck();
  }

  private ExitAction ask() {
    viewer.hint("This run is under way: the same key again leaves it.");
    askedWhetherToLeave = true;
    return null;
  }

  private String screenshot() {
    if (picture == null || viewer.activeRun().history().size() == 0) {
      return "There is nothing to be seen yet.";
    }
    Fact.Run run = (Fact.Run) viewer.activeRun().history().event(1).fact();
    return options.saveTarget().keep(run.scenario(), picture.frame());
  }

  /** The picture of this moment. */
  public Frame paint(Size size) {
    inspection.goOn();
    ViewedRun viewed = viewer.viewed();
    Prediction prediction = viewer.prediction();
    Scene scene =
        new Scene(
            viewed,
            viewer.now(),
            size,
            theme.get(),
            options.glyphs(),
            keys(viewed.view(), prediction),
            keyboard.back(),
            viewer.playhead(),
            keyboard.offers(viewed, onScreen()),
            prediction,
            narrator.of(viewer.board(), viewer.history()),
            inspection.seen());
    picture = DashboardView.paint(scene);
    Frame frame = picture.frame();
    if (guide != null) {
      guide.see(viewer.board());
      List<String> listing =
          viewer.board().run() == null ? List.of() : viewer.board().run().listing();
      frame = guide.over(frame, listing, keyboard.hasMenu(), theme.get(), options.glyphs());
    }
    return PressedKeysView.over(frame, pressedKeys.shown(), theme.get(), options.glyphs());
  }

  private ScreenLayout onScreen() {
    return picture == null ? ScreenLayout.NOTHING : picture.layout();
  }

  private List<KeyLabel> keys(ViewState view, Prediction prediction) {
    if (view.help() && view.search().input() == null) {
      return keyboard.all();
    }
    if (prediction.told()) {
      return keyboard.reading();
    }
    return prediction.asks() ? keyboard.answering() : withGuide(keyboard.sensible(viewer.viewed()));
  }

  /** A lesson's pages can be gone back to. */
  private List<KeyLabel> withGuide(List<KeyLabel> labels) {
    if (guide == null) {
      return labels;
    }
    List<KeyLabel> more = new ArrayList<>(labels);
    options
        .bindings()
        .first(Action.EXPLAIN)
        .ifPresent(key -> more.add(Math.min(1, more.size()), new KeyLabel(key, "lesson")));
    return more;
  }
}
