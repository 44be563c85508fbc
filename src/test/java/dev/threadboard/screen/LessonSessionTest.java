package dev.threadboard.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.googlecode.lanterna.input.KeyType;
import dev.threadboard.engine.Run;
import dev.threadboard.engine.ScenarioPlan;
import dev.threadboard.engine.SchedulingOptions;
import dev.threadboard.lesson.Course;
import dev.threadboard.lesson.CourseProgress;
import dev.threadboard.lesson.Lesson;
import dev.threadboard.lesson.LessonException;
import dev.threadboard.playback.BundledLessons;
import dev.threadboard.playback.EventSource;
import dev.threadboard.playback.Lessons;
import dev.threadboard.playback.OwnPrograms;
import dev.threadboard.scenario.Arguments;
import dev.threadboard.scenario.Catalogue;
import dev.threadboard.scenario.Scenario;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** A lesson's pages around a run, which is a scenario's here: no Python is needed for that. */
class LessonSessionTest extends SessionAtConsole {
  private final Map<String, String> kept = new TreeMap<>();
  private final List<String> opened = new ArrayList<>();

  private Run.Plan plan(SchedulingOptions scheduling) {
    Scenario scenario = Catalogue.find("sequential").orElseThrow();
    Arguments none = Arguments.defaults(scenario);
    for (int i = 0; i < 2; i++) {
      none = none.with(scenario.parameters().get(i), 0);
    }
    return new ScenarioPlan(scenario, none, scheduling, true);
  }

  private CourseProgress progress() {
    return new CourseProgress(
        kept,
        marks -> {
          synchronized (kept) {
            kept.putAll(marks);
          }
        });
  }

  private static Lesson lesson(String name) {
    try {
      return Course.read(Course.find(name).orElseThrow());
    } catch (LessonException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void aLessonIsExplainedAskedRunAndRemembered() {
    start(
        session ->
            session.learn(
                EventSource.live(plan(SchedulingOptions.FIFO)),
                lesson("two_accounts"),
                progress()));
    console.awaitText("Two locks in two orders(?s).*That is a deadlock");
    console.press(KeyType.Enter);
    console.awaitText("Where does it stop\\?(?s).*▸ 1  nowhere");
    console.press(KeyType.ArrowDown);
    console.awaitText("▸ 2  waiting for a");
    console.press(KeyType.Enter);
    console.awaitText("Right\\. It gets b");
    console.press(KeyType.Enter);
    console.awaitText("How many interruptions");
    console.type("3");
    console.awaitText("No: 1\\. One");
    console.press(KeyType.ArrowLeft);
    console.awaitText("Right\\. It gets b");
    console.press(KeyType.ArrowRight);
    console.press(KeyType.Enter);
    console.awaitText("With ordered = True(?s).*ended|ended(?s).*With ordered = True");
    console.type("2");
    console.awaitText("Right\\. No thread");
    console.press(KeyType.Enter);
    console.awaitText("What else could have happened(?s).*cannot be run");
    console.press(KeyType.ArrowRight);
    console.awaitText("To remember: if two threads(?s).*2 of 3 answers(?s).*run join_with_lock");
    console.press(KeyType.Escape);
    console.awaitText("e lesson");
    console.type("e");
    console.awaitText("To remember");
    console.type("q");
    assertEquals(0, status());
    assertEquals(
        "{two_accounts.1=right, two_accounts.2=wrong, two_accounts.3=right,"
            + " two_accounts.seen=yes}",
        kept.toString());
  }

  @Test
  void allOfItCanBeSkipped() {
    start(
        session ->
            session.learn(
                EventSource.live(plan(SchedulingOptions.FIFO)),
                lesson("two_accounts"),
                progress()));
    console.awaitText("That is a deadlock");
    console.press(KeyType.Escape);
    console.awaitText("With ordered = True");
    console.press(KeyType.Escape);
    console.awaitText("e lesson");
    console.type("q");
    assertEquals(0, status());
    assertEquals("{two_accounts.seen=yes}", kept.toString());
  }

  @Test
  void theCourseGoesFromOneLessonToTheNextAndMarksThem() {
    Lessons lessons =
        new BundledLessons() {
          @Override
          public Run.Plan plan(
              Lesson lesson,
              Map<String, String> values,
              SchedulingOptions scheduling,
              String switchAt) {
            opened.add(lesson.name() + " " + values + " " + switchAt);
            return LessonSessionTest.this.plan(scheduling);
          }
        };
    MenuOffer offer =
        new MenuOffer(
            Catalogue.scenarios(),
            lessons,
            OwnPrograms.NONE,
            SchedulingOptions.FIFO,
            LastUsed.NONE,
            progress());
    start(session -> session.browse(offer));
    console.awaitText("▸ sequential");
    console.type("/inside the lock");
    console.awaitText("▸ join_with_lock");
    console.press(KeyType.Enter);
    console.press(KeyType.ArrowUp);
    console.awaitText("ordered =  False(?s).*ORDERED = False(?s).*▸ two_accounts");
    console.press(KeyType.ArrowRight);
    console.awaitText("ordered =  True(?s).*ORDERED = True");
    console.press(KeyType.Enter);
    console.awaitText("That is a deadlock");
    console.press(KeyType.Escape);
    console.awaitText("With ordered = True");
    console.type("1");
    console.awaitText("No: no\\.");
    console.press(KeyType.Enter);
    console.awaitText("What else could have happened");
    console.press(KeyType.Enter);
    console.awaitText("Next: join_with_lock");
    console.press(KeyType.Enter);
    console.awaitText("A join inside the lock");
    console.press(KeyType.Escape);
    console.awaitText("What else could have happened");
    console.press(KeyType.Enter);
    console.awaitText("To remember: never wait");
    console.press(KeyType.Escape);
    console.awaitText("e lesson");
    console.press(KeyType.Escape);
    console.awaitText("two_accounts [^\\n]* 0/1┃(?s).*▸ join_with_lock [^\\n]* seen┃");
    console.type("q");
    assertEquals(0, status());
    assertEquals(
        List.of(
            "two_accounts {ordered=True, there=3, back=5} null",
            "join_with_lock {inside=True} null"),
        opened);
    assertTrue(kept.containsKey("join_with_lock.seen"));
  }

  @Test
  void theMenuTellsWhatIsWrongWithALessonOfOnesOwn() {
    Lessons lessons =
        new BundledLessons() {
          @Override
          public Optional<String> fault() {
            return Optional.of("mine.py:5: the closing quote is missing");
          }

          @Override
          public Run.Plan plan(
              Lesson lesson,
              Map<String, String> values,
              SchedulingOptions scheduling,
              String switchAt) {
            throw new AssertionError("run");
          }
        };
    MenuOffer offer =
        new MenuOffer(
            Catalogue.scenarios(),
            lessons,
            OwnPrograms.NONE,
            SchedulingOptions.FIFO,
            LastUsed.NONE,
            progress());
    start(session -> session.browse(offer));
    console.awaitText("mine\\.py:5: the closing quote is missing");
    console.press(KeyType.ArrowDown);
    console.awaitText("▸ background(?s).*enter run");
    console.type("q");
    assertEquals(0, status());
  }
}
