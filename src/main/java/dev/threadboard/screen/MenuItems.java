package dev.threadboard.screen;

import dev.threadboard.engine.SchedulingOptions;
import dev.threadboard.event.Policy;
import dev.threadboard.lesson.Lesson;
import dev.threadboard.lesson.LessonEntry;
import dev.threadboard.lesson.LessonParameter;
import dev.threadboard.lesson.Progress;
import dev.threadboard.playback.OwnPrograms;
import dev.threadboard.scenario.Arguments;
import dev.threadboard.scenario.Listing;
import dev.threadboard.scenario.Parameter;
import dev.threadboard.scenario.Scenario;
import dev.threadboard.viewer.MenuField;
import dev.threadboard.viewer.MenuItem;
import dev.threadboard.viewer.MenuState;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the menu begins with: its items, with the values that were used last. */
final class MenuItems {
  private static final String OWN = "your own program";

  /** The topic of the scenarios. */
  private static final String TUTORIAL = "The tutorial";

  /** The mark of what was run and asks nothing. */
  private static final String SEEN = "seen";

  private static final String EXPLANATION =
      "Any Python program with threads, as it is, in the Python that you have. Enter, or o, asks"
          + " for its path, or for -m MODULE; what is behind -- are its arguments. It is not run"
          + " before you say so: Enter once more.";

  private final SchedulingOptions scheduling;
  private final Map<String, String> last;
  private final boolean noClock;
  private final Progress progress;

  /**
   * @param scheduling the policy to begin with
   * @param last the values that were used last
   * @param noClock whether time is not to be waited for, so that the machine's clock is no choice
   * @param progress what was seen of the course
   */
  MenuItems(
      SchedulingOptions scheduling, Map<String, String> last, boolean noClock, Progress progress) {
    this.scheduling = scheduling;
    this.last = last;
    this.noClock = noClock;
    this.progress = progress;
  }

  /** First the scenarios, then the lessons, of which nothing is read yet. */
  List<MenuItem> of(List<Scenario> scenarios, List<LessonEntry> lessons, OwnPrograms programs) {
    List<MenuItem> items = new ArrayList<>();
    for (Scenario scenario : scenarios) {
      MenuItem item = item(scenario);
      items.add(lessons.isEmpty() ? item : inCourse(item));
    }
    for (LessonEntry entry : lessons) {
      items.add(
          new MenuItem(
              entry.name(),
              entry.title(),
              entry.topic(),
              mark(entry.name()),
              "",
              List.of(),
              List.of()));
    }
    if (programs.offered()) {
      items.add(own(programs));
    }
    return items;
  }

  private MenuItem inCourse(MenuItem item) {
    return new MenuItem(
        item.name(),
        item.title(),
        TUTORIAL,
        mark(item.name()),
        item.explanation(),
        item.fields(),
        item.listing());
  }

  /** {@code 2/3}: right answers of all that were given; or only whether it was seen. */
  private String mark(String name) {
    return mark(progress, name);
  }

  static String mark(Progress progress, String name) {
    int answered = progress.answered(name);
    return answered > 0 ? progress.right(name) + "/" + answered : progress.seen(name) ? SEEN : "";
  }

  /** A lesson that has been read, with the values that were used last. */
  MenuItem of(Lesson lesson, MenuItem item, List<String> switchPoints) {
    List<MenuField> fields = new ArrayList<>();
    Map<String, String> values = new HashMap<>();
    for (LessonParameter parameter : lesson.parameters()) {
      MenuField field = field(parameter).recalling(last.get(item.name() + "." + parameter.name()));
      fields.add(field);
      values.put(field.name(), field.text());
    }
    MenuField points =
        MenuField.choice(MenuState.SWITCH_AT, "where a thread may be interrupted", switchPoints)
            .recalling(lesson.switchAt());
    for (MenuField field : List.of(policy(), seed(), points)) {
      fields.add(field.recalling(last.get(item.name() + "." + field.name())));
    }
    return new MenuItem(
        item.name(),
        item.title(),
        item.topic(),
        item.mark(),
        lesson.explanation(),
        fields,
        lesson.listing(values));
  }

  private static MenuField field(LessonParameter parameter) {
    return parameter.isNumber()
        ? new MenuField(
            parameter.name(),
            "",
            parameter.standard(),
            (int) parameter.min(),
            (int) parameter.max())
        : MenuField.choice(parameter.name(), "", parameter.choices())
            .recalling(parameter.standard());
  }

  /** A program that is gone is not remembered. */
  private MenuItem own(OwnPrograms programs) {
    String path = last.getOrDefault(OWN + "." + MenuState.PATH, "");
    List<String> listing = List.of();
    try {
      listing = path.isEmpty() ? listing : programs.listing(path);
    } catch (OwnPrograms.Refused e) {
      path = "";
    }
    List<MenuField> fields = new ArrayList<>();
    fields.add(MenuField.path("where it is", path));
    MenuField points =
        MenuField.choice(
            MenuState.SWITCH_AT, "where a thread may be interrupted", programs.switchPoints());
    for (MenuField field : List.of(policy(), seed(), points)) {
      fields.add(field.recalling(last.get(OWN + "." + field.name())));
    }
    return new MenuItem(OWN, "a program of your own", EXPLANATION, fields, listing);
  }

  private MenuItem item(Scenario scenario) {
    Arguments arguments = Arguments.defaults(scenario);
    List<MenuField> fields = new ArrayList<>();
    boolean changed = false;
    for (Parameter parameter : scenario.parameters()) {
      MenuField field = field(parameter);
      MenuField recalled = field.recalling(last.get(scenario.name() + "." + field.name()));
      changed |= recalled != field;
      arguments = arguments.with(parameter, recalled.value());
      fields.add(recalled);
    }
    for (MenuField field : List.of(policy(), seed())) {
      fields.add(field.recalling(last.get(scenario.name() + "." + field.name())));
    }
    Listing listing = scenario.listing();
    return new MenuItem(
        scenario.name(),
        scenario.title(),
        scenario.explanation(),
        fields,
        (changed ? listing.with(scenario.parameters(), arguments) : listing).lines());
  }

  /** The machine's own clock cannot skip, so its scheduler has no speed max. */
  private MenuField policy() {
    List<String> policies = new ArrayList<>(Policy.words());
    if (noClock) {
      policies.remove(Policy.OS.word());
    }
    return MenuField.choice(MenuState.POLICY, "who goes on", policies)
        .recalling(scheduling.policy().word());
  }

  private MenuField seed() {
    String seed = scheduling.seed() == null ? "1" : String.valueOf(scheduling.seed());
    return new MenuField(MenuState.SEED, "the same chooses the same", seed, 0, 999_999_999);
  }

  private static MenuField field(Parameter parameter) {
    return new MenuField(
        parameter.name(),
        parameter.meaning(),
        String.valueOf(parameter.defaultValue()),
        parameter.min(),
        parameter.max());
  }
}
