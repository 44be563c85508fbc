package dev.threadboard.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.googlecode.lanterna.input.KeyType;
import dev.threadboard.engine.SchedulingOptions;
import dev.threadboard.lesson.CourseProgress;
import dev.threadboard.playback.FakePrograms;
import dev.threadboard.playback.Lessons;
import dev.threadboard.playback.OwnPrograms;
import dev.threadboard.scenario.Catalogue;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OwnProgramMenuTest extends SessionAtConsole {
  private final FakePrograms programs = new FakePrograms();
  private final Map<String, String> last = new HashMap<>();

  private void open(OwnPrograms offered) {
    LastUsed lastUsed =
        new LastUsed() {
          @Override
          public Map<String, String> recall() {
            return Map.copyOf(last);
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
                    offered,
                    SchedulingOptions.FIFO,
                    lastUsed,
                    CourseProgress.forgotten())));
  }

  @Test
  void theLastEntryAsksForAPathAndShowsTheProgramBeforeItRuns() {
    open(programs);
    console.press(KeyType.End);
    console.awaitText("program = (?s).*▸ your own program");
    console.press(KeyType.Enter);
    console.awaitText("a program of your own(?s).*path:(?s).*lib/(?s).*my own\\.py(?s).*my\\.py");
    console.type("m");
    console.press(KeyType.Tab);
    console.awaitText("path: my");
    console.type(" ");
    console.press(KeyType.Tab);
    console.awaitText("path: my own\\.py");
    console.press(KeyType.Enter);
    console.awaitText("program =  my own\\.py(?s).*first_line\\(\\)");
    assertEquals(List.of(), programs.opened);
    console.press(KeyType.Enter);
    console.awaitText("MainThread");
    console.type("qq");
    assertEquals(0, status());
    assertEquals(List.of("my own.py FIFO null null"), programs.opened);
    assertEquals("your own program", last.get("scenario"));
    assertEquals("my own.py", last.get("your own program.program"));
  }

  @Test
  void aPathThatIsNoneIsToldInALineAndCanBeMended() {
    open(programs);
    console.awaitText("o open a file");
    console.type("ono.py");
    console.press(KeyType.Enter);
    console.awaitText("path: no\\.py(?s).*cannot run \"no\\.py\": there is no such file");
    console.press(KeyType.Escape);
    console.awaitText("▸ your own program(?s).*o open a file");
    console.paste("'my own.py'\n");
    console.awaitText("program =  my own\\.py(?s).*second_line\\(\\)");
    console.type("q");
    assertEquals(0, status());
  }

  @Test
  void itsPolicyAndSwitchPointsAreChosenAndRemembered() {
    last.putAll(
        Map.of(
            "scenario", "your own program",
            "your own program.program", "my own.py",
            "your own program.policy", "random",
            "your own program.seed", "7",
            "your own program.switch-at", "line"));
    open(programs);
    console.awaitText("my own\\.py(?s).*random(?s).*seed =  7(?s).*switch-at =  line");
    console.press(KeyType.Enter);
    console.awaitText("random seed 7");
    console.type("qq");
    assertEquals(0, status());
    assertEquals(List.of("my own.py RANDOM 7 line"), programs.opened);
  }

  @Test
  void aProgramThatIsGoneIsForgotten() {
    last.putAll(Map.of("scenario", "your own program", "your own program.program", "deleted.py"));
    open(programs);
    String shown = console.awaitText("▸ your own program").text();
    assertFalse(shown.contains("deleted.py"), shown);
  }

  @Test
  void theMouseAndThePaletteOpenItToo() {
    open(programs);
    console.awaitText("▸ sequential");
    console.type(":open");
    console.awaitText("a program of your own");
    console.press(KeyType.Enter);
    click("lib/");
    console.awaitText("path: lib/");
    console.press(KeyType.Escape);
    console.type("o");
    click("my own.py");
    console.awaitText("first_line\\(\\)");
    console.type("?");
    console.awaitText("open a program of your own, by its path");
  }

  @Test
  void whereNoneIsOfferedTheKeyDoesNothing() {
    open(OwnPrograms.NONE);
    console.awaitText("▸ sequential");
    console.type("o");
    console.press(KeyType.End);
    String shown = console.awaitText("▸ playground").text();
    assertFalse(shown.contains("your own") || shown.contains("path:"), shown);
  }
}
