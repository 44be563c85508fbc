package dev.threadboard.cli.explore;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.threadboard.cli.explore.report.JsonTree;
import dev.threadboard.cli.explore.report.ReportReader;
import dev.threadboard.cli.explore.report.ReportRow;
import dev.threadboard.explore.shown.OutcomeSnapshot;
import dev.threadboard.explore.shown.SearchLines;
import dev.threadboard.explore.shown.SearchSnapshot;
import dev.threadboard.lesson.Course;
import dev.threadboard.lesson.Lesson;
import dev.threadboard.lesson.LessonEntry;
import dev.threadboard.lesson.LessonException;
import dev.threadboard.lesson.LessonQuestion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every answer is true by what the lesson's program does: of all choices that one alone fits it.
 * {@code answers.json} says of each choice what is to be found where. What is looked at is held to
 * each CPython that is there: what the program prints under fifo by {@code LessonRunsIT}, how it
 * can end by {@link LessonOutcomesIT}, the ways there by {@link LessonWaysIT}, the events of its
 * run by {@code LessonRecordingsTest}.
 *
 * <p>A choice fits if the pattern is found; behind an exclamation mark, if it is not; {@code #2},
 * if there are two lines. Null never fits. {@code covers}: of the interruptions that the answer
 * says, all schedules with one less were tried.
 */
class LessonAnswersTest {
  private static final Path RESOURCES = Path.of("src/test/resources");
  private static final Path ANSWERS = RESOURCES.resolve("lessons/answers.json");
  private static final Path RUNS = RESOURCES.resolve("golden/LessonRuns");
  private static final Path RECORDED = Path.of("src/main/resources/lessons/runs");

  static Stream<LessonEntry> lessons() {
    return Course.bundled().entries().stream();
  }

  @ParameterizedTest
  @MethodSource("lessons")
  void ofAllChoicesTheAnswerAloneFits(LessonEntry entry) throws LessonException, IOException {
    Lesson lesson = Course.read(entry);
    Map<?, ?> all = (Map<?, ?>) JsonTree.read(Files.readAllBytes(ANSWERS));
    List<?> proofs = (List<?>) all.get(lesson.name());
    assertEquals(lesson.questions().size(), proofs.size(), lesson.name());
    for (int i = 0; i < proofs.size(); i++) {
      LessonQuestion question = lesson.questions().get(i);
      Map<?, ?> proof = (Map<?, ?>) proofs.get(i);
      Map<?, ?> choices = (Map<?, ?>) proof.get("choices");
      assertEquals(question.choices(), List.copyOf(choices.keySet()), question.ask());
      String text = text(lesson.name(), question.values(), proof);
      List<String> fitting = new ArrayList<>();
      for (String choice : question.choices()) {
        if (fits((String) choices.get(choice), text)) {
          fitting.add(choice);
        }
      }
      assertEquals(List.of(question.answer()), fitting, question.ask() + "\n" + text);
      if (proof.containsKey("covers")) {
        String schedules = (String) recorded(lesson.name()).get("schedules");
        assertEquals(true, schedules.matches("every up to " + proof.get("covers") + " .*"), text);
      }
      if (proof.containsKey("elsewhere")) {
        Collection<String> everywhere = variant(lesson.name(), question.values()).everywhere();
        assertEquals(
            true,
            fits((String) proof.get("elsewhere"), String.join("\n", everywhere)),
            question.because());
      }
    }
  }

  @ParameterizedTest
  @MethodSource("lessons")
  void theRecordedOutcomesAreAmongThoseThatAreWrittenDown(LessonEntry entry) throws IOException {
    Collection<String> all = variant(entry.name(), Map.of()).everywhere();
    for (ReportRow row : ReportReader.of(recorded(entry.name())).rows()) {
      String words = LessonVariant.words(row.outcome(), entry.name());
      assertEquals(true, all.contains(words), words + " is not among " + all);
    }
    SearchSnapshot shown = RecordedOutcomes.of(entry.name()).orElseThrow();
    List<String> lines = SearchLines.of(shown);
    assertEquals("  share     runs  interruptions  outcome", lines.get(1));
    for (OutcomeSnapshot outcome : shown.outcomes()) {
      assertEquals(false, outcome.canBeRun());
      assertEquals(
          true, lines.stream().anyMatch(one -> one.contains("  " + outcome.words())), lines + "");
    }
  }

  private static boolean fits(String pattern, String text) {
    if (pattern == null) {
      return false;
    } else if (pattern.matches("!?#\\d+")) {
      boolean so = text.lines().count() == Long.parseLong(pattern.replaceFirst("!?#", ""));
      return so != pattern.startsWith("!");
    } else if (pattern.startsWith("!") && !pattern.equals("!!")) {
      return !Pattern.compile(pattern.substring(1)).matcher(text).find();
    }
    return Pattern.compile(pattern).matcher(text).find();
  }

  private static String text(String lesson, Map<String, String> values, Map<?, ?> proof)
      throws IOException {
    String name = proof.containsKey("lesson") ? (String) proof.get("lesson") : lesson;
    Map<String, String> set = new TreeMap<>(values);
    if (proof.containsKey("set")) {
      ((Map<?, ?>) proof.get("set")).forEach((key, value) -> set.put((String) key, "" + value));
    }
    return switch ((String) proof.get("look")) {
      case "fifo" -> fifo(name, set);
      case "run" -> Files.readString(RECORDED.resolve(name + ".jsonl"));
      case "outcomes" -> String.join("\n", variant(name, set).gil());
      case "everywhere" -> String.join("\n", variant(name, set).everywhere());
      case "ways" -> ways(name, false);
      case "interruptions" -> ways(name, true);
      default -> throw new AssertionError(proof);
    };
  }

  private static Map<?, ?> recorded(String lesson) throws IOException {
    Path file = LessonWaysIT.FOLDER.resolve(lesson + ".json");
    return (Map<?, ?>) JsonTree.read(Files.readAllBytes(file));
  }

  private static LessonVariant variant(String lesson, Map<String, String> set) throws IOException {
    return LessonVariant.all().stream()
        .filter(one -> one.lesson().equals(lesson) && one.set().equals(set))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no outcomes of " + lesson + " " + set));
  }

  /** What the program does under the policy fifo, and when it ends. */
  private static String fifo(String lesson, Map<String, String> set) throws IOException {
    StringBuilder head = new StringBuilder("$ " + lesson);
    set.forEach((name, value) -> head.append(" --set '" + name + "=" + value + "'"));
    String runs = Files.readString(RUNS.resolve(lesson + ".txt"));
    int begin = runs.indexOf(head + "\n");
    assertEquals(true, begin >= 0, "no run of " + head);
    String rest = runs.substring(begin + head.length() + 1);
    int end = rest.indexOf("\n$ ");
    return (end < 0 ? rest : rest.substring(0, end)).strip();
  }

  /** Each outcome, and the shortest way to it; or how many interruptions that has. */
  private static String ways(String lesson, boolean counts) throws IOException {
    StringBuilder text = new StringBuilder();
    for (ReportRow row : ReportReader.of(recorded(lesson)).rows()) {
      String words = LessonVariant.words(row.outcome(), lesson);
      List<String> way = new ArrayList<>(row.explanation());
      way.addAll(row.ending());
      text.append(
          counts ? row.interruptions() + " " + words : words + ": " + String.join("; ", way));
      text.append('\n');
    }
    return text.toString();
  }
}
