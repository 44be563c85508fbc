package dev.threadboard.cli;

import dev.threadboard.lesson.LessonEntry;
import dev.threadboard.lesson.Progress;
import dev.threadboard.scenario.Scenario;
import java.util.List;

/** The lessons as a table by topic, and what was seen of the whole course. */
final class LessonsTable {
  private static final String BEGINNING = "  ";

  private LessonsTable() {}

  /** Each topic, and under it its lessons with their titles. */
  static String of(List<LessonEntry> lessons) {
    StringBuilder text = new StringBuilder();
    int width = lessons.stream().mapToInt(one -> one.name().length()).max().orElse(0);
    String topic = "";
    for (LessonEntry lesson : lessons) {
      if (!lesson.topic().equals(topic)) {
        topic = lesson.topic();
        text.append('\n').append(topic).append('\n');
      }
      text.append(row(lesson.name(), width, lesson.title()));
    }
    return text.toString();
  }

  private static String row(String name, int width, String behind) {
    String padded = name + " ".repeat(width - name.length());
    return (BEGINNING + padded + "  " + behind).stripTrailing() + "\n";
  }

  /** What was seen and answered, by topic. */
  static String progress(List<Scenario> scenarios, List<LessonEntry> lessons, Progress progress) {
    StringBuilder text = new StringBuilder();
    int width =
        Math.max(
            scenarios.stream().mapToInt(one -> one.name().length()).max().orElse(0),
            lessons.stream().mapToInt(one -> one.name().length()).max().orElse(0));
    int seen = 0;
    text.append("The tutorial\n");
    for (Scenario scenario : scenarios) {
      text.append(row(scenario.name(), width, mark(progress, scenario.name())));
      seen += progress.seen(scenario.name()) ? 1 : 0;
    }
    String topic = "";
    for (LessonEntry lesson : lessons) {
      if (!lesson.topic().equals(topic)) {
        topic = lesson.topic();
        text.append('\n').append(topic).append('\n');
      }
      text.append(row(lesson.name(), width, mark(progress, lesson.name())));
      seen += progress.seen(lesson.name()) ? 1 : 0;
    }
    int all = scenarios.size() + lessons.size();
    return text + "\nSeen: " + seen + " of " + all + ".\n";
  }

  private static String mark(Progress progress, String name) {
    int answered = progress.answered(name);
    if (answered > 0) {
      return "seen, " + progress.right(name) + " of " + answered + " answers right";
    }
    return progress.seen(name) ? "seen" : "-";
  }
}
