package dev.threadboard.lesson;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.threadboard.ManualPage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of every lesson that ships with the program. */
class CourseTest {
  private static final Path FOLDER = Path.of("src", "main", "resources", "lessons");
  private static final int MOST_LINES = 45;
  private static final int MOST_COLUMNS = 72;
  private static final Pattern SENTENCE = Pattern.compile("[.!?]\"?\\)?(?=\\s|$)");

  static Stream<LessonEntry> lessons() {
    return Course.bundled().entries().stream();
  }

  @Test
  void theIndexListsEveryFileOfTheFolder() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      Set<String> names = new TreeSet<>();
      files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".py"))
          .forEach(name -> names.add(name.substring(0, name.length() - 3)));
      assertEquals(names, new TreeSet<>(lessons().map(LessonEntry::name).toList()));
    }
  }

  @ParameterizedTest
  @MethodSource("lessons")
  void isReadAsTheIndexSays(LessonEntry entry) throws LessonException {
    Lesson lesson = Course.read(entry);
    assertEquals(
        entry,
        new LessonEntry(lesson.name(), lesson.title(), lesson.topic(), lesson.order(), null));
    assertFalse(lesson.teaches().isEmpty());
    assertTrue(lesson.questions().size() >= 2);
  }

  @ParameterizedTest
  @MethodSource("lessons")
  void canBeReadAloudAndIsNotCut(LessonEntry entry) throws LessonException {
    Lesson lesson = Course.read(entry);
    long sentences = SENTENCE.matcher(lesson.explanation()).results().count();
    assertTrue(sentences >= 2 && sentences <= 4, sentences + " sentences");
    assertTrue(lesson.listing().size() <= MOST_LINES, lesson.listing().size() + " lines");
    for (String line : lesson.listing()) {
      assertTrue(line.length() <= MOST_COLUMNS, line);
    }
  }

  @Test
  void aTopicStandsTogetherAndOrdersDiffer() {
    List<LessonEntry> entries = lessons().toList();
    Set<String> topics = new TreeSet<>();
    for (int i = 0; i < entries.size(); i++) {
      boolean first = i == 0 || !entries.get(i - 1).topic().equals(entries.get(i).topic());
      assertTrue(!first || topics.add(entries.get(i).topic()), entries.get(i).topic());
      assertTrue(i == 0 || entries.get(i - 1).order() < entries.get(i).order());
    }
  }

  @Test
  void theManualListsAllByTopic() {
    Map<String, List<String>> topics = new LinkedHashMap<>();
    lessons()
        .forEach(
            one -> topics.computeIfAbsent(one.topic(), t -> new ArrayList<>()).add(one.name()));
    String section = ManualPage.of("lessons").section("The course");
    Map<String, List<String>> told = new LinkedHashMap<>();
    section
        .lines()
        .filter(line -> line.matches("\\| [^|]+ \\| `[^|]+ \\| [^|]+ \\|"))
        .forEach(
            line -> {
              String[] cells = line.split("\\|");
              told.put(cells[1].strip(), ManualPage.code(cells[2]));
            });
    assertEquals(topics, told);
  }

  @Test
  void theManualTellsEveryKey() {
    String section = ManualPage.of("lessons").section("A lesson of your own");
    Stream.of(LessonReader.KEYS, LessonReader.OF_QUESTIONS, ParameterReader.KEYS)
        .flatMap(List::stream)
        .forEach(key -> assertTrue(section.contains("`" + key + "`"), key));
  }

  @Test
  void theSchemaHasTheKeysThatAreRead() throws IOException {
    Map<String, List<String>> properties = properties(FOLDER.resolve("lesson.schema.json"));
    assertEquals(new TreeSet<>(LessonReader.KEYS), new TreeSet<>(properties.get("root")));
    assertEquals(new TreeSet<>(ParameterReader.KEYS), new TreeSet<>(properties.get("parameter")));
    assertEquals(
        new TreeSet<>(LessonReader.OF_QUESTIONS), new TreeSet<>(properties.get("question")));
  }

  /** The names under each {@code properties}, by the key that they belong to. */
  private static Map<String, List<String>> properties(Path schema) throws IOException {
    Map<String, List<String>> found = new LinkedHashMap<>();
    try (JsonParser json = new JsonFactory().createParser(Files.readString(schema))) {
      List<String> path = new ArrayList<>(List.of("root"));
      for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
        if (token == JsonToken.START_OBJECT) {
          path.add(json.currentName() == null ? "" : json.currentName());
        } else if (token == JsonToken.END_OBJECT) {
          path.remove(path.size() - 1);
        } else if (token == JsonToken.FIELD_NAME
            && path.get(path.size() - 1).equals("properties")) {
          List<String> named = List.of("parameter", "question");
          String owner = path.stream().filter(named::contains).findFirst().orElse("root");
          found.computeIfAbsent(owner, key -> new ArrayList<>()).add(json.currentName());
        }
      }
    }
    return found;
  }

  @Test
  void aPersonsOwnStandBehindThoseOfTheirTopic(@TempDir Path folder) throws IOException {
    String own = LessonIndex.text("two_accounts");
    Files.writeString(folder.resolve("mine.py"), own);
    Files.writeString(folder.resolve("other.py"), own.replace("Locks and deadlock", "Mine"));
    Files.writeString(folder.resolve("program.py"), "print(1)\n");
    Files.writeString(folder.resolve("wrong.py"), own.replace("title =", "titel ="));
    Course course = Course.with(Optional.of(folder));
    List<String> names = course.entries().stream().map(LessonEntry::name).toList();
    assertEquals(names.indexOf("join_with_lock") + 1, names.indexOf("mine"));
    assertEquals(names.size() - 1, names.indexOf("other"));
    assertFalse(names.contains("program"));
    assertEquals(1, course.faults().size());
    assertTrue(course.faults().get(0).getMessage().contains("wrong.py:5: unknown key"));
    assertEquals(34, Course.with(Optional.of(folder.resolve("none"))).entries().size());
  }

  @Test
  void aLessonIsFoundWithAndWithoutItsEnding() {
    assertEquals("two_accounts", Course.find("two_accounts").orElseThrow().name());
    assertEquals("two_accounts", Course.find("two_accounts.py").orElseThrow().name());
    assertTrue(Course.find("two_account").isEmpty());
  }
}
