package dev.threadboard.session;

import com.googlecode.lanterna.input.KeyStroke;
import dev.threadboard.board.Menu;
import dev.threadboard.command.Choose;
import dev.threadboard.command.Command;
import dev.threadboard.command.Leave;
import dev.threadboard.command.Look;
import dev.threadboard.keyboard.KeyNames;
import dev.threadboard.keyboard.MenuKeys;
import dev.threadboard.scenario.Arguments;
import dev.threadboard.scenario.Parameter;
import dev.threadboard.scenario.Scenario;
import dev.threadboard.terminal.Console;
import dev.threadboard.view.Glyphs;
import dev.threadboard.view.MenuView;
import dev.threadboard.view.Picture;
import java.util.List;
import java.util.Optional;

/** The loop of the menu: shows it until a scenario is chosen or somebody leaves. */
final class MenuLoop {
  /** A scenario, and the values it was chosen with. */
  record Choice(Scenario scenario, Arguments arguments) {}

  private final Console console;
  private final Inbox inbox;
  private final MenuKeys keys;
  private final CurrentTheme theme;
  private final Glyphs glyphs;
  private final List<Scenario> scenarios;
  private Menu menu;
  private String hint;

  MenuLoop(
      Console console,
      Inbox inbox,
      MenuKeys keys,
      CurrentTheme theme,
      Glyphs glyphs,
      List<Scenario> scenarios) {
    this.console = console;
    this.inbox = inbox;
    this.keys = keys;
    this.theme = theme;
    this.glyphs = glyphs;
    this.scenarios = scenarios;
    this.menu = Menu.of(scenarios.stream().map(MenuLoop::item).toList());
  }

  /** What was chosen; nothing if somebody left. The values typed are there the next time. */
  Optional<Choice> choose() {
    while (!inbox.hasEnded() && !Thread.interrupted()) {
      inbox.clearResized();
      Picture picture = MenuView.paint(menu, console.size(), theme.get(), glyphs, keys.all(), hint);
      console.show(picture.frame());
      inbox.await(Long.MAX_VALUE);
      for (KeyStroke key = inbox.nextKey(); key != null; key = inbox.nextKey()) {
        if (KeyNames.of(key).equals("ctrl-z")) {
          console.suspend();
          continue;
        }
        Command command = keys.command(key, menu, picture.onScreen()).orElse(null);
        hint = command instanceof Look.NextTheme ? theme.next() : null;
        if (command instanceof Choose.Open && menu.valid()) {
          return Optional.of(new Choice(scenario(), arguments()));
        } else if (command instanceof Choose choose) {
          change(choose);
        } else if (command instanceof Leave) {
          return Optional.empty();
        }
      }
    }
    return Optional.empty();
  }

  private void change(Choose choose) {
    menu = menu.after(choose);
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

  private static Menu.Item item(Scenario scenario) {
    return new Menu.Item(
        scenario.name(),
        scenario.title(),
        scenario.explanation(),
        scenario.parameters().stream().map(MenuLoop::field).toList(),
        scenario.listing().lines());
  }

  private static Menu.Field field(Parameter parameter) {
    return new Menu.Field(
        parameter.name(),
        parameter.meaning(),
        String.valueOf(parameter.defaultValue()),
        parameter.min(),
        parameter.max());
  }
}
