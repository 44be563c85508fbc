package dev.threadboard.linear;

import dev.threadboard.engine.Run;
import dev.threadboard.engine.SchedulingOptions;
import dev.threadboard.event.Policy;
import dev.threadboard.lesson.Lesson;
import dev.threadboard.lesson.LessonEntry;
import dev.threadboard.lesson.LessonParameter;
import dev.threadboard.playback.EventSource;
import dev.threadboard.playback.Lessons;
import dev.threadboard.playback.OwnPrograms;
import dev.threadboard.text.NearestName;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** The lessons of the numbered list, behind the scenarios. */
final class LinearLessons {
  private final Lessons lessons;
  private final List<LessonEntry> entries;
  private final int before;
  private final LinePrinter printer;
  private Lesson chosen;

  /** {@code before}: how many scenarios have numbers of their own. */
  LinearLessons(Lessons lessons, int before, LinePrinter printer) {
    this.lessons = lessons;
    this.entries = lessons.entries();
    this.before = before;
    this.printer = printer;
  }

  /** The one that was chosen last; empty if it was none. */
  Optional<Lesson> chosen() {
    return Optional.ofNullable(chosen);
  }

  void forget() {
    chosen = null;
  }

  List<String> names() {
    return entries.stream().map(LessonEntry::name).toList();
  }

  /** Whether a word is the number or the name of one. */
  boolean has(String word) {
    return find(word) != null;
  }

  private LessonEntry find(String word) {
    for (int i = 0; i < entries.size(); i++) {
      if (word.equals(String.valueOf(before + i + 1)) || word.equals(entries.get(i).name())) {
        return entries.get(i);
      }
    }
    return null;
  }

  void list() {
    String topic = "";
    for (int i = 0; i < entries.size(); i++) {
      LessonEntry entry = entries.get(i);
      if (!entry.topic().equals(topic)) {
        topic = entry.topic();
        printer.line("Lessons, " + topic + ":");
      }
      printer.line("  " + (before + i + 1) + ": " + entry.name() + ", " + entry.title());
    }
  }

  void about(String word) {
    try {
      Lesson lesson = lessons.read(find(word));
      printer.line(lesson.name() + ", " + lesson.title() + ": " + lesson.explanation());
      for (LessonParameter one : lesson.parameters()) {
        printer.line("  " + one.name() + "=" + one.standard() + ": " + one.wanted());
      }
      lesson.listing().forEach(line -> printer.line(("    " + line).stripTrailing()));
    } catch (OwnPrograms.Refused e) {
      printer.line(e.getMessage());
    }
  }

  /**
   * What a line asks for; empty, with a message, if it cannot be run.
   *
   * @param fits whether a run can be had here, with a message if not
   */
  Optional<EventSource> choose(String line, SchedulingOptions usual, Predicate<Run.Plan> fits) {
    String[] words = line.strip().split("\\s+");
    try {
      Lesson lesson = lessons.read(find(words[0].toLowerCase(Locale.ROOT)));
      Map<String, String> values = new LinkedHashMap<>();
      SchedulingOptions scheduling = usual;
      for (int i = 1; i < words.length; i++) {
        String[] setting = words[i].split("=", 2);
        String value = setting.length == 2 ? setting[1] : "";
        switch (setting[0]) {
          case "policy" -> scheduling = policy(value, scheduling);
          case "seed" -> scheduling = seed(value);
          default -> values.put(setting[0], value);
        }
      }
      check(lesson, values);
      Optional<EventSource> source = source(lesson, values, scheduling, fits);
      chosen = source.isPresent() ? lesson : null;
      return source;
    } catch (OwnPrograms.Refused e) {
      printer.line(e.getMessage());
      return Optional.empty();
    }
  }

  /** Where it cannot be run, what was recorded of it as it stands. */
  private Optional<EventSource> source(
      Lesson lesson,
      Map<String, String> values,
      SchedulingOptions scheduling,
      Predicate<Run.Plan> fits)
      throws OwnPrograms.Refused {
    try {
      return Optional.of(lessons.plan(lesson, values, scheduling, null))
          .filter(fits)
          .map(EventSource::live);
    } catch (OwnPrograms.Refused e) {
      boolean plain = lesson.isPlain(values) && scheduling.equals(SchedulingOptions.FIFO);
      return Optional.of(lessons.recorded(lesson).filter(source -> plain).orElseThrow(() -> e));
    }
  }

  private static void check(Lesson lesson, Map<String, String> values) throws OwnPrograms.Refused {
    List<String> names = lesson.parameters().stream().map(LessonParameter::name).toList();
    for (Map.Entry<String, String> value : values.entrySet()) {
      int place = names.indexOf(value.getKey());
      if (place < 0) {
        throw new OwnPrograms.Refused(
            NearestName.unknown("parameter of " + lesson.name(), value.getKey(), names));
      } else if (!lesson.parameters().get(place).allows(value.getValue())) {
        String wanted = lesson.parameters().get(place).wanted();
        throw new OwnPrograms.Refused(value.getKey() + " is " + wanted + ".");
      }
    }
  }

  private static SchedulingOptions policy(String word, SchedulingOptions before)
      throws OwnPrograms.Refused {
    Policy policy =
        Policy.of(word)
            .orElseThrow(
                () -> new OwnPrograms.Refused(NearestName.unknown("policy", word, Policy.words())));
    return switch (policy) {
      case FIFO -> SchedulingOptions.FIFO;
      case RANDOM -> before.seed() == null ? SchedulingOptions.random(1) : before;
      case STEP -> SchedulingOptions.STEP;
      case OS -> SchedulingOptions.OS;
      case SCHEDULE -> throw new IllegalStateException("a schedule has no name");
    };
  }

  private static SchedulingOptions seed(String text) throws OwnPrograms.Refused {
    if (!text.matches("[0-9]{1,9}")) {
      throw new OwnPrograms.Refused("seed is a whole number of at most nine digits.");
    }
    return SchedulingOptions.random(Integer.parseInt(text));
  }
}
