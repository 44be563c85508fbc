package dev.threadboard.cli;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.threadboard.Golden;
import dev.threadboard.cpython.CPython;
import dev.threadboard.lesson.Course;
import dev.threadboard.lesson.Lesson;
import dev.threadboard.lesson.LessonEntry;
import dev.threadboard.lesson.LessonException;
import dev.threadboard.lesson.LessonQuestion;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * A lesson, and every variant that its questions ask about, under the policy fifo: what it does is
 * written down in a golden, the same for each CPython.
 */
final class LessonRuns {
  private LessonRuns() {}

  static void check(LessonEntry entry, CPython python, Path cache)
      throws LessonException, IOException {
    Lesson lesson = Course.read(entry);
    Set<Map<String, String>> variants = new LinkedHashSet<>(List.of(Map.of()));
    lesson.questions().stream().map(LessonQuestion::values).forEach(variants::add);
    StringBuilder found = new StringBuilder();
    for (Map<String, String> values : variants) {
      found.append(run(lesson, values, python, cache));
    }
    // Up to 3.13 it has more words.
    String alike = found.toString().replace("integer division or modulo by", "division by");
    Golden.check(LessonRuns.class, lesson.name() + ".txt", alike);
  }

  private static String run(Lesson lesson, Map<String, String> values, CPython python, Path cache)
      throws IOException {
    List<String> words = new ArrayList<>(List.of("run", lesson.name()));
    StringBuilder told = new StringBuilder("$ " + lesson.name());
    for (Map.Entry<String, String> value : new TreeMap<>(values).entrySet()) {
      String set = value.getKey() + "=" + value.getValue();
      words.addAll(List.of("--set", set));
      told.append(" --set '").append(set).append("'");
    }
    words.addAll(List.of("--events", "--speed", "max", "--python", "" + python.executable()));
    Program.Result result =
        new Program()
            .in(Map.of("XDG_CACHE_HOME", cache.toString()))
            .start(words.toArray(String[]::new));
    told.append('\n');
    Set<String> sleepers = new LinkedHashSet<>();
    for (String line : result.output().lines().toList()) {
      Map<String, String> event = fields(line);
      if (event.get("type").equals("sleep")) {
        sleepers.add(event.get("thread"));
      }
      told.append(told(event, sleepers.size()));
    }
    String end = "(?s).*exit status " + result.status() + " at \\S+ s(, \\d+ slept)?\n";
    assertTrue(told.toString().matches(end), told.toString());
    return told.toString();
  }

  /** What of an event is the same in every Python. */
  private static String told(Map<String, String> event, int sleepers) {
    String thread = event.get("thread").replaceFirst(" \\(.*", "");
    return switch (event.get("type")) {
      case "print" -> event.get("text") + event.get("end");
      case "error" -> "! " + thread + ": " + event.get("error") + "\n";
      case "deadlock" -> "! deadlock\n";
      case "exit" ->
          "exit status "
              + event.get("status")
              + " at "
              + event.get("time")
              + " s"
              + (sleepers == 0 ? "" : ", " + sleepers + " slept")
              + "\n";
      default -> "";
    };
  }

  private static Map<String, String> fields(String line) throws IOException {
    Map<String, String> fields = new LinkedHashMap<>();
    try (JsonParser json = new JsonFactory().createParser(line)) {
      for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
        if (token.isScalarValue() && json.currentName() != null) {
          fields.putIfAbsent(json.currentName(), json.getText());
        }
      }
    }
    return fields;
  }
}
