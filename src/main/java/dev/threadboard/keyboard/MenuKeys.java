package dev.threadboard.keyboard;

import com.googlecode.lanterna.input.KeyStroke;
import com.googlecode.lanterna.input.MouseAction;
import dev.threadboard.command.Command;
import dev.threadboard.command.ExitAction;
import dev.threadboard.command.KeyLabel;
import dev.threadboard.command.MenuAction;
import dev.threadboard.command.PaletteItem;
import dev.threadboard.command.ViewCommand;
import dev.threadboard.viewer.HitRegion;
import dev.threadboard.viewer.MenuState;
import dev.threadboard.viewer.ScreenLayout;
import dev.threadboard.viewer.TextInput;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** The keys of the menu of scenarios: its own, and those of help, palette, theme and quitting. */
public final class MenuKeys {
  /** In lines. */
  private static final int WHEEL = 3;

  /** The key that opens a program of one's own. */
  static final String OPEN = "o";

  private static final String FIND = "/";

  private final Bindings bindings;
  private final Supplier<List<String>> themes;
  private final Function<String, List<String>> paths;

  public MenuKeys(Bindings bindings) {
    this(bindings, List::of, typed -> List.of());
  }

  /**
   * @param themes the names of those that can be put on
   * @param paths those of folders and programs that begin with what was typed
   */
  public MenuKeys(
      Bindings bindings, Supplier<List<String>> themes, Function<String, List<String>> paths) {
    this.bindings = bindings;
    this.themes = themes;
    this.paths = paths;
  }

  /** While letters are written that an entry is looked for with. */
  private static Optional<Command> find(KeyStroke key) {
    Command command =
        switch (KeyNames.of(key)) {
          case "enter", "esc" -> new MenuAction.CloseFind();
          case "up", "ctrl-p", "shift-tab" -> new MenuAction.Move(-1);
          case "down", "ctrl-n", "tab" -> new MenuAction.Move(1);
          default -> null;
        };
    return command != null
        ? Optional.of(command)
        : InputKeys.edit(key).map(MenuAction.WriteFind::new);
  }

  /** What a key or the mouse asks for; nothing if it means nothing here. */
  public Optional<Command> command(KeyStroke key, MenuState menu, ScreenLayout screen) {
    boolean mouse = key instanceof MouseAction;
    if (menu.search().palette() != null && !isInterrupt(key)) {
      List<PaletteItem> offers = offers(menu);
      return mouse
          ? Mouse.of(key, screen).flatMap(it -> SearchKeys.command(it, menu.search(), offers))
          : SearchKeys.command(key, menu.search(), offers);
    } else if (menu.path() != null && !isInterrupt(key)) {
      List<String> offers = paths(menu);
      return mouse
          ? Mouse.of(key, screen).flatMap(it -> PathKeys.command(it, menu.path(), offers))
          : PathKeys.command(key, menu.path(), offers);
    } else if (menu.find() != null && !mouse && !isInterrupt(key)) {
      return find(key);
    } else if (key instanceof Paste paste) {
      return menu.item().own() ? path(paste.text()) : number(paste.text());
    }
    return mouse
        ? Mouse.of(key, screen).flatMap(it -> command(it, menu, screen))
        : command(KeyNames.of(key), menu, screen);
  }

  private boolean isInterrupt(KeyStroke key) {
    return bindings.action(KeyNames.of(key)).orElse(null) == Action.INTERRUPT;
  }

  /** What the palette of commands offers now; nothing while it is closed. */
  public List<PaletteItem> offers(MenuState menu) {
    TextInput typed = menu.search().palette();
    return typed == null ? List.of() : PaletteItems.of(typed.text(), bindings, menu, themes.get());
  }

  /** The paths that go on like the one that is written; none if none is. */
  public List<String> paths(MenuState menu) {
    return menu.path() == null ? List.of() : paths.apply(menu.path().input().text());
  }

  /** A file that is dropped on a terminal is pasted, and many terminals put it in quotes. */
  private static Optional<Command> path(String text) {
    String path = text.strip();
    int last = path.length() - 1;
    boolean quoted = last > 0 && path.charAt(0) == path.charAt(last) && path.charAt(0) == '\'';
    return path.isEmpty() || path.contains("\n")
        ? Optional.empty()
        : Optional.of(new MenuAction.ChoosePath(quoted ? path.substring(1, last) : path));
  }

  /** A number and nothing else becomes the value. */
  private static Optional<Command> number(String text) {
    String number = text.strip();
    boolean digits = !number.isEmpty() && number.length() < 10;
    for (int i = 0; i < number.length() && digits; i++) {
      digits = number.charAt(i) >= '0' && number.charAt(i) <= '9';
    }
    return digits ? Optional.of(new MenuAction.Put(null, number)) : Optional.empty();
  }

  private Optional<Command> command(String key, MenuState menu, ScreenLayout screen) {
    Action action = bindings.action(key).orElse(null);
    if (action == Action.INTERRUPT || action == Action.QUIT) {
      return Optional.of(ExitAction.QUIT);
    } else if (menu.help()) {
      return Optional.of(new ViewCommand.ToggleHelp());
    } else if (key.length() == 1 && key.charAt(0) >= '0' && key.charAt(0) <= '9') {
      return Optional.of(new MenuAction.Type(key.charAt(0)));
    }
    Command common = action == null ? null : common(action);
    int page = Math.max(1, screen.logRows() - 1);
    return common != null
        ? Optional.of(common)
        : Optional.ofNullable(
            switch (key) {
              case "up", "k" -> new MenuAction.Move(-1);
              case "down", "j" -> new MenuAction.Move(1);
              case "home" -> new MenuAction.Move(-1000);
              case "end" -> new MenuAction.Move(1000);
              case "pgup" -> scroll(-page, menu, screen);
              case "pgdn" -> scroll(page, menu, screen);
              case "tab" -> new MenuAction.MoveField(1);
              case "shift-tab" -> new MenuAction.MoveField(-1);
              case "left", "-", "_" -> new MenuAction.Nudge(-1);
              case "right", "+", "=" -> new MenuAction.Nudge(1);
              case "backspace", "delete" -> new MenuAction.Erase();
              case "enter", "space" -> new MenuAction.Open();
              case OPEN -> new MenuAction.OpenPath();
              case FIND -> menu.hasTopics() ? new MenuAction.OpenFind() : null;
              case "esc" -> ExitAction.QUIT;
              default -> null;
            });
  }

  /** What means the same in the menu as on the dashboard; null for all else. */
  private static Command common(Action action) {
    return switch (action) {
      case THEME -> new ViewCommand.NextTheme();
      case HELP -> new ViewCommand.ToggleHelp();
      case PALETTE -> new ViewCommand.TogglePalette();
      case EXPLORE -> new MenuAction.Explore();
      default -> null;
    };
  }

  private static Command scroll(int by, MenuState menu, ScreenLayout screen) {
    int now = Math.min(menu.scroll(), screen.panes());
    return new MenuAction.ScrollTo(Math.max(0, Math.min(screen.panes(), now + by)));
  }

  /** A click selects a scenario, another one opens it. */
  private Optional<Command> command(Mouse mouse, MenuState menu, ScreenLayout screen) {
    if (mouse.target() instanceof HitRegion.Help) {
      return Optional.of(new ViewCommand.ToggleHelp());
    } else if (mouse.target() instanceof HitRegion.Scenario && mouse.wheel() != 0) {
      return Optional.of(new MenuAction.Move(mouse.wheel()));
    } else if (mouse.wheel() != 0) {
      return Optional.of(scroll(WHEEL * mouse.wheel(), menu, screen));
    } else if (!mouse.click()) {
      return Optional.empty();
    } else if (mouse.target() instanceof HitRegion.Key key) {
      return command(key.name(), menu, screen);
    } else if (mouse.target() instanceof HitRegion.Scenario scenario) {
      boolean again = scenario.place() == menu.selected();
      return Optional.of(again ? new MenuAction.Open() : new MenuAction.Select(scenario.place()));
    } else if (mouse.target() instanceof HitRegion.Parameter parameter) {
      return Optional.of(new MenuAction.MoveField(parameter.place() - menu.field()));
    }
    return Optional.empty();
  }

  /** The keys, for the footer; the last two are always shown. */
  public List<KeyLabel> sensible(MenuState menu) {
    if (menu.search().palette() != null) {
      return SearchKeys.labels(true);
    } else if (menu.path() != null) {
      return PathKeys.labels();
    }
    if (menu.find() != null) {
      return List.of(
          new KeyLabel("up/down", "choose", List.of("up", "down")),
          new KeyLabel("enter", "take it"),
          new KeyLabel("esc", "close"));
    }
    List<KeyLabel> labels = new ArrayList<>();
    labels.add(new KeyLabel("enter", "run"));
    labels.add(new KeyLabel("up/down", "choose", List.of("up", "down")));
    if (menu.hasTopics()) {
      labels.add(new KeyLabel(FIND, "find"));
    }
    labels.add(new KeyLabel("tab", "parameter"));
    labels.add(new KeyLabel("-/+ 0-9", "change it", List.of("-", "+")));
    if (menu.ownPlace() >= 0) {
      labels.add(new KeyLabel(OPEN, "open a file"));
    }
    label(labels, Action.EXPLORE, Action.EXPLORE.label());
    label(labels, Action.PALETTE, Action.PALETTE.label());
    label(labels, Action.THEME, Action.THEME.label());
    label(labels, Action.HELP, Action.HELP.label());
    labels.add(new KeyLabel(bindings.first(Action.QUIT).orElse("esc"), "quit"));
    return labels;
  }

  /** All keys, for help. */
  public List<KeyLabel> all(MenuState menu) {
    return all(menu.hasTopics(), menu.ownPlace() >= 0);
  }

  /**
   * The same of any menu.
   *
   * @param topics whether its entries are ordered by topics
   * @param own whether programs of one's own can be opened
   */
  public List<KeyLabel> all(boolean topics, boolean own) {
    List<KeyLabel> labels = new ArrayList<>();
    labels.add(new KeyLabel("enter space", "run the selected scenario"));
    labels.add(new KeyLabel("up down k j", "select another one"));
    labels.add(new KeyLabel("home end", "select the first, the last"));
    if (topics) {
      labels.add(new KeyLabel(FIND, "find one by its name, title or topic"));
    }
    labels.add(new KeyLabel("pgup pgdn", "scroll what is told of it"));
    labels.add(new KeyLabel("tab shift-tab", "select a parameter, or the policy"));
    labels.add(new KeyLabel("- + left right", "lower or raise it, or choose another"));
    labels.add(new KeyLabel("0-9 backspace", "type its value"));
    if (own) {
      labels.add(new KeyLabel(OPEN, "open a program of your own, by its path"));
    }
    label(labels, Action.EXPLORE, "all the ways it can go");
    label(labels, Action.PALETTE, "find a command, or set a value by its name");
    label(labels, Action.THEME, Action.THEME.help());
    label(labels, Action.HELP, Action.HELP.help());
    labels.add(new KeyLabel(bindings.first(Action.QUIT).orElse("esc"), "quit"));
    return labels;
  }

  private void label(List<KeyLabel> labels, Action action, String words) {
    bindings.first(action).ifPresent(key -> labels.add(new KeyLabel(key, words)));
  }
}
