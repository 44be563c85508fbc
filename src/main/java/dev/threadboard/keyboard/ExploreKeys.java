package dev.threadboard.keyboard;

import com.googlecode.lanterna.input.KeyStroke;
import com.googlecode.lanterna.input.MouseAction;
import dev.threadboard.command.Command;
import dev.threadboard.command.ExitAction;
import dev.threadboard.command.ExploreAction;
import dev.threadboard.command.KeyLabel;
import dev.threadboard.command.ViewCommand;
import dev.threadboard.viewer.HitRegion;
import dev.threadboard.viewer.ScreenLayout;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The keys over a search: its own, and those of help, theme, saving and quitting. */
public final class ExploreKeys {
  /** In lines. */
  private static final int WHEEL = 3;

  private static final int MANY = 1_000_000;
  private static final String STOP = "s";

  private final Bindings bindings;
  private final boolean back;

  /** {@code back}: whether there is something that is gone back to. */
  public ExploreKeys(Bindings bindings, boolean back) {
    this.bindings = bindings;
    this.back = back;
  }

  /** What a key or the mouse asks for; nothing if it means nothing here. */
  public Optional<Command> command(KeyStroke key, boolean help, ScreenLayout screen) {
    return key instanceof MouseAction
        ? Mouse.of(key, screen).flatMap(mouse -> command(mouse, help, screen))
        : Optional.ofNullable(command(KeyNames.of(key), help, screen));
  }

  private Command command(String key, boolean help, ScreenLayout screen) {
    Action action = bindings.action(key).orElse(null);
    if (action == Action.INTERRUPT) {
      return ExitAction.INTERRUPT;
    } else if (help) {
      return new ViewCommand.ToggleHelp();
    } else if (action == Action.QUIT) {
      return ExitAction.QUIT;
    } else if (action == Action.THEME) {
      return new ViewCommand.NextTheme();
    } else if (action == Action.HELP) {
      return new ViewCommand.ToggleHelp();
    } else if (action == Action.SAVE) {
      return new ExploreAction.Save();
    } else if (back && (action == Action.BACK || action == Action.EXPLORE)) {
      return ExitAction.QUIT;
    }
    int page = Math.max(1, screen.logRows() - 1);
    return switch (key) {
      case "up", "k", "shift-tab" -> new ExploreAction.Move(-1);
      case "down", "j", "tab" -> new ExploreAction.Move(1);
      case "home" -> new ExploreAction.Move(-MANY);
      case "end" -> new ExploreAction.Move(MANY);
      case "pgup" -> new ExploreAction.Scroll(-page);
      case "pgdn" -> new ExploreAction.Scroll(page);
      case "enter", "space" -> new ExploreAction.Open();
      case STOP -> new ExploreAction.Stop();
      case "esc" -> ExitAction.QUIT;
      default -> null;
    };
  }

  /** A click selects an outcome, another one opens it. */
  private Optional<Command> command(Mouse mouse, boolean help, ScreenLayout screen) {
    if (mouse.wheel() != 0) {
      return Optional.of(
          mouse.target() instanceof HitRegion.Scenario
              ? new ExploreAction.Move(mouse.wheel())
              : new ExploreAction.Scroll(WHEEL * mouse.wheel()));
    } else if (!mouse.click()) {
      return Optional.empty();
    } else if (mouse.target() instanceof HitRegion.Help) {
      return Optional.of(new ViewCommand.ToggleHelp());
    } else if (mouse.target() instanceof HitRegion.Key key) {
      return Optional.ofNullable(command(key.name(), help, screen));
    }
    return mouse.target() instanceof HitRegion.Scenario outcome
        ? Optional.of(new ExploreAction.Select(outcome.place()))
        : Optional.empty();
  }

  /**
   * The keys that make sense now; the last two are always shown.
   *
   * @param found whether there is an outcome
   * @param searching whether there is something to stop
   */
  public List<KeyLabel> sensible(boolean found, boolean searching) {
    List<KeyLabel> labels = new ArrayList<>();
    if (found) {
      labels.add(new KeyLabel("enter", "open it"));
      labels.add(new KeyLabel("up/down", "choose", List.of("up", "down")));
      label(labels, Action.SAVE, "save it");
    }
    if (searching) {
      labels.add(new KeyLabel(STOP, "stop searching"));
    }
    label(labels, Action.HELP, Action.HELP.label());
    String leave = bindings.first(Action.QUIT).orElse("esc");
    labels.add(new KeyLabel(leave, back ? "back" : "quit"));
    return labels;
  }

  /** All keys, for help. */
  public List<KeyLabel> all() {
    List<KeyLabel> labels = new ArrayList<>();
    labels.add(new KeyLabel("enter space", "open its shortest run, one step before it is decided"));
    labels.add(new KeyLabel("up down k j", "select another outcome"));
    labels.add(new KeyLabel("home end", "select the first, the last"));
    labels.add(new KeyLabel("pgup pgdn", "scroll what is told of it"));
    label(labels, Action.SAVE, "save its shortest run to a file");
    labels.add(new KeyLabel(STOP, "stop searching, and keep what was found"));
    label(labels, Action.THEME, Action.THEME.help());
    label(labels, Action.HELP, Action.HELP.help());
    String leave = bindings.first(Action.QUIT).orElse("esc");
    labels.add(new KeyLabel(leave, back ? "back to where you were" : "quit, and print the table"));
    return labels;
  }

  private void label(List<KeyLabel> labels, Action action, String words) {
    bindings.first(action).ifPresent(key -> labels.add(new KeyLabel(key, words)));
  }
}
