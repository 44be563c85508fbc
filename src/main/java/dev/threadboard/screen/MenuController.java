package dev.threadboard.screen;

import com.googlecode.lanterna.input.KeyStroke;
import dev.threadboard.command.Command;
import dev.threadboard.command.ExitAction;
import dev.threadboard.command.MenuAction;
import dev.threadboard.command.ViewCommand;
import dev.threadboard.engine.Run;
import dev.threadboard.engine.SchedulingOptions;
import dev.threadboard.event.Policy;
import dev.threadboard.frame.Frame;
import dev.threadboard.frame.Size;
import dev.threadboard.keyboard.MenuKeys;
import dev.threadboard.scenario.Arguments;
import dev.threadboard.scenario.Catalogue;
import dev.threadboard.scenario.Listing;
import dev.threadboard.scenario.Parameter;
import dev.threadboard.scenario.Scenario;
import dev.threadboard.view.Picture;
import dev.threadboard.view.PressedKeysView;
import dev.threadboard.view.menu.MenuScene;
import dev.threadboard.view.menu.MenuView;
import dev.threadboard.viewer.MenuState;
import dev.threadboard.viewer.RunPreview;
import dev.threadboard.viewer.ScreenLayout;
import java.util.ArrayList;
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
  private final SchedulingOptions scheduling;
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
      PressedKeys pressedKeys) {
    this.keys = new MenuKeys(options.bindings(), theme::names);
    this.theme = theme;
    this.pressedKeys = pressedKeys;
    this.options = options;
    this.scenarios = scenarios;
    this.scheduling = scheduling;
    this.lastUsed = lastUsed;
    this.last = new LinkedHashMap<>(lastUsed.recall());
    this.menu = MenuState.of(scenarios.stream().map(this::item).toList());
    select(last.get(SCENARIO));
  }

  /** With all scenarios, and nothing remembered. */
  public static MenuController ofCatalogue(
      CurrentTheme theme, SessionOptions options, PressedKeys pressedKeys) {
    return new MenuController(
        theme, options, Catalogue.scenarios(), SchedulingOptions.FIFO, LastUsed.NONE, pressedKeys);
  }

  private void select(String name) {
    for (int i = 0; i < scenarios.size(); i++) {
      if (scenarios.get(i).name().equals(name)) {
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
        menu.help() ? keys.all() : keys.sensible(menu),
        keys.offers(menu),
        hint);
  }

  /** What comes after the scenario that was chosen last; empty after the last one. */
  public Optional<Run.Plan> next() {
    if (menu.selected() + 1 == scenarios.size()) {
      return Optional.empty();
    }
    change(new MenuAction.Move(1));
    if (!menu.valid()) {
      return Optional.empty();
    }
    return Optional.of(open());
  }

  /** What has been chosen; typed values are kept for the next time. */
  public Run.Plan open() {
    remember();
    return plan(true);
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
    if (command instanceof ExitAction || command instanceof MenuAction.Open && menu.valid()) {
      return command;
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
   * What a preview would show of what is selected now; empty while that is not valid, and for what
   * the machine's own scheduler does, which is known only once it is done.
   */
  public Optional<Run.Plan> toPreview() {
    if (!menu.valid()) {
      return Optional.empty();
    }
    Run.Plan plan = plan(false);
    return plan.scheduling().policy() == Policy.OS ? Optional.empty() : Optional.of(plan);
  }

  /** What is chosen now; {@code keyboard}: whether a person may ask for something. */
  private Run.Plan plan(boolean keyboard) {
    return new Run.Plan(scenario(), arguments(), chosenScheduling(), keyboard);
  }

  private SchedulingOptions chosenScheduling() {
    MenuState.Item item = menu.item();
    return switch (Policy.of(item.field(MenuState.POLICY).text()).orElseThrow()) {
      case FIFO -> SchedulingOptions.FIFO;
      case RANDOM -> SchedulingOptions.random(item.field(MenuState.SEED).value());
      case STEP -> SchedulingOptions.STEP;
      case OS -> SchedulingOptions.OS;
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
    for (MenuState.Field field : List.of(policy(), seed())) {
      fields.add(field.recalling(last.get(scenario.name() + "." + field.name())));
    }
    Listing listing = scenario.listing();
    return new MenuState.Item(
        scenario.name(),
        scenario.title(),
        scenario.explanation(),
        fields,
        (changed ? listing.with(scenario.parameters(), arguments) : listing).lines());
  }

  /** The machine's own clock cannot skip, so its scheduler has no speed max. */
  private MenuState.Field policy() {
    List<String> policies = new ArrayList<>(Policy.words());
    if (options.pace().speed().isMax()) {
      policies.remove(Policy.OS.word());
    }
    return MenuState.Field.choice(MenuState.POLICY, "who goes on", policies)
        .recalling(scheduling.policy().word());
  }

  private MenuState.Field seed() {
    String seed = scheduling.seed() == null ? "1" : String.valueOf(scheduling.seed());
    return new MenuState.Field(MenuState.SEED, "the same chooses the same", seed, 0, 999_999_999);
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
