package dev.threadboard.keyboard;

import com.googlecode.lanterna.input.KeyStroke;
import com.googlecode.lanterna.input.MouseAction;
import dev.threadboard.command.Command;
import dev.threadboard.command.KeyLabel;
import dev.threadboard.command.SeekCommand;
import dev.threadboard.command.ViewCommand;
import dev.threadboard.viewer.HitRegion;
import dev.threadboard.viewer.ScreenLayout;
import dev.threadboard.viewer.ViewedRun;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The keys over two runs that are compared: those of the dashboard that make sense where nothing
 * can be asked and nothing be chosen any more.
 */
public final class CompareKeys {
  /** In lines. */
  private static final int WHEEL = 3;

  private static final Set<Action> SAME =
      Set.of(
          Action.PAUSE,
          Action.STEP,
          Action.STEP_BACK,
          Action.LEAP_BACK,
          Action.LEAP_ON,
          Action.SLOWER,
          Action.FASTER,
          Action.UP,
          Action.DOWN,
          Action.PICK,
          Action.LISTING,
          Action.OBJECTS,
          Action.LOG_UP,
          Action.LOG_DOWN,
          Action.BACK,
          Action.THEME,
          Action.HELP,
          Action.QUIT,
          Action.INTERRUPT);

  private final Bindings bindings;
  private final KeyLabels shown;
  private final Keyboard dashboard;

  public CompareKeys(Bindings bindings) {
    this.bindings = bindings;
    this.shown = new KeyLabels(bindings);
    this.dashboard = new Keyboard(bindings, false);
  }

  /**
   * What a key or the mouse asks for; nothing if it is not bound, or means nothing here.
   *
   * @param board the one that is turned to
   * @param side 0 if that is the left one, 1 if the right one
   * @param stands whether time stands still
   */
  public Optional<Command> command(
      KeyStroke key, ViewedRun viewed, int side, boolean stands, ScreenLayout screen) {
    return key instanceof MouseAction
        ? Mouse.of(key, screen).flatMap(mouse -> command(mouse, viewed, side, stands, screen))
        : command(KeyNames.of(key), viewed, side, stands, screen);
  }

  private Optional<Command> command(
      String key, ViewedRun viewed, int side, boolean stands, ScreenLayout screen) {
    return bindings.action(key).map(action -> command(action, key, viewed, side, stands, screen));
  }

  private Command command(
      Action action, String key, ViewedRun viewed, int side, boolean stands, ScreenLayout screen) {
    return switch (action) {
      case NEXT, PREVIOUS -> new ViewCommand.Turn(1 - side);
      case LEFT, RIGHT ->
          stands
              ? new SeekCommand.Moments(action == Action.LEFT ? -1 : 1)
              : new ViewCommand.Hint(key + " goes through time while it stands still.");
      case LOG_OLDEST -> stands ? new SeekCommand.To(0) : new ViewCommand.ToOldest();
      case LOG_NEWEST -> stands ? new SeekCommand.To(1) : new ViewCommand.ToNewest();
      case BACK -> viewed.view().open() ? new ViewCommand.Back() : new ViewCommand.Hint(quits());
      default ->
          SAME.contains(action)
              ? dashboard.command(action, key, viewed, screen)
              : new ViewCommand.Hint(
                  key + " (" + action.label() + ") is for a single run, not for two compared.");
    };
  }

  private Optional<Command> command(
      Mouse mouse, ViewedRun viewed, int side, boolean stands, ScreenLayout screen) {
    HitRegion.Target target = mouse.target();
    boolean turned = !(target instanceof HitRegion.Side other) || other.side() == side;
    if (mouse.wheel() != 0 && turned) {
      return Optional.of(new ViewCommand.ScrollLog(WHEEL * mouse.wheel()));
    } else if (target instanceof HitRegion.Side other && !turned) {
      return Optional.of(new ViewCommand.Turn(other.side()));
    } else if (!mouse.click()) {
      return Optional.empty();
    } else if (target instanceof HitRegion.Key key) {
      return command(key.name(), viewed, side, stands, screen);
    } else if (target instanceof HitRegion.Help) {
      return Optional.of(new ViewCommand.Back());
    } else if (target instanceof HitRegion.Moment moment) {
      return Optional.of(new SeekCommand.To(moment.place()));
    }
    return target instanceof HitRegion.Pane pane
        ? Optional.of(new ViewCommand.Select(pane.ident()))
        : Optional.empty();
  }

  private String quits() {
    return bindings.first(Action.QUIT).or(() -> bindings.first(Action.INTERRUPT)).orElse("")
        + " quits.";
  }

  /** How the key is called that goes back, at the beginning of a sentence; may be empty. */
  public String back() {
    return dashboard.back();
  }

  /**
   * The keys that make sense now, the most useful first; the last two are always shown.
   *
   * @param ended whether both runs are shown to their end
   * @param listing whether there is room for it
   */
  public List<KeyLabel> sensible(ViewedRun viewed, boolean stands, boolean ended, boolean listing) {
    List<KeyLabel> labels = new ArrayList<>();
    if (!ended) {
      shown.add(labels, Action.PAUSE, viewed.view().pace().paused() ? "go on" : "pause");
    }
    if (stands) {
      shown.addPair(labels, Action.STEP_BACK, Action.STEP, "step");
      shown.addPair(labels, Action.LEFT, Action.RIGHT, "rewind");
      shown.addPair(labels, Action.LOG_OLDEST, Action.LOG_NEWEST, "start, end");
    }
    if (!ended) {
      shown.addPair(labels, Action.SLOWER, Action.FASTER, "speed");
    }
    shown.add(labels, Action.NEXT, "other run");
    if (listing) {
      shown.add(labels, Action.LISTING, Action.LISTING.label());
    }
    shown.add(labels, Action.HELP, Action.HELP.label());
    shown.add(labels, Action.QUIT, Action.QUIT.label());
    return labels;
  }

  /** All keys, for help. */
  public List<KeyLabel> all() {
    List<KeyLabel> labels = new ArrayList<>();
    for (Action action : Action.values()) {
      String help = help(action);
      if (help != null && !bindings.keys(action).isEmpty()) {
        labels.add(new KeyLabel(Bindings.brief(bindings.keys(action)), help));
      }
    }
    return labels;
  }

  /** Null if the action means nothing here. */
  private static String help(Action action) {
    return switch (action) {
      case NEXT, PREVIOUS -> "turn to the other run";
      case LEFT -> "paused: to the moment before";
      case RIGHT -> "paused: to the next moment";
      case STEP -> "one event on, of either run";
      case LOG_OLDEST, LOG_NEWEST -> action.help();
      case BACK -> "close";
      default -> SAME.contains(action) ? action.help() : null;
    };
  }
}
