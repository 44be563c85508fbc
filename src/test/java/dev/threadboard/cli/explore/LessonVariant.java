package dev.threadboard.cli.explore;

import dev.threadboard.cli.explore.report.JsonTree;
import dev.threadboard.explore.outcome.Failure;
import dev.threadboard.explore.outcome.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * A lesson with certain values, and how it can end.
 *
 * @param set values of parameters that are not the defaults
 * @param bad those of {@code gil} that must be found
 * @param gil how it can end where CPython from 3.10 on can switch threads
 * @param adds what else it can do if it is interrupted before any bytecode, as 3.8 and 3.9 do
 */
record LessonVariant(
    String lesson, Map<String, String> set, List<String> bad, Set<String> gil, Set<String> adds) {
  private static final Path FILE = Path.of("src/test/resources/lessons/outcomes.json");

  /** The minor version from which on threads are not switched before any bytecode. */
  private static final int SAFER = 10;

  static List<LessonVariant> all() throws IOException {
    List<LessonVariant> all = new ArrayList<>();
    Map<?, ?> lessons = (Map<?, ?>) JsonTree.read(Files.readAllBytes(FILE));
    for (Map.Entry<?, ?> lesson : lessons.entrySet()) {
      for (Object variant : (List<?>) lesson.getValue()) {
        all.add(read((String) lesson.getKey(), (Map<?, ?>) variant));
      }
    }
    return all;
  }

  private static LessonVariant read(String lesson, Map<?, ?> variant) {
    Map<String, String> set = new TreeMap<>();
    ((Map<?, ?>) variant.get("set"))
        .forEach((name, value) -> set.put((String) name, String.valueOf(value)));
    List<String> bad = List.copyOf(words(variant, "bad"));
    return new LessonVariant(
        lesson, set, bad, words(variant, "gil"), words(variant, "bytecode_adds"));
  }

  private static Set<String> words(Map<?, ?> variant, String name) {
    Set<String> words = new LinkedHashSet<>();
    Object list = variant.get(name);
    if (list != null) {
      ((List<?>) list).forEach(word -> words.add((String) word));
    }
    return words;
  }

  /** Whether it can end in one way alone, wherever it is interrupted. */
  boolean isFixed() {
    return gil.size() == 1 && adds.isEmpty();
  }

  /** How it can end by that Python, with its own switch points. */
  Set<String> possible(int minor) {
    return minor >= SAFER ? gil : everywhere();
  }

  /** How it can end if it is interrupted before any bytecode. */
  Set<String> everywhere() {
    Set<String> all = new LinkedHashSet<>(gil);
    all.addAll(adds);
    return all;
  }

  /**
   * As it is written down: what was printed, and what went wrong. What differs from one Python to
   * the next is left out: lines of the standard library, and what a thread's name says in brackets.
   */
  static String words(Outcome outcome, String lesson) {
    List<String> wrong = new ArrayList<>();
    if (outcome.deadlock() != null) {
      wrong.add(
          "deadlock of " + String.join(", ", outcome.deadlock()).replaceAll(" \\(\\w*\\)", ""));
    }
    for (Failure failure : outcome.errors()) {
      boolean own = failure.file().endsWith(lesson + ".py");
      wrong.add(failure.type() + (own ? " at " + failure.line() : ""));
    }
    if (outcome.endless()) {
      wrong.add("endless");
    } else if (outcome.deadlock() == null && (outcome.status() == null || outcome.status() != 0)) {
      wrong.add("exit status " + outcome.status());
    }
    String printed = String.join(" / ", outcome.stdout().strip().split("\n"));
    return wrong.isEmpty() ? printed : (printed + " !! " + String.join(", ", wrong)).strip();
  }

  /** As it is called in a command line. */
  @Override
  public String toString() {
    Map<String, String> words = new LinkedHashMap<>(set);
    StringBuilder text = new StringBuilder(lesson);
    words.forEach((name, value) -> text.append(" ").append(name).append("=").append(value));
    return text.toString();
  }
}
