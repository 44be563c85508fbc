package dev.threadboard.screen;

import com.googlecode.lanterna.input.KeyStroke;
import dev.threadboard.command.Command;
import dev.threadboard.command.ExitAction;
import dev.threadboard.command.MenuAction;
import dev.threadboard.command.ViewCommand;
import dev.threadboard.cpython.SwitchAt;
import dev.threadboard.engine.Run;
import dev.threadboard.engine.ScenarioPlan;
import dev.threadboard.engine.SchedulingOptions;
import dev.threadboard.event.Policy;
import dev.threadboard.frame.Frame;
import dev.threadboard.frame.Size;
import dev.threadboard.keyboard.MenuKeys;
import dev.threadboard.lesson.CourseProgress;
import dev.threadboard.lesson.Lesson;
import dev.threadboard.lesson.LessonEntry;
import dev.threadboard.lesson.LessonParameter;
import dev.threadboard.lesson.Progress;
import dev.threadboard.playback.EventSource;
import dev.threadboard.playback.Lessons;
import dev.threadboard.playback.OwnPrograms;
import dev.threadboard.scenario.Arguments;
import dev.threadboard.scenario.Catalogue;
import dev.threadboard.scenario.Parameter;
import dev.threadboard.scenario.Scenario;
import dev.threadboard.view.Picture;
import dev.threadboard.view.PressedKeysView;
import dev.threadboard.view.menu.MenuScene;
import dev.threadboard.view.menu.MenuView;
import dev.threadboard.viewer.MenuField;
import dev.threadboard.viewer.MenuItem;
import dev.threadboard.viewer.MenuState;
import dev.threadboard.viewer.RunPreview;
import dev.threadboard.viewer.ScreenLayout;
import java.util.HashMap;
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
  private final Lessons lessons;
  private final List<LessonEntry> entries;
  private final MenuItems items;
  private final LastUsed lastUsed;
  private final CourseProgress progress;
  private final Map<String, String> last;
  private final OwnPrograms programs;
  private final PressedKeys pressedKeys;
  private final Map<LessonEntry, Lesson> read = new HashMap<>();

  /** What the marks in the menu tell. */
  private Progress marked = Progress.NONE;

  private MenuState menu;
  private ScreenLayout layout = ScreenLayout.NOTHING;
  private String hint;

  MenuController(
      CurrentTheme theme, SessionOptions options, MenuOffer offer, PressedKeys pressedKeys) {
    this.programs = offer.programs();
    this.keys = new MenuKeys(options.bindings(), theme::names, programs::complete);
    this.theme = theme;
    this.pressedKeys = pressedKeys;
    this.options = options;
    this.scenarios = offer.scenarios();
    this.lessons = offer.lessons();
    this.entries = lessons.entries();
    this.hint = lessons.fault().orElse(null);
    this.lastUsed = offer.lastUsed();
    this.progress = offer.progress();
    this.last = new LinkedHashMap<>(lastUsed.recall());
    boolean noClock = options.pace().speed().isMax();
    this.items = new MenuItems(offer.scheduling(), last, noClock, progress.progress());
    this.menu = MenuState.of(items.of(scenarios, entries, programs));
    select(last.get(SCENARIO));
  }

  /** With all scenarios and lessons, and nothing remembered. */
  public static MenuController ofCatalogue(
      CurrentTheme theme, SessionOptions options, Lessons lessons, PressedKeys pressedKeys) {
    MenuOffer offer =
        new MenuOffer(
            Catalogue.scenarios(),
            lessons,
            OwnPrograms.NONE,
            SchedulingOptions.FIFO,
            LastUsed.NONE,
            CourseProgress.forgotten());
    return new MenuController(theme, options, offer, pressedKeys);
  }

  private void select(String name) {
    for (int i = 0; i < menu.items().size(); i++) {
      if (menu.items().get(i).name().equals(name)) {
        menu = menu.after(new MenuAction.Select(i));
      }
    }
  }

  /** The picture of the menu with a preview, or with none if that is null. */
  public Frame paint(Size size, RunPreview preview) {
    mark();
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

  /** What comes after what was chosen last; empty after the last one. */
  public Optional<EventSource> next() {
    if (menu.selected() + 1 >= scenarios.size() + entries.size()) {
      return Optional.empty();
    }
    change(new MenuAction.Select(menu.selected() + 1));
    readSelected();
    return menu.valid() ? open() : Optional.empty();
  }

  /** Says something to the viewer; null takes it away. */
  void hint(String text) {
    hint = text;
  }

  /** What has been chosen; empty, with a hint, if it cannot be run. Typed values are kept. */
  public Optional<EventSource> open() {
    try {
      LessonEntry entry = entry();
      EventSource source =
          entry != null
              ? lesson(entry)
              : EventSource.live(menu.item().own() ? ownPlan() : plan(true));
      remember();
      return Optional.of(source);
    } catch (OwnPrograms.Refused e) {
      hint = e.getMessage();
      return Optional.empty();
    }
  }

  /** The lesson that is selected; null if it is none. */
  private LessonEntry entry() {
    int place = menu.selected() - scenarios.size();
    return place >= 0 && place < entries.size() ? entries.get(place) : null;
  }

  /**
   * Reads the lesson that is selected, unless that has been done.
   *
   * @return whether there is something new to show
   */
  public boolean readSelected() {
    LessonEntry entry = entry();
    if (entry == null || menu.item().known() || hint != null) {
      return false;
    }
    try {
      Lesson lesson = lessons.read(entry);
      read.put(entry, lesson);
      menu = menu.replacing(items.of(lesson, menu.item(), SwitchAt.words()));
    } catch (OwnPrograms.Refused e) {
      hint = e.getMessage();
    }
    return true;
  }

  /** Where it cannot be run, what was recorded of it as it stands. */
  private EventSource lesson(LessonEntry entry) throws OwnPrograms.Refused {
    try {
      return EventSource.live(lessonPlan(entry));
    } catch (OwnPrograms.Refused e) {
      Lesson lesson = read.get(entry);
      boolean plain =
          lesson.isPlain(values(lesson)) && chosenScheduling().equals(SchedulingOptions.FIFO);
      return lessons.recorded(lesson).filter(source -> plain).orElseThrow(() -> e);
    }
  }

  private Run.Plan lessonPlan(LessonEntry entry) throws OwnPrograms.Refused {
    MenuItem item = menu.item();
    MenuField switchAt = item.field(MenuState.SWITCH_AT);
    return lessons.plan(
        read.get(entry),
        values(read.get(entry)),
        chosenScheduling(),
        item.shown().contains(switchAt) ? switchAt.text() : null);
  }

  private Map<String, String> values(Lesson lesson) {
    Map<String, String> values = new LinkedHashMap<>();
    for (LessonParameter parameter : lesson.parameters()) {
      values.put(parameter.name(), menu.item().field(parameter.name()).text());
    }
    return values;
  }

  private Run.Plan ownPlan() throws OwnPrograms.Refused {
    MenuItem item = menu.item();
    MenuField switchAt = item.field(MenuState.SWITCH_AT);
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
    boolean opens = command instanceof MenuAction.Open || command instanceof MenuAction.Explore;
    if (opens && menu.item().own() && !menu.valid()) {
      command = new MenuAction.OpenPath();
      opens = false;
    }
    if (command instanceof ExitAction || opens && menu.valid()) {
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
   * machine's own scheduler does, which is known only once it is done, and for what a Python would
   * have to be started for.
   */
  public Optional<ScenarioPlan> toPreview() {
    if (menu.selected() >= scenarios.size() || !menu.valid()) {
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
    MenuItem item = menu.item();
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
    for (MenuField field : menu.item().fields()) {
      last.put(menu.item().name() + "." + field.name(), field.text());
    }
    lastUsed.remember(last);
    if (menu.hasTopics() && !menu.item().own()) {
      progress.seen(menu.item().name());
      mark();
    }
  }

  /** What the viewer has done since then is marked. */
  private void mark() {
    if (menu.hasTopics() && marked != progress.progress()) {
      marked = progress.progress();
      menu = menu.marking(name -> MenuItems.mark(marked, name));
    }
  }

  /** Leads through the lesson that is selected; null if it is none. */
  public LessonGuide guide() {
    Lesson lesson = entry() == null ? null : read.get(entry());
    return lesson == null ? null : new LessonGuide(lesson, progress);
  }

  private void change(MenuAction action) {
    menu = menu.after(action);
    if (!menu.valid()) {
      return;
    }
    LessonEntry entry = entry();
    if (menu.selected() < scenarios.size()) {
      Scenario scenario = scenario();
      menu = menu.showing(scenario.listing().with(scenario.parameters(), arguments()).lines());
    } else if (entry != null) {
      menu = menu.showing(read.get(entry).listing(values(read.get(entry))));
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
