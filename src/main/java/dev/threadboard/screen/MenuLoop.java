package dev.threadboard.screen;

import com.googlecode.lanterna.input.KeyStroke;
import dev.threadboard.command.Command;
import dev.threadboard.command.ExitAction;
import dev.threadboard.command.MenuAction;
import dev.threadboard.command.ViewCommand;
import dev.threadboard.engine.Run;
import dev.threadboard.engine.SchedulingOptions;
import dev.threadboard.engine.WallClock;
import dev.threadboard.keyboard.MenuKeys;
import dev.threadboard.playback.Inbox;
import dev.threadboard.scenario.Arguments;
import dev.threadboard.scenario.Listing;
import dev.threadboard.scenario.Parameter;
import dev.threadboard.scenario.Scenario;
import dev.threadboard.scenario.ScenarioChoice;
import dev.threadboard.terminal.Console;
import dev.threadboard.view.Glyphs;
import dev.threadboard.view.Picture;
import dev.threadboard.view.menu.MenuView;
import dev.threadboard.viewer.MenuState;
import dev.threadboard.viewer.ScreenLayout;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The loop of the menu: shows it until a scenario is chosen or somebody leaves. */
public final class MenuLoop {
  /** The name under which the scenario's own name is remembered. */
  private static final String SCENARIO = "scenario";

  private final Console console;
  private final Inbox inbox;
  private final MenuKeys keys;
  private final CurrentTheme theme;
  private final Glyphs glyphs;
  private final List<Scenario> scenarios;
  private final LastUsed lastUsed;
  private final Map<String, String> last;
  private final WallClock clock;
  private MenuState menu;
  private String hint;

  /** What the preview shows, or will show. */
  private ScenarioChoice previewed;

  MenuLoop(
      Console console,
      Inbox inbox,
      MenuKeys keys,
      CurrentTheme theme,
      Glyphs glyphs,
      List<Scenario> scenarios,
      LastUsed lastUsed,
      WallClock clock) {
    this.console = console;
    this.inbox = inbox;
    this.keys = keys;
    this.theme = theme;
    this.glyphs = glyphs;
    this.scenarios = scenarios;
    this.lastUsed = lastUsed;
    this.last = new LinkedHashMap<>(lastUsed.recall());
    this.clock = clock;
    this.menu = MenuState.of(scenarios.stream().map(this::item).toList());
    select(last.get(SCENARIO));
  }

  private void select(String name) {
    for (int i = 0; i < scenarios.size(); i++) {
      if (scenarios.get(i).name().equals(name)) {
        menu = menu.after(new MenuAction.Move(i));
      }
    }
  }

  /**
   * Shows the menu until a scenario is chosen; empty if the viewer leaves. Typed values are kept
   * for the next time.
   */
  Optional<ScenarioChoice> choose() {
    previewed = null;
    try (Previewer previewer = new Previewer(clock, inbox::nudge)) {
      while (!inbox.hasEnded() && !Thread.interrupted()) {
        inbox.clearResized();
        Picture picture =
            MenuView.paint(
                menu, previewer.preview(), console.size(), theme.get(), glyphs, keys.all(), hint);
        console.show(picture.frame());
        preview(previewer);
        inbox.await(Long.MAX_VALUE);
        Command command = keys(picture.layout());
        if (command instanceof MenuAction.Open) {
          ScenarioChoice chosen = new ScenarioChoice(scenario(), arguments());
          remember();
          return Optional.of(chosen);
        } else if (command instanceof ExitAction) {
          return Optional.empty();
        }
      }
    }
    return Optional.empty();
  }

  /** Does what the keys ask for; the command that ends the menu, otherwise null. */
  private Command keys(ScreenLayout screen) {
    for (KeyStroke key = inbox.nextKey(); key != null; key = inbox.nextKey()) {
      if (TerminalKeys.handle(key, console)) {
        continue;
      }
      Command command = keys.command(key, menu, screen).orElse(null);
      hint = command instanceof ViewCommand.NextTheme ? theme.next() : null;
      if (command instanceof ExitAction || command instanceof MenuAction.Open && menu.valid()) {
        return command;
      } else if (command instanceof MenuAction action) {
        change(action);
      }
    }
    return null;
  }

  /** Begins the preview of what is selected now, unless there is one; after the frame. */
  private void preview(Previewer previewer) {
    if (!menu.valid()) {
      previewed = null;
      previewer.forget();
      return;
    }
    ScenarioChoice now = new ScenarioChoice(scenario(), arguments());
    if (previewed != null && now.same(previewed)) {
      return;
    }
    if (previewed == null || now.scenario() != previewed.scenario()) {
      previewer.forget();
    }
    previewed = now;
    previewer.begin(new Run.Plan(now.scenario(), now.arguments(), SchedulingOptions.FIFO, false));
  }

  private void remember() {
    last.put(SCENARIO, menu.item().name());
    for (MenuState.Field field : menu.item().fields()) {
      last.put(menu.item().name() + "." + field.name(), field.text());
    }
    lastUsed.remember(last);
  }

  private void change(MenuAction action) {
    menu = menu.after(action);
    if (menu.valid()) {
      Scenario scenario = scenario();
      menu = menu.showing(scenario.listing().with(scenario.parameters(), arguments()).lines());
    }
  }

  private Scenario scenario() {
    return scenarios.get(menu.selected());
  }

  private Arguments arguments() {
    Arguments arguments = Arguments.defaults(scenario());
    List<Parameter> parameters = scenario().parameters();
    for (int i = 0; i < parameters.size(); i++) {
      arguments = arguments.with(parameters.get(i), menu.item().fields().get(i).value());
    }
    return arguments;
  }

  private MenuState.Item item(Scenario scenario) {
    Arguments arguments = Arguments.defaults(scenario);
    List<MenuState.Field> fields = new ArrayList<>();
    boolean changed = false;
    for (Parameter parameter : scenario.parameters()) {
      MenuState.Field field = field(parameter);
      MenuState.Field recalled = field.recalling(last.get(scenario.name() + "." + field.name()));
      changed |= recalled != field;
      arguments = arguments.with(parameter, recalled.value());
      fields.add(recalled);
    }
    Listing listing = scenario.listing();
    return new MenuState.Item(
        scenario.name(),
        scenario.title(),
        scenario.explanation(),
        fields,
        (changed ? listing.with(scenario.parameters(), arguments) : listing).lines());
  }

  private static MenuState.Field field(Parameter parameter) {
    return new MenuState.Field(
        parameter.name(),
        parameter.meaning(),
        String.valueOf(parameter.defaultValue()),
        parameter.min(),
        parameter.max());
  }
}
