package dev.threadboard.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.googlecode.lanterna.input.KeyType;
import dev.threadboard.command.Pace;
import dev.threadboard.command.Speed;
import dev.threadboard.engine.SchedulingOptions;
import dev.threadboard.keyboard.Action;
import dev.threadboard.keyboard.Bindings;
import dev.threadboard.lesson.CourseProgress;
import dev.threadboard.playback.Inbox;
import dev.threadboard.playback.Lessons;
import dev.threadboard.playback.OwnPrograms;
import dev.threadboard.scenario.Catalogue;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MenuSessionTest extends SessionAtConsole {
  @Test
  void theMenuRemembersAndPreviews() {
    Map<String, String> last = new java.util.TreeMap<>();
    last.putAll(Map.of("scenario", "pool", "pool.workers", "0", "pool.tasks", "4", "x", "y"));
    LastUsed lastUsed =
        new LastUsed() {
          @Override
          public Map<String, String> recall() {
            return last;
          }

          @Override
          public void remember(Map<String, String> now) {
            last.putAll(now);
          }
        };
    start(
        session ->
            session.browse(
                new MenuOffer(
                    Catalogue.scenarios(),
                    Lessons.NONE,
                    OwnPrograms.NONE,
                    SchedulingOptions.FIFO,
                    lastUsed,
                    CourseProgress.forgotten())));
    console.awaitText("workers =  3(?s).*tasks =  4 .*range\\(4\\)");
    console.awaitText("preview · 3.0 s, 3 threads");
    console.paste(" 1 \n");
    console.awaitText("workers =  1(?s).*preview · 4.0 s, 2 threads");
    console.paste("q12");
    console.press(KeyType.ArrowUp);
    console.awaitText("▸ loop(?s).*preview · 6.0 s, 6 threads");
    console.press(KeyType.ArrowDown);
    console.press(KeyType.Enter);
    console.awaitText("MainThread");
    console.type("q");
    console.awaitText("the same key again leaves it");
    console.type("q");
    assertEquals(0, status());
    assertEquals(
        "{pool.policy=fifo, pool.seed=1, pool.tasks=4, pool.workers=1, scenario=pool, x=y}",
        last.toString());
  }

  @Test
  void theMenuChangesItsThemeToo() {
    start(session -> session.browse(Catalogue.scenarios(), SchedulingOptions.FIFO));
    console.awaitText("▸ sequential");
    console.type("TT");
    console.awaitText("theme paper");
    console.press(KeyType.Enter);
    console.awaitText("MainThread");
    console.type("T");
    console.awaitText("theme high-contrast");
  }

  @Test
  void aMenuLeadsToARunAndBack() {
    start(session -> session.browse(Catalogue.scenarios(), SchedulingOptions.FIFO));
    console.awaitText("▸ sequential");
    console.press(KeyType.ArrowDown);
    console.press(KeyType.ArrowDown);
    console.awaitText("▸ join");
    console.type("2");
    console.awaitText("args=\\(2,\\)");
    console.press(KeyType.Enter);
    console.awaitText("Thread-1 \\(thread_function\\)");
    console.press(KeyType.Escape);
    console.awaitText("This run is under way: the same key again leaves it.");
    console.press(KeyType.Escape);
    console.awaitText("▸ join");
    console.awaitText("args=\\(2,\\)");
    console.type("q");
    assertEquals(0, status());
  }

  @Test
  void theMouseOpensAScenarioSelectsAPaneScrollsTheLogAndQuits() {
    start(session -> session.browse(Catalogue.scenarios(), SchedulingOptions.FIFO));
    click("playground");
    click("▸ playground");
    click("─ Thread-2");
    click("s start");
    console.awaitText("Thread-2 [^\\n]* z sleeping");
    assertTrue(console.awaitText("━ Thread-2").text().contains("━ Thread-2"));
    click("? help");
    click("closes help");
    console.awaitText("q quit");
    click("q quit");
    console.awaitText("the same key again leaves it");
    console.type("q");
    assertEquals(0, status());
  }

  @Test
  void aReboundKeyQuitsTheMenuAndTheDashboard() {
    bindings = Bindings.of(Map.of(Action.QUIT, List.of("x")));
    start(session -> session.browse(Catalogue.scenarios(), SchedulingOptions.FIFO));
    console.awaitText("x quit");
    console.press(KeyType.Enter);
    console.awaitText("MainThread");
    console.type("q");
    console.type("x");
    console.awaitText("the same key again leaves it");
    console.type("x");
    assertEquals(0, status());
  }

  @Test
  void aValueOutOfBoundsIsNotRun() {
    start(session -> session.browse(Catalogue.scenarios(), SchedulingOptions.FIFO));
    console.awaitText("▸ sequential");
    console.type("999");
    console.awaitText("first =  999");
    console.press(KeyType.Enter);
    console.press(KeyType.Backspace);
    console.awaitText("first =  99 ");
  }

  @Test
  void thePolicyIsChosenInTheMenuByItsFieldOrByName() {
    start(session -> session.browse(Catalogue.scenarios(), SchedulingOptions.FIFO));
    console.awaitText("policy =  fifo");
    console.press(KeyType.ReverseTab);
    console.press(KeyType.ArrowRight);
    console.awaitText("policy =  random(?s).*seed =  1 ");
    console.type(":seed 42");
    console.awaitText("seed 42");
    console.press(KeyType.Enter);
    console.awaitText("seed =  42 ");
    console.press(KeyType.Enter);
    console.awaitText("random seed 42");
  }

  @Test
  void theMenuExplainsItsKeys() {
    start(session -> session.browse(Catalogue.scenarios(), SchedulingOptions.FIFO));
    console.type("?");
    console.awaitText("pgup pgdn +scroll what is told of it(?s).*any key closes help");
    console.type("x");
    console.awaitText("▸ sequential");
    console.type(":pool");
    console.awaitText("ThreadPoolExecutor");
    console.press(KeyType.Enter);
    console.awaitText("▸ pool");
    console.type("q");
    assertEquals(0, status());
  }

  @Test
  void atItsEndARunSaysWhatWasToBeSeenAndEnterLeadsToTheNext() {
    Inbox inbox = new Inbox();
    console.open(inbox);
    run(
        session(console, inbox, new Pace(Speed.MAX, false)),
        session -> session.browse(Catalogue.scenarios(), SchedulingOptions.FIFO));
    console.awaitText("▸ sequential");
    console.press(KeyType.Enter);
    console.awaitText("the times of both calls add up\\.(?s).*enter next scenario");
    console.press(KeyType.Enter);
    console.awaitText("Both calls run at once(?s).*enter next scenario");
    console.press(KeyType.Escape);
    console.awaitText("▸ background");
    console.press(KeyType.End);
    console.press(KeyType.Enter);
    console.awaitText("─ MainThread");
    console.type("q");
    assertEquals(0, status());
  }
}
