package dev.threadboard.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.googlecode.lanterna.input.KeyType;
import dev.threadboard.engine.SchedulingOptions;
import dev.threadboard.keyboard.Action;
import dev.threadboard.keyboard.Bindings;
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
    start(session -> session.browse(Catalogue.scenarios(), SchedulingOptions.FIFO, lastUsed));
    console.awaitText("workers =  3(?s).*tasks =  4 .*range\\(4\\)");
    console.awaitText("preview · 3.0 s, 3 threads(?s).*prints 0 is Down, 0 from 1, 1 is Down");
    console.paste(" 1 \n");
    console.awaitText("workers =  1(?s).*preview · 4.0 s, 2 threads");
    console.paste("q12");
    console.press(KeyType.ArrowUp);
    console.awaitText("▸ loop(?s).*preview · 6.0 s, 6 threads");
    console.press(KeyType.ArrowDown);
    console.press(KeyType.Enter);
    console.awaitText("MainThread");
    console.type("q");
    assertEquals(0, status());
    assertEquals("{pool.tasks=4, pool.workers=1, scenario=pool, x=y}", last.toString());
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
}
