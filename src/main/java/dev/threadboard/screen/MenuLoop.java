package dev.threadboard.screen;

import com.googlecode.lanterna.input.KeyStroke;
import dev.threadboard.command.Command;
import dev.threadboard.command.ExitAction;
import dev.threadboard.command.MenuAction;
import dev.threadboard.command.ViewCommand;
import dev.threadboard.engine.Run;
import dev.threadboard.engine.ScenarioPlan;
import dev.threadboard.engine.SchedulingOptions;
import dev.threadboard.engine.WallClock;
import dev.threadboard.event.Policy;
import dev.threadboard.keyboard.MenuKeys;
import dev.threadboard.playback.Inbox;
import dev.threadboard.playback.OwnPrograms;
import dev.threadboard.scenario.Arguments;
import dev.threadboard.scenario.Parameter;
import dev.threadboard.scenario.Scenario;
import dev.threadboard.terminal.Console;
import dev.threadboard.view.Picture;
import dev.threadboard.view.menu.MenuScene;
import dev.threadboard.view.menu.MenuView;
import dev.threadboard.viewer.MenuState;
import dev.threadboard.viewer.RunPreview;
import dev.threadboard.viewer.ScreenLayout;
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
  private final SessionOptions options;
  private final List<Scenario> scenarios;
  private final LastUsed lastUsed;
  private final Map<String, String> last;
  private final OwnPrograms programs;
  private final WallClock clock;
  private MenuState menu;
  private String hint;

  /** What the preview shows, or will show. */
  private ScenarioPlan previewed;

  MenuLoop(
      Console console,
      Inbox inbox,
      MenuKeys keys,
      CurrentTheme theme,
      SessionOptions options,
      List<Scenario> scenarios,
      SchedulingOptions scheduling,
      LastUsed lastUsed,
      OwnPrograms programs,
      WallClock clock) {
    this.console = console;
    this.inbox = inbox;
    this.keys = keys;
    this.theme = theme;
    this.options = options;
    this.scenarios = scenarios;
    this.lastUsed = lastUsed;
    this.programs = programs;
    this.last = new LinkedHashMap<>(lastUsed.recall());
    this.clock = clock;
    this.menu =
        MenuState.of(
            new MenuItems(scheduling, last, options.pace().speed().isMax())
                .of(scenarios, programs));
    select(last.get(SCENARIO));
  }

  private void select(String name) {
    for (int i = 0; i < menu.items().size(); i++) {
      if (menu.items().get(i).name().equals(name)) {
        menu = menu.after(new MenuAction.Move(i));
      }
    }
  }

  /**
   * Shows the menu until a scenario is chosen; empty if the viewer leaves. Typed values are kept
   * for the next time.
   */
  Optional<Run.Plan> choose() {
    previewed = null;
    try (Previewer previewer = new Previewer(clock, inbox::nudge)) {
      while (!inbox.hasEnded() && !inbox.isIdle()) {
        if (Thread.interrupted()) {
          inbox.ended();
          break;
        }
        inbox.clearResized();
        Picture picture = MenuView.paint(scene(previewer.preview()));
        console.show(picture.frame());
        preview(previewer);
        inbox.await(Long.MAX_VALUE);
        Command command = keys(picture.layout());
        if (command instanceof MenuAction.Open) {
          Optional<Run.Plan> chosen = chosen();
          if (chosen.isPresent()) {
            return chosen;
          }
        } else if (command instanceof ExitAction) {
          return Optional.empty();
        }
      }
    }
    return Optional.empty();
  }

  private MenuScene scene(RunPreview preview) {
    return new MenuScene(
        menu,
        preview,
        console.size(),
        theme.get(),
        options.glyphs(),
        menu.help() ? keys.all(menu) : keys.sensible(menu),
        keys.offers(menu),
        keys.paths(menu),
        hint);
  }

  /** What comes after the scenario that was chosen last; empty after the last one. */
  Optional<Run.Plan> next() {
    if (menu.selected() + 1 >= scenarios.size()) {
      return Optional.empty();
    }
    change(new MenuAction.Move(1));
    if (!menu.valid()) {
      return Optional.empty();
    }
    return chosen();
  }

  /** What is to be run; empty, with a hint, if it cannot be. */
  private Optional<Run.Plan> chosen() {
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

  /** Does what the keys ask for; the command that ends the menu, otherwise null. */
  private Command keys(ScreenLayout screen) {
    for (KeyStroke key = inbox.nextKey(); key != null; key = inbox.nextKey()) {
      if (TerminalKeys.handle(key, console)) {
        continue;
      }
      Command command = keys.command(key, menu, screen).orElse(null);
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
    }
    return null;
  }

  /**
   * Begins the preview of what is selected now, unless there is one; after the frame. What the
   * machine's own scheduler does is known only once it is done, and a person's own program must not
   * run before it is told to.
   */
  private void preview(Previewer previewer) {
    if (menu.item().own() || !menu.valid() || plan(false).scheduling().policy() == Policy.OS) {
      previewed = null;
      previewer.forget();
      return;
    }
    ScenarioPlan now = plan(false);
    if (previewed != null && same(now, previewed)) {
      return;
    }
    if (previewed == null || now.scenario() != previewed.scenario()) {
      previewer.forget();
    }
    previewed = now;
    previewer.begin(now);
  }

  private static boolean same(ScenarioPlan one, ScenarioPlan other) {
    return one.scenario() == other.scenario()
        && one.arguments().asMap().equals(other.arguments().asMap())
        && one.scheduling().equals(other.scheduling());
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
