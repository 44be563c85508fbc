package dev.threadboard.screen;

import dev.threadboard.engine.SchedulingOptions;
import dev.threadboard.event.Policy;
import dev.threadboard.playback.OwnPrograms;
import dev.threadboard.scenario.Arguments;
import dev.threadboard.scenario.Listing;
import dev.threadboard.scenario.Parameter;
import dev.threadboard.scenario.Scenario;
import dev.threadboard.viewer.MenuState;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What the menu begins with: its items, with the values that were used last. */
final class MenuItems {
  private static final String OWN = "your own program";

  private static final String EXPLANATION =
      "Any Python program with threads, as it is, in the Python that you have. Enter, or o, asks"
          + " for its path. It is not run before you say so: Enter once more.";

  private final SchedulingOptions scheduling;
  private final Map<String, String> last;
  private final boolean noClock;

  /**
   * @param scheduling the policy to begin with
   * @param last the values that were used last
   * @param noClock whether time is not to be waited for, so that the machine's clock is no choice
   */
  MenuItems(SchedulingOptions scheduling, Map<String, String> last, boolean noClock) {
    this.scheduling = scheduling;
    this.last = last;
    this.noClock = noClock;
  }

  List<MenuState.Item> of(List<Scenario> scenarios, OwnPrograms programs) {
    List<MenuState.Item> items = new ArrayList<>();
    for (Scenario scenario : scenarios) {
      items.add(item(scenario));
    }
    if (programs.offered()) {
      items.add(own(programs));
    }
    return items;
  }

  /** A program that is gone is not remembered. */
  private MenuState.Item own(OwnPrograms programs) {
    String path = last.getOrDefault(OWN + "." + MenuState.PATH, "");
    List<String> listing = List.of();
    try {
      listing = path.isEmpty() ? listing : programs.listing(path);
    } catch (OwnPrograms.Refused e) {
      path = "";
    }
    List<MenuState.Field> fields = new ArrayList<>();
    fields.add(MenuState.Field.path("where it is", path));
    MenuState.Field points =
        MenuState.Field.choice(
            MenuState.SWITCH_AT, "where a thread may be interrupted", programs.switchPoints());
    for (MenuState.Field field : List.of(policy(), seed(), points)) {
      fields.add(field.recalling(last.get(OWN + "." + field.name())));
    }
    return new MenuState.Item(OWN, "a program of your own", EXPLANATION, fields, listing);
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
    if (noClock) {
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
