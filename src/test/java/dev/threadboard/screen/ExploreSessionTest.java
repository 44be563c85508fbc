package dev.threadboard.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.googlecode.lanterna.input.KeyStroke;
import com.googlecode.lanterna.input.KeyType;
import dev.threadboard.command.Pace;
import dev.threadboard.command.Speed;
import dev.threadboard.engine.Run;
import dev.threadboard.engine.ScenarioPlan;
import dev.threadboard.engine.SchedulingOptions;
import dev.threadboard.engine.time.WallClock;
import dev.threadboard.explore.DecidingCode;
import dev.threadboard.explore.outcome.Outcome;
import dev.threadboard.explore.shown.Explorer;
import dev.threadboard.explore.shown.OutcomeSnapshot;
import dev.threadboard.explore.shown.SearchSnapshot;
import dev.threadboard.explore.shown.SearchSnapshot.Phase;
import dev.threadboard.explore.shown.ShownSearch;
import dev.threadboard.keyboard.Bindings;
import dev.threadboard.lesson.Course;
import dev.threadboard.lesson.CourseProgress;
import dev.threadboard.lesson.Lesson;
import dev.threadboard.lesson.LessonException;
import dev.threadboard.playback.EventSource;
import dev.threadboard.playback.Inbox;
import dev.threadboard.scenario.Catalogue;
import dev.threadboard.scenario.Scenario;
import dev.threadboard.theme.Theme;
import dev.threadboard.theme.Themes;
import dev.threadboard.view.Glyphs;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A viewer looks at a search that a test holds in its hands. */
class ExploreSessionTest extends SessionAtConsole {
  /** It finds what it is told to find. */
  private static final class HeldSearch implements ShownSearch {
    private final Runnable changed;
    private volatile SearchSnapshot snapshot = SearchSnapshot.beginning("loop");
    volatile boolean stopped;
    volatile boolean closed;

    HeldSearch(Runnable changed) {
      this.changed = changed;
    }

    void find(Phase phase, OutcomeSnapshot... outcomes) {
      long runs = 0;
      for (OutcomeSnapshot outcome : outcomes) {
        runs += outcome.runs();
      }
      snapshot =
          new SearchSnapshot("loop", "", phase, runs, 10, 0.5, 1, "", List.of(), List.of(outcomes));
      changed.run();
    }

    @Override
    public SearchSnapshot snapshot() {
      return snapshot;
    }

    @Override
    public void stop() {
      stopped = true;
    }

    @Override
    public void close() {
      closed = true;
    }
  }

  private volatile HeldSearch search;
  private volatile Run.Plan searched;

  private OutcomeSnapshot outcome(String printed, long runs, boolean bad) {
    return new OutcomeSnapshot(
        new Outcome(bad ? 1 : 0, null, List.of(), null, false, printed, Map.of()),
        printed,
        bad,
        runs,
        0,
        "",
        List.of(),
        List.of(),
        new DecidingCode("loop.py", List.of("import threading"), List.of()),
        0,
        () -> plan("loop").with(SchedulingOptions.schedule(List.of(0, 0, 1))));
  }

  private void explore() {
    Inbox inbox = new Inbox();
    console.open(inbox);
    run(session(inbox, Explorer.NONE), one -> one.explore(this::hold));
    console.awaitText("no run has ended yet");
  }

  private HeldSearch hold(Runnable changed) {
    search = new HeldSearch(changed);
    return search;
  }

  private Session session(Inbox inbox, Explorer explorer) {
    return session(inbox, explorer, Speed.NORMAL);
  }

  private Session session(Inbox inbox, Explorer explorer, Speed speed) {
    SessionOptions options =
        new SessionOptions(
            new Pace(speed, false),
            Theme.terminal(),
            Themes.bundled(),
            Glyphs.UNICODE,
            Bindings.DEFAULTS,
            false);
    return new Session(
        console, inbox, options, witnessed::add, WallClock.SYSTEM, () -> 42L, explorer);
  }

  private Explorer holding() {
    return new Explorer() {
      @Override
      public String refusal(Run.Plan plan) {
        return null;
      }

      @Override
      public ShownSearch search(Run.Plan plan, long runs, Runnable changed) {
        searched = plan;
        return hold(changed);
      }
    };
  }

  private void press(String keys) {
    for (char key : keys.toCharArray()) {
      console.press(new KeyStroke(key, false, false));
    }
  }

  @Test
  void whatIsFoundIsSeenAndTheSelectedOutcomeStaysSelected() {
    explore();
    search.find(Phase.SEARCHING, outcome("first", 3, false), outcome("second", 1, false));
    console.awaitText("▸ ·[^\\n]*first");
    press("j");
    console.awaitText("▸ ·[^\\n]*second");
    search.find(Phase.SEARCHING, outcome("second", 9, false), outcome("first", 3, false));
    console.awaitText("▸ ·[^\\n]*75.0 %[^\\n]*second");
    press("s");
    console.awaitText("What was found is kept");
    assertTrue(search.stopped);
    search.find(Phase.STOPPED, outcome("second", 9, false), outcome("first", 3, false));
    console.awaitText("■ stopped");
    press("q");
    assertEquals(0, status());
    assertTrue(search.closed);
  }

  @Test
  void anOutcomeIsOpenedOneStepBeforeItIsDecidedAndLeftForTheSearch() {
    explore();
    search.find(Phase.SEARCHING, outcome("good", 3, false), outcome("bad", 1, true));
    console.awaitText("▸ ✗[^\\n]*bad");
    console.press(new KeyStroke(KeyType.Enter));
    console.awaitText("‖ paused[^\\n]*schedule");
    console.awaitText("One step before it is decided");
    search.find(Phase.SEARCHING, outcome("good", 8, false), outcome("bad", 2, true));
    console.press(new KeyStroke(KeyType.Escape));
    console.awaitText("▸ ✗[^\\n]*20.0 %[^\\n]*bad");
    console.press(new KeyStroke('c', true, false));
    assertEquals(130, status());
    assertTrue(search.closed);
  }

  @Test
  void aRunThatIsExploredGoesOnWhereItWas() {
    Inbox inbox = new Inbox();
    console.open(inbox);
    run(session(inbox, holding()), one -> one.watch(plan("loop")));
    console.awaitText("z sleeping");
    press("X");
    console.awaitText("no run has ended yet");
    search.find(Phase.OVER, outcome("good", 3, false));
    console.awaitText("▸ ·[^\\n]*good");
    console.press(new KeyStroke(KeyType.Enter));
    console.awaitText("‖ paused[^\\n]*schedule");
    press("q");
    console.awaitText("▸ ·[^\\n]*good");
    press("X");
    console.awaitText("‖ paused[^\\n]*fifo");
    assertTrue(search.closed);
    press(" ");
    console.awaitText("▶ playing|▶ running|The interpreter|MainThread [^\\n]*done");
    press("q");
    assertEquals(0, status());
    assertEquals(1, runs());
  }

  private static Lesson lesson() {
    try {
      return Course.read(Course.find("join_with_lock").orElseThrow());
    } catch (LessonException e) {
      throw new AssertionError(e);
    }
  }

  /** Searches in the test's hands where there is something to run; else tells what is known. */
  private Explorer explorer(SearchSnapshot known) {
    return new Explorer() {
      @Override
      public String refusal(Run.Plan plan) {
        return known == null ? null : "There is nothing to run it with.";
      }

      @Override
      public ShownSearch search(Run.Plan plan, long runs, Runnable changed) {
        return hold(changed);
      }

      @Override
      public Optional<SearchSnapshot> recorded(String lesson) {
        return Optional.ofNullable(known);
      }
    };
  }

  private void learn(SearchSnapshot known) {
    Inbox inbox = new Inbox();
    console.open(inbox);
    run(
        session(inbox, explorer(known), Speed.parse("50").orElseThrow()),
        one ->
            one.learn(EventSource.live(plan("sequential")), lesson(), CourseProgress.forgotten()));
    console.awaitText("A join inside the lock");
    console.press(new KeyStroke(KeyType.Escape));
  }

  @Test
  void aLessonEndsWithASearchThatGrowsAndOpensItsBadOutcome() {
    learn(null);
    console.awaitText("What else could have happened(?s).*no run has ended yet");
    search.find(Phase.SEARCHING, outcome("good", 3, false));
    console.awaitText("▸ ·[^\\n]*good");
    search.find(Phase.SEARCHING, outcome("good", 3, false), outcome("bad", 1, true));
    console.awaitText("▸ ✗[^\\n]*25.0 %[^\\n]*bad");
    console.press(new KeyStroke(KeyType.Enter));
    console.awaitText("One step before it is decided");
    press("q");
    console.awaitText("▸ ✗[^\\n]*25.0 %[^\\n]*bad");
    console.press(new KeyStroke(KeyType.ArrowUp));
    console.awaitText("▸ ·[^\\n]*good");
    console.press(new KeyStroke(KeyType.ArrowRight));
    console.awaitText("To remember: never wait");
    press("q");
    assertEquals(0, status());
    assertTrue(search.closed);
  }

  @Test
  void whereNothingRunsItALessonEndsWithWhatWasFoundElsewhere() {
    HeldSearch elsewhere = new HeldSearch(() -> {});
    OutcomeSnapshot bad = outcome("bad", 1, true);
    elsewhere.find(Phase.OVER, bad);
    learn(elsewhere.snapshot());
    console.awaitText("What else could have happened(?s).*1 run\\.(?s).*▸ ✗[^\\n]*bad");
    press("q");
    assertEquals(0, status());
  }

  @Test
  void whatTheMenuHasSelectedIsSearchedWithItsValues() {
    Inbox inbox = new Inbox();
    console.open(inbox);
    List<Scenario> scenarios = List.of(Catalogue.find("loop").orElseThrow());
    run(session(inbox, holding()), one -> one.browse(scenarios, SchedulingOptions.FIFO));
    console.awaitText("▸ loop");
    press("4");
    console.awaitText("▸ [a-z]+ =  4");
    press("X");
    console.awaitText("no run has ended yet");
    String named = ((ScenarioPlan) searched).arguments().toString();
    assertNotEquals(((ScenarioPlan) plan("loop")).arguments().toString(), named);
    press("q");
    console.awaitText("▸ [a-z]+ =  4");
    assertTrue(search.closed);
    press("q");
    assertEquals(0, status());
  }

  @Test
  void whatCannotBeSearchedSaysSo() {
    Inbox inbox = new Inbox();
    console.open(inbox);
    run(session(inbox, Explorer.NONE), one -> one.watch(plan("loop")));
    console.awaitText("z sleeping");
    press("X");
    console.awaitText("There is no search here");
    press("q");
    assertEquals(0, status());
  }
}
