package dev.threadboard.linear;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.threadboard.command.Pace;
import dev.threadboard.command.Speed;
import dev.threadboard.engine.Run;
import dev.threadboard.engine.ScenarioPlan;
import dev.threadboard.engine.SchedulingOptions;
import dev.threadboard.engine.time.FakeClock;
import dev.threadboard.explore.DecidingCode;
import dev.threadboard.explore.outcome.Outcome;
import dev.threadboard.explore.shown.Explorer;
import dev.threadboard.explore.shown.OutcomeSnapshot;
import dev.threadboard.explore.shown.SearchSnapshot;
import dev.threadboard.explore.shown.SearchSnapshot.Phase;
import dev.threadboard.explore.shown.ShownSearch;
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
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The words explore and next at the end of a lesson by lines, with a search that is prepared. */
@Timeout(30)
class LinearWaysTest {
  private static final String OFFER =
      "What else could have happened? explore tries other schedules, an empty line passes over.\n";

  private final Map<String, String> kept = new TreeMap<>();
  private final CourseProgress progress = new CourseProgress(kept, kept::putAll);
  private final List<String> opened = new ArrayList<>();
  private final List<String> asked = new ArrayList<>();
  private Explorer explorer = searching(List.of());
  private SearchSnapshot longer;

  private static OutcomeSnapshot outcome(
      String words, boolean bad, int runs, int interruptions, String... sentences) {
    return new OutcomeSnapshot(
        new Outcome(0, null, List.of(), null, List.of(), false, words, Map.of(), null),
        words,
        bad,
        runs,
        interruptions,
        "",
        List.of(sentences),
        bad ? List.of("there waits for back, and back for there") : List.of(),
        DecidingCode.NONE,
        0,
        null);
  }

  private static SearchSnapshot snapshot(Phase phase, long runs, OutcomeSnapshot... outcomes) {
    return new SearchSnapshot(
        "two_accounts",
        "",
        phase,
        runs,
        60,
        0.5,
        1,
        "others may exist",
        List.of(),
        List.of(outcomes));
  }

  private static SearchSnapshot deadlock(Phase phase) {
    return snapshot(
        phase,
        300,
        outcome("12 8", false, 290, 0),
        outcome("deadlock: back, there", true, 10, 1, "there stops in line 13", "back runs 9-13"));
  }

  /** Gives one of the snapshots each time it is looked at, and then says that there is news. */
  private Explorer searching(List<SearchSnapshot> snapshots) {
    Deque<SearchSnapshot> left = new ArrayDeque<>(snapshots);
    return new Explorer() {
      @Override
      public String refusal(Run.Plan plan) {
        return snapshots.isEmpty() ? "There is no Python." : null;
      }

      @Override
      public ShownSearch search(Run.Plan plan, long runs, Runnable changed) {
        asked.add("search " + runs);
        return new ShownSearch() {
          @Override
          public SearchSnapshot snapshot() {
            changed.run();
            return left.remove();
          }

          @Override
          public void stop() {
            asked.add("stop");
          }

          @Override
          public void close() {
            asked.add("close");
          }
        };
      }

      @Override
      public Optional<SearchSnapshot> recorded(String lesson) {
        return Optional.ofNullable(longer);
      }
    };
  }

  private static Run.Plan plan() {
    Scenario scenario = Catalogue.find("sequential").orElseThrow();
    Arguments none = Arguments.defaults(scenario);
    for (int i = 0; i < 2; i++) {
      none = none.with(scenario.parameters().get(i), 0);
    }
    return new ScenarioPlan(scenario, none, SchedulingOptions.FIFO, true);
  }

  private static Lesson lesson(String name) {
    try {
      return Course.read(Course.find(name).orElseThrow());
    } catch (LessonException e) {
      throw new AssertionError(e);
    }
  }

  private LinearSession session(String script, ByteArrayOutputStream out) {
    LinearOptions options =
        new LinearOptions(
            new ByteArrayInputStream(script.replace(';', '\n').getBytes(UTF_8)),
            out,
            false,
            new Pace(Speed.MAX, false),
            Glyphs.UNICODE::shown,
            false,
            SaveTarget.NOWHERE);
    return new LinearSession(
        options, EventListener.NONE, FakeClock.standing(), () -> 4711, explorer);
  }

  /** What is told from the end of the run on; the three questions are passed over. */
  private String learning(String script) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    EventSource source = EventSource.live(plan());
    int status = session(";;;" + script, out).learn(source, lesson("two_accounts"), progress);
    assertEquals(0, status);
    return out.toString(UTF_8);
  }

  private String browsing(String script) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Lessons lessons =
        new BundledLessons() {
          @Override
          public Run.Plan plan(
              Lesson lesson,
              Map<String, String> values,
              SchedulingOptions scheduling,
              String switchAt) {
            opened.add(lesson.name());
            return LinearWaysTest.plan();
          }
        };
    LinearSession session = session(script, out);
    SchedulingOptions fifo = SchedulingOptions.FIFO;
    int status = session.browse(Catalogue.scenarios(), lessons, OwnPrograms.NONE, fifo, progress);
    assertEquals(0, status);
    return out.toString(UTF_8);
  }

  @Test
  void exploreTellsOutcomesAsTheyAreFoundAndTheWayToTheBadOne() {
    explorer =
        searching(
            List.of(
                snapshot(Phase.SEARCHING, 0),
                snapshot(Phase.SEARCHING, 4, outcome("12 8", false, 4, 0)),
                snapshot(Phase.SEARCHING, 9, outcome("12 8", false, 9, 0)),
                deadlock(Phase.SHORTENING),
                deadlock(Phase.OVER)));
    String told = learning("explore;quit;");
    String wanted =
        OFFER
            + """
            > explore
            after 4 runs: 1 outcome
            after 300 runs: 2 outcomes
            300 runs: others may exist.
              share     runs  interruptions  outcome
             96.7 %      290              0  12 8
              3.3 %       10              1  deadlock: back, there
            The way to deadlock: back, there:
              there stops in line 13
              back runs 9-13
              there waits for back, and back for there
            threadboard explore two_accounts tries more of them.
            To remember:\
            """;
    assertTrue(told.contains(wanted), told);
    assertEquals(List.of("search 300", "close"), asked);
  }

  @Test
  void whereNothingIsBadTheWayToWhatNeedsAnInterruptionIsTold() {
    explorer =
        searching(
            List.of(
                snapshot(
                    Phase.OVER,
                    300,
                    outcome("130", false, 250, 0),
                    outcome("110", false, 30, 1, "ten stops in line 9"),
                    outcome("120", false, 20, 2, "ten stops at its beginning"))));
    String told = learning("x;quit;");
    assertTrue(told.contains("The way to 110:\n  ten stops in line 9\nthreadboard"), told);
    assertFalse(told.contains("The way to 1[23]0"), told);
  }

  @Test
  void anEmptyLinePassesOverAndAnythingElseIsAskedAgain() {
    explorer = searching(List.of(deadlock(Phase.OVER)));
    String told = learning("exlpore;;quit;");
    String again = "> exlpore\nexplore tries other schedules, an empty line passes over.\n> \n";
    assertTrue(told.contains(OFFER + again + "To remember: "), told);
    assertEquals(List.of(), asked);
    String left = learning("q;");
    assertTrue(left.endsWith(OFFER + "> q\n"), left);
    String noMore = learning("");
    assertTrue(noMore.contains(OFFER + "To remember: "), noMore);
  }

  @Test
  void whatWasRecordedIsToldWhereNothingCanBeSearched() {
    assertFalse(learning("quit;").contains("What else"), "nothing is known");
    explorer =
        new Explorer() {
          @Override
          public String refusal(Run.Plan plan) {
            return "There is no Python.";
          }

          @Override
          public ShownSearch search(Run.Plan plan, long runs, Runnable changed) {
            throw new AssertionError("searched");
          }

          @Override
          public Optional<SearchSnapshot> recorded(String lesson) {
            return Optional.of(deadlock(Phase.OVER));
          }
        };
    String told = learning("explore;quit;");
    assertTrue(told.contains("> explore\n300 runs: others may exist.\n"), told);
    assertTrue(told.contains("The way to deadlock: back, there:\n"), told);
  }

  @Test
  void whatOnlyALongerSearchHasFoundIsToldAsThat() {
    explorer = searching(List.of(snapshot(Phase.OVER, 9, outcome("12 8", false, 9, 0))));
    longer = deadlock(Phase.OVER);
    String told = learning("explore;quit;");
    assertTrue(told.contains("\n  0.0 %        0              1  deadlock: back, there\n"), told);
    assertTrue(told.contains("What has 0 runs was found by a longer search.\nThe way to d"), told);
    explorer = searching(List.of(deadlock(Phase.OVER)));
    String found = learning("explore;quit;");
    assertFalse(found.contains("longer search"), found);
    OutcomeSnapshot other = outcome("12 8", false, 9, 0);
    DecidingCode changed = new DecidingCode("", List.of("ORDERED = True"), List.of());
    SearchSnapshot variant =
        snapshot(
            Phase.OVER,
            9,
            new OutcomeSnapshot(
                other.outcome(), "12 8", false, 9, 0, "", List.of(), List.of(), changed, 0, null));
    assertEquals(variant, variant.with(longer));
  }

  @Test
  void nextOpensTheLessonBehind() {
    String told = browsing("two_accounts;;;;next;;;n;menu;quit;");
    String next = "Next: join_with_lock, A join inside the lock.";
    assertTrue(told.contains(next + " next opens it, an empty line stays here.\n> next\n"), told);
    assertTrue(told.contains("Next: sleep_is_no_signal, Sleeping is not waiting."), told);
    assertEquals(List.of("two_accounts", "join_with_lock", "sleep_is_no_signal"), opened);
    assertEquals("yes", kept.get("sleep_is_no_signal.seen"));
  }

  @Test
  void anEmptyLineStaysAndWithoutAMenuNextIsOnlyTold() {
    String told = browsing("two_accounts;;;;;status;menu;quit;");
    assertEquals(List.of("two_accounts"), opened);
    assertTrue(told.contains("stays here.\n> \n"), told);
    assertTrue(told.contains("> status\n"), told);
    String single = learning("quit;");
    assertTrue(single.contains("Next: join_with_lock, A join inside the lock.\n"), single);
    assertFalse(single.contains("next opens it"), single);
  }

  @Test
  void behindTheLastLessonThereIsNone() {
    List<LessonEntry> all = Course.bundled().entries();
    String last = all.get(all.size() - 1).name();
    String told = browsing(last + ";;;;menu;quit;");
    assertEquals(List.of(last), opened);
    assertFalse(told.contains("Next: "), told);
  }
}
