package dev.threadboard.screen;

import com.googlecode.lanterna.input.KeyStroke;
import dev.threadboard.command.Command;
import dev.threadboard.command.ExitAction;
import dev.threadboard.command.MenuAction;
import dev.threadboard.command.ViewCommand;
import dev.threadboard.engine.Run;
import dev.threadboard.engine.ScenarioPlan;
import dev.threadboard.engine.SchedulingOptions;
import dev.threadboard.event.Policy;
import dev.threadboard.frame.Frame;
import dev.threadboard.frame.Size;
import dev.threadboard.keyboard.MenuKeys;
import dev.threadboard.playback.OwnPrograms;
import dev.threadboard.scenario.Arguments;
import dev.threadboard.scenario.Catalogue;
import dev.threadboard.scenario.Parameter;
import dev.threadboard.scenario.Scenario;
import dev.threadboard.view.Picture;
import dev.threadboard.view.PressedKeysView;
import dev.threadboard.view.menu.MenuScene;
import dev.threadboard.view.menu.MenuView;
import dev.threadboard.viewer.MenuState;
import dev.threadboard.viewer.RunPreview;
import dev.threadboard.viewer.ScreenLayout;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Turns a viewer's keys into choices in the menu of scenarios, and the menu into pictures. */
public final class MenuController {
  /** The name under which the scenario's own name is remembered. */
  private static final String SCENARIO = "scenario";

  private final MenuKeys keys;
  private final CurrentTheme theme;
  private final SessionOptions options;
  private final List<Scenario> scenarios;
  private final LastUsed lastUsed;
  private final Map<String, String> last;
  private final OwnPrograms programs;
  private final PressedKeys pressedKeys;
  private MenuState menu;
  private ScreenLayout layout = ScreenLayout.NOTHING;
  private String hint;

  MenuController(
      CurrentTheme theme,
      SessionOptions options,
      List<Scenario> scenarios,
      SchedulingOptions scheduling,
      LastUsed lastUsed,
      OwnPrograms programs,
      PressedKeys pressedKeys) {
    this.keys = new MenuKeys(options.bindings(), theme::names, programs::complete);
    this.programs = programs;
    this.theme = theme;
    this.pressedKeys = pressedKeys;
    this.options = options;
    this.scenarios = scenarios;
    this.lastUsed = lastUsed;
    this.last = new LinkedHashMap<>(lastUsed.recall());
    this.menu =
        MenuState.of(
            new MenuItems(scheduling, last, options.pace().speed().isMax())
                .of(scenarios, programs));
    select(last.get(SCENARIO));
  }

  /** With all scenarios, and nothing remembered. */
  public static MenuController ofCatalogue(
      CurrentTheme theme, SessionOptions options, PressedKeys pressedKeys) {
    return new MenuController(
        theme,
        options,
        Catalogue.scenarios(),
        SchedulingOptions.FIFO,
        LastUsed.NONE,
        OwnPrograms.NONE,
        pressedKeys);
  }

  private void select(String name) {
    for (int i = 0; i < menu.items().size(); i++) {
      if (menu.items().get(i).name().equals(name)) {
        menu = menu.after(new MenuAction.Move(i));
      }
    }
  }

  /** The picture of the menu with a preview, or with none if that is null. */
  public Frame paint(Size size, RunPreview preview) {
    Picture picture = MenuView.paint(scene(size, preview));
    layout = picture.layout();
    return PressedKeysView.over(
        picture.frame(), pressedKeys.shown(), theme.get(), options.glyphs());
  }

  private MenuScene scene(Size size, RunPreview preview) {
    return new MenuScene(
        menu,
        preview,
        size,
        theme.get(),
        options.glyphs(),
        menu.help() ? keys.all(menu) : keys.sensible(menu),
        keys.offers(menu),
        keys.paths(menu),
        hint);
  }

  /** What comes after the scenario that was chosen last; empty after the last one. */
  public Optional<Run.Plan> next() {
    if (menu.selected() + 1 >= scenarios.size()) {
      return Optional.empty();
    }
    change(new MenuAction.Move(1));
    if (!menu.valid()) {
      return Optional.empty();
    }
    return open();
  }

  /** What has been chosen; empty, with a hint, if it cannot be run. Typed values are kept. */
  public Optional<Run.Plan> open() {
    try {
      Run.Plan plan = menu.item().own() ? ownPlan() : plan(true);
      remember();
      return Optional.of(plan);
    } catch (OwnPrograms.Refused e) {
      hint = e.getMessage();
      return Optional.empty();
    }
  }

  private Run.Plan ownPlan() throws OwnPrograms.Refused {
    MenuState.Item item = menu.item();
    MenuState.Field switchAt = item.field(MenuState.SWITCH_AT);
    return programs.plan(
        item.field(MenuState.PATH).text(),
        chosenScheduling(),
        item.shown().contains(switchAt) ? switchAt.text() : null);
  }

  private void open(String path) {
    try {
      menu = menu.opening(path, programs.listing(path));
    } catch (OwnPrograms.Refused e) {
      hint = e.getMessage();
    }
  }

  /** Does what a key asks for; the command that ends the menu, otherwise null. */
  public Command press(KeyStroke key) {
    pressedKeys.press(key);
    Command command = keys.command(key, menu, layout).orElse(null);
    hint = null;
    if (command instanceof ViewCommand.Chosen chosen) {
      menu = menu.after(new ViewCommand.TogglePalette());
      command = chosen.command();
    }
    if (command instanceof MenuAction.Open && menu.item().own() && !menu.valid()) {
      command = new MenuAction.OpenPath();
    }
    if (command instanceof ExitAction || command instanceof MenuAction.Open && menu.valid()) {
      return command;
    } else if (command instanceof MenuAction.ChoosePath choice) {
      open(choice.path());
    } else if (command instanceof MenuAction action) {
      change(action);
    } else if (command instanceof ViewCommand.NextTheme) {
      hint = theme.next();
    } else if (command instanceof ViewCommand.UseTheme named) {
      hint = theme.putOn(named.theme());
    } else if (command instanceof ViewCommand look) {
      menu = menu.after(look);
    }
    return null;
  }

  /**
   * What a preview would show of what is selected now; empty while that is not valid, for what the
   * machine's own scheduler does, which is known only once it is done, and for a person's own
   * program, which must not run before it is told to.
   */
  public Optional<ScenarioPlan> toPreview() {
    if (menu.item().own() || !menu.valid()) {
      return Optional.empty();
    }
    ScenarioPlan plan = plan(false);
    return plan.scheduling().policy() == Policy.OS ? Optional.empty() : Optional.of(plan);
  }

  /** What is chosen now; {@code keyboard}: whether a person may ask for something. */
  private ScenarioPlan plan(boolean keyboard) {
    return new ScenarioPlan(scenario(), arguments(), chosenScheduling(), keyboard);
  }

  private SchedulingOptions chosenScheduling() {
    MenuState.Item item = menu.item();
    return switch (Policy.of(item.field(MenuState.POLICY).text()).orElseThrow()) {
      case FIFO -> SchedulingOptions.FIFO;
      case RANDOM -> SchedulingOptions.random(item.field(MenuState.SEED).value());
      case STEP -> SchedulingOptions.STEP;
      case OS -> SchedulingOptions.OS;
      case SCHEDULE -> throw new IllegalStateException("a schedule has no name");
    };
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
    if (menu.valid() && !menu.item().own()) {
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
}
