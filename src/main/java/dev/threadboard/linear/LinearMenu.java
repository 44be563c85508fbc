package dev.threadboard.linear;

import dev.threadboard.engine.Run;
import dev.threadboard.engine.ScenarioPlan;
import dev.threadboard.engine.SchedulingOptions;
import dev.threadboard.event.Policy;
import dev.threadboard.lesson.Course;
import dev.threadboard.lesson.Lesson;
import dev.threadboard.playback.EventSource;
import dev.threadboard.playback.Inbox;
import dev.threadboard.playback.Lessons;
import dev.threadboard.playback.OwnPrograms;
import dev.threadboard.scenario.Arguments;
import dev.threadboard.scenario.Parameter;
import dev.threadboard.scenario.Scenario;
import dev.threadboard.text.NearestName;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.LongSupplier;

/**
 * The numbered list of scenarios: one is chosen by number or name, with values if so wished; or a
 * program of one's own by its path.
 */
final class LinearMenu {
  /** Of a program that is told about. */
  private static final int MOST_LINES = 20;

  private final Inbox inbox;
  private final LinePrinter printer;
  private final List<Scenario> scenarios;
  private final LinearLessons lessons;
  private final SchedulingOptions scheduling;
  private final OwnPrograms programs;
  private final boolean noClock;
  private final LongSupplier seeds;

  /**
   * @param scheduling unless another is said
   * @param noClock whether time is not waited for, so that the machine's clock is no choice
   * @param seeds for the policy random without one
   */
  LinearMenu(
      Inbox inbox,
      LinePrinter printer,
      List<Scenario> scenarios,
      Lessons lessons,
      SchedulingOptions scheduling,
      OwnPrograms programs,
      boolean noClock,
      LongSupplier seeds) {
    this.inbox = inbox;
    this.printer = printer;
    this.scenarios = scenarios;
    this.lessons = new LinearLessons(lessons, scenarios.size(), printer);
    this.scheduling = scheduling;
    this.programs = programs;
    this.noClock = noClock;
    this.seeds = seeds;
  }

  /** The lesson after the one that was chosen last; empty if it cannot be opened. */
  Optional<EventSource> next() {
    return lesson()
        .flatMap(last -> Course.after(last.name()))
        .flatMap(after -> lessons.choose(after.name(), scheduling, this::hasTime));
  }

  /** The lesson that was chosen last; empty if it was none. */
  Optional<Lesson> lesson() {
    return lessons.chosen();
  }

  /** Asks until a program is chosen; empty if the person leaves. */
  Optional<EventSource> choose() {
    list();
    while (true) {
      printer.prompt();
      String line;
      try {
        line = inbox.awaitLine();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return Optional.empty();
      }
      if (line == InputLines.END) {
        return Optional.empty();
      }
      printer.read(line);
      String[] words = line.strip().split("\\s+");
      String word = words[0].toLowerCase(Locale.ROOT);
      switch (word) {
        case "" -> {}
        case "q", "quit", "exit" -> {
          return Optional.empty();
        }
        case "l", "list", "h", "help", "?" -> list();
        case "about" -> about(words, line.strip().substring(word.length()).strip());
        default -> {
          lessons.forget();
          Optional<EventSource> choice =
              lessons.has(word)
                  ? lessons.choose(line, scheduling, this::hasTime)
                  : (isPath(line) ? program(line) : choice(word, words)).map(EventSource::live);
          if (choice.isPresent()) {
            return choice;
          }
        }
      }
    }
  }

  private void list() {
    printer.line("The scenarios:");
    for (int i = 0; i < scenarios.size(); i++) {
      Scenario scenario = scenarios.get(i);
      List<String> values = new ArrayList<>();
      scenario.parameters().forEach(p -> values.add(p.name() + "=" + p.defaultValue()));
      String parameters = values.isEmpty() ? "" : " (" + String.join(" ", values) + ")";
      printer.line("  " + (i + 1) + ": " + scenario.name() + ", " + scenario.title() + parameters);
    }
    lessons.list();
    printer.line("A number or name runs one, with values behind it if you like: pool workers=2.");
    printer.line("So does a policy, and a seed of its own: loop policy=random seed=7.");
    if (programs.offered()) {
      printer.line("A path runs a program of your own: ./my.py policy=random seed=7.");
      printer.line("So does -m MODULE; its arguments stand behind --: ./my.py -- 3 names.txt.");
    }
    printer.line("about NUMBER tells more of it. list tells these again. quit leaves.");
  }

  private boolean isPath(String line) {
    String path = ProgramLine.of(line).path();
    return programs.offered()
        && known(path.split("\\s+")[0].toLowerCase(Locale.ROOT)) == null
        && (path.contains("/") || path.contains(".") || path.startsWith("-m "));
  }

  private Optional<Run.Plan> program(String line) {
    try {
      Run.Plan plan = ProgramLine.of(line).plan(scheduling, programs);
      return Optional.of(plan).filter(this::hasTime);
    } catch (OwnPrograms.Refused e) {
      printer.line(e.getMessage());
      return Optional.empty();
    }
  }

  /** Whether time can pass as the policy wants it; if not, that is said. */
  private boolean hasTime(Run.Plan plan) {
    boolean has = !noClock || plan.scheduling().policy() != Policy.OS;
    if (!has) {
      printer.line("policy=os needs another speed than max: the machine's clock cannot skip.");
    }
    return has;
  }

  private void about(String[] words, String operand) {
    if (isPath(operand)) {
      try {
        List<String> listing = programs.listing(operand);
        printer.line(operand + " begins:");
        listing.stream()
            .limit(MOST_LINES)
            .forEach(line -> printer.line(("    " + line).stripTrailing()));
      } catch (OwnPrograms.Refused e) {
        printer.line(e.getMessage());
      }
      return;
    }
    if (words.length > 1 && lessons.has(words[1].toLowerCase(Locale.ROOT))) {
      lessons.about(words[1].toLowerCase(Locale.ROOT));
      return;
    }
    Scenario scenario = words.length < 2 ? null : find(words[1].toLowerCase(Locale.ROOT));
    if (words.length < 2) {
      printer.line("about needs a scenario's number or name.");
    } else if (scenario != null) {
      printer.line(scenario.name() + ", " + scenario.title() + ": " + scenario.explanation());
      for (Parameter one : scenario.parameters()) {
        printer.line(
            "  "
                + one.name()
                + "="
                + one.defaultValue()
                + ": "
                + one.meaning()
                + ", "
                + one.bounds());
      }
      scenario.listing().lines().forEach(line -> printer.line(("    " + line).stripTrailing()));
    }
  }

  /** The scenario of that name or number; null, with a message, if there is none. */
  private Scenario find(String word) {
    Scenario known = known(word);
    if (known == null) {
      List<String> names = new ArrayList<>(scenarios.stream().map(Scenario::name).toList());
      names.addAll(lessons.names());
      printer.line(NearestName.unknown("scenario", word, names));
    }
    return known;
  }

  private Scenario known(String word) {
    for (int i = 0; i < scenarios.size(); i++) {
      if (word.equals(String.valueOf(i + 1)) || word.equals(scenarios.get(i).name())) {
        return scenarios.get(i);
      }
    }
    return null;
  }

  private Optional<Run.Plan> choice(String word, String[] words) {
    Scenario scenario = find(word);
    if (scenario == null) {
      return Optional.empty();
    }
    Arguments arguments = Arguments.defaults(scenario);
    SchedulingOptions chosen = scheduling;
    for (int i = 1; i < words.length; i++) {
      String[] setting = words[i].split("=", 2);
      String value = setting.length == 2 ? setting[1] : "";
      if (setting[0].equalsIgnoreCase("policy") || setting[0].equalsIgnoreCase("seed")) {
        chosen = scheduling(setting[0], value, chosen);
        if (chosen == null) {
          return Optional.empty();
        }
        continue;
      }
      Parameter parameter = parameter(scenario, setting[0]);
      if (parameter == null) {
        return Optional.empty();
      }
      int number = number(value);
      if (number < parameter.min() || number > parameter.max()) {
        printer.line(parameter.name() + " is a whole number from " + parameter.bounds() + ".");
        return Optional.empty();
      }
      arguments = arguments.with(parameter, number);
    }
    return Optional.of(new ScenarioPlan(scenario, arguments, chosen, true));
  }

  /** The number that up to nine digits make; -1 for any other text. */
  private static int number(String text) {
    return text.matches("[0-9]{1,9}") ? Integer.parseInt(text) : -1;
  }

  /** What a policy or a seed asks for; null, with a message, if there is no such thing. */
  private SchedulingOptions scheduling(String name, String value, SchedulingOptions before) {
    if (name.equalsIgnoreCase("seed")) {
      if (number(value) < 0) {
        printer.line("seed is a whole number of at most nine digits.");
        return null;
      }
      return SchedulingOptions.random(number(value));
    }
    Optional<Policy> policy = Policy.of(value.toLowerCase(Locale.ROOT));
    if (policy.isEmpty()) {
      printer.line(NearestName.unknown("policy", value, Policy.words()));
      return null;
    }
    return switch (policy.get()) {
      case FIFO -> SchedulingOptions.FIFO;
      case RANDOM -> before.seed() != null ? before : SchedulingOptions.random(seeds.getAsLong());
      case STEP -> SchedulingOptions.STEP;
      case OS -> os();
      case SCHEDULE -> throw new IllegalStateException("a schedule has no name");
    };
  }

  /** The machine's own clock cannot skip. */
  private SchedulingOptions os() {
    if (!noClock) {
      return SchedulingOptions.OS;
    }
    printer.line("The policy os needs another speed than max: the machine's clock cannot skip.");
    return null;
  }

  private Parameter parameter(Scenario scenario, String name) {
    for (Parameter parameter : scenario.parameters()) {
      if (parameter.name().equalsIgnoreCase(name)) {
        return parameter;
      }
    }
    List<String> names = scenario.parameters().stream().map(Parameter::name).toList();
    printer.line(
        names.isEmpty()
            ? scenario.name() + " has no parameters."
            : NearestName.unknown("parameter", name, names));
    return null;
  }
}
