package dev.threadboard.keyboard;

import com.googlecode.lanterna.input.KeyStroke;
import com.googlecode.lanterna.input.MouseAction;
import dev.threadboard.command.Command;
import dev.threadboard.command.ExitAction;
import dev.threadboard.command.KeyLabel;
import dev.threadboard.command.MenuAction;
import dev.threadboard.command.ViewCommand;
import dev.threadboard.viewer.HitRegion;
import dev.threadboard.viewer.MenuState;
import dev.threadboard.viewer.ScreenLayout;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The keys of the menu of scenarios: its own, and those that quit. */
public final class MenuKeys {
  private final Bindings bindings;

  public MenuKeys(Bindings bindings) {
    this.bindings = bindings;
  }

  /** What a key or the mouse asks for; nothing if it means nothing here. */
  public Optional<Command> command(KeyStroke key, MenuState menu, ScreenLayout screen) {
    if (key instanceof Paste paste) {
      return number(paste.text());
    }
    return key instanceof MouseAction
        ? Mouse.of(key, screen).flatMap(mouse -> command(mouse, menu))
        : command(KeyNames.of(key));
  }

  /** A number and nothing else becomes the value. */
  private static Optional<Command> number(String text) {
    String number = text.strip();
    boolean digits = !number.isEmpty() && number.length() < 10;
    for (int i = 0; i < number.length() && digits; i++) {
      digits = number.charAt(i) >= '0' && number.charAt(i) <= '9';
    }
    return digits ? Optional.of(new MenuAction.Put(number)) : Optional.empty();
  }

  private Optional<Command> command(String key) {
    Action action = bindings.action(key).orElse(null);
    if (action == Action.QUIT || action == Action.INTERRUPT) {
      return Optional.of(ExitAction.QUIT);
    } else if (action == Action.THEME) {
      return Optional.of(new ViewCommand.NextTheme());
    }
    if (key.length() == 1 && key.charAt(0) >= '0' && key.charAt(0) <= '9') {
      return Optional.of(new MenuAction.Type(key.charAt(0)));
    }
    return Optional.ofNullable(
        switch (key) {
          case "up", "k" -> new MenuAction.Move(-1);
          case "down", "j" -> new MenuAction.Move(1);
          case "pgup", "home" -> new MenuAction.Move(-1000);
          case "pgdn", "end" -> new MenuAction.Move(1000);
          case "tab" -> new MenuAction.MoveField(1);
          case "shift-tab" -> new MenuAction.MoveField(-1);
          case "left", "-", "_" -> new MenuAction.Nudge(-1);
          case "right", "+", "=" -> new MenuAction.Nudge(1);
          case "backspace", "delete" -> new MenuAction.Erase();
          case "enter", "space" -> new MenuAction.Open();
          case "esc" -> ExitAction.QUIT;
          default -> null;
        });
  }

  /** A click selects a scenario, another one opens it. */
  private Optional<Command> command(Mouse mouse, MenuState menu) {
    if (mouse.target() instanceof HitRegion.Scenario && mouse.wheel() != 0) {
      return Optional.of(new MenuAction.Move(mouse.wheel()));
    } else if (!mouse.click()) {
      return Optional.empty();
    } else if (mouse.target() instanceof HitRegion.Key key) {
      return command(key.name());
    } else if (mouse.target() instanceof HitRegion.Scenario scenario) {
      int by = scenario.place() - menu.selected();
      return Optional.of(by == 0 ? new MenuAction.Open() : new MenuAction.Move(by));
    } else if (mouse.target() instanceof HitRegion.Parameter parameter) {
      return Optional.of(new MenuAction.MoveField(parameter.place() - menu.field()));
    }
    return Optional.empty();
  }

  /** The keys, for the footer. */
  public List<KeyLabel> all() {
    List<KeyLabel> labels = new ArrayList<>();
    labels.add(new KeyLabel("enter", "run"));
    labels.add(new KeyLabel("up/down", "choose", List.of("up", "down")));
    labels.add(new KeyLabel("tab", "parameter"));
    labels.add(new KeyLabel("-/+ 0-9", "change it", List.of("-", "+")));
    bindings.first(Action.THEME).ifPresent(key -> labels.add(new KeyLabel(key, "theme")));
    labels.add(new KeyLabel(bindings.first(Action.QUIT).orElse("esc"), "quit"));
    return labels;
  }
}
