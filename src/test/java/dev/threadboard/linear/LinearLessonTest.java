package dev.threadboard.linear;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.threadboard.Golden;
import dev.threadboard.command.Pace;
import dev.threadboard.command.Speed;
import dev.threadboard.engine.Run;
import dev.threadboard.engine.ScenarioPlan;
import dev.threadboard.engine.SchedulingOptions;
import dev.threadboard.engine.time.FakeClock;
import dev.threadboard.lesson.Course;
import dev.threadboard.lesson.CourseProgress;
import dev.threadboard.lesson.Lesson;
import dev.threadboard.lesson.LessonEntry;
import dev.threadboard.lesson.LessonException;
import dev.threadboard.playback.BundledLessons;
import dev.threadboard.playback.EventListener;
import dev.threadboard.playback.EventSource;
import dev.threadboard.playback.Lessons;
import dev.threadboard.playback.OwnPrograms;
import dev.threadboard.playback.SaveTarget;
import dev.threadboard.scenario.Arguments;
import dev.threadboard.scenario.Catalogue;
import dev.threadboard.scenario.Scenario;
import dev.threadboard.view.Glyphs;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A lesson by lines, around a scenario's run: no Python is needed for that. */
@Timeout(30)
class LinearLessonTest {
  private final Map<String, String> kept = new TreeMap<>();
  private final CourseProgress progress = new CourseProgress(kept, kept::putAll);
  private final List<String> opened = new ArrayList<>();

  private static Run.Plan plan() {
    Scenario scenario = Catalogue.find("sequential").orElseThrow();
    Arguments none = Arguments.defaults(scenario);
    for (int i = 0; i < 2; i++) {
      none = none.with(scenario.parameters().get(i), 0);
    }
    return new ScenarioPlan(scenario, none, SchedulingOptions.FIFO, true);
  }

  private static Lesson lesson(LessonEntry entry) {
    try {
      return Course.read(entry);
    } catch (LessonException e) {
      throw new AssertionError(e);
    }
  }

  private interface Show {
    int of(LinearSession session);
  }

  private String told(String script, Show show) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    LinearOptions options =
        new LinearOptions(
            new ByteArrayInputStream(script.replace(';', '\n').getBytes(UTF_8)),
            out,
            false,
            new Pace(Speed.MAX, false),
            Glyphs.UNICODE::shown,
            false,
            SaveTarget.NOWHERE);
    LinearSession session =
        new LinearSession(options, EventListener.NONE, FakeClock.standing(), () -> 4711);
    assertEquals(0, show.of(session));
    return out.toString(UTF_8);
  }

  private String learning(String script) {
    Lesson lesson = lesson(Course.find("join_with_lock").orElseThrow());
    return told(script, session -> session.learn(EventSource.live(plan()), lesson, progress));
  }

  @Test
  void itIsExplainedAskedRunAndRemembered() {
    Golden.check(LinearLessonTest.class, "answered.txt", learning("3;nothing;9;1;quit;"));
    assertEquals(
        "{join_with_lock.1=right, join_with_lock.2=wrong, join_with_lock.seen=yes}",
        kept.toString());
  }

  @Test
  void whereNobodyAnswersTheAnswersAreTold() {
    Golden.check(LinearLessonTest.class, "told.txt", learning(""));
    assertEquals("{join_with_lock.seen=yes}", kept.toString());
  }

  @Test
  void anEmptyLinePassesOverAndQuitLeaves() {
    String passed = learning(";skip;quit;");
    assertTrue(passed.contains("To remember: "), passed);
    assertTrue(!passed.contains("It is: ") && !passed.contains("Right"), passed);
    String left = learning(";quit;");
    assertTrue(left.endsWith("> quit\n"), left);
  }

  @Test
  void theNumberedListHasTheLessonsBehindTheScenarios() {
    Lessons lessons =
        new BundledLessons() {
          @Override
          public Run.Plan plan(
              Lesson lesson,
              Map<String, String> values,
              SchedulingOptions scheduling,
              String switchAt) {
            opened.add(lesson.name() + " " + values + " " + scheduling.policy());
            return plan();
          }

          private Run.Plan plan() {
            return LinearLessonTest.plan();
          }
        };
    String script =
        "about 26;two_accounts ordred=True;26 ordered=Maybe;two_acounts;27 policy=rnd;"
            + "27 inside=False seed=3;;;menu;quit;";
    String told =
        told(
            script,
            session ->
                session.browse(
                    Catalogue.scenarios(),
                    lessons,
                    OwnPrograms.NONE,
                    SchedulingOptions.FIFO,
                    progress));
    for (String line :
        List.of(
            "Lessons, Locks and deadlock:\n",
            "  26: two_accounts, Two locks in two orders\n",
            "two_accounts, Two locks in two orders: A transfer locks both accounts",
            "  ordered=False: one of False, True\n",
            "unknown parameter of two_accounts \"ordred\": did you mean \"ordered\"?",
            "ordered is one of False, True.\n",
            "unknown scenario \"two_acounts\": did you mean \"two_accounts\"?",
            "unknown policy \"rnd\"",
            "Question: MainThread is first at the lock. Who waits for whom?\n",
            "To remember: never wait for a thread")) {
      assertTrue(told.contains(line), line + "\n" + told);
    }
    assertEquals(List.of("join_with_lock {inside=False} RANDOM"), opened);
  }
}
