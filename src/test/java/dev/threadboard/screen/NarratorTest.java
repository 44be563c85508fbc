package dev.threadboard.screen;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.googlecode.lanterna.input.KeyType;
import dev.threadboard.command.Speed;
import dev.threadboard.frame.Frame;
import dev.threadboard.scenario.Catalogue;
import dev.threadboard.scenario.Scenario;
import org.junit.jupiter.api.Test;

class NarratorTest extends SessionAtConsole {
  @Test
  void theLastEventIsToldInWordsAtEachStep() {
    watch("join", Speed.NORMAL, true);
    console.awaitText("paused");
    console.press(KeyType.Home);
    console.awaitText("event 0 of");
    console.type("0.");
    console.awaitText("The program join begins");
    console.type(".");
    console.awaitText("MainThread is there: the thread of the program itself");
    Frame shown = console.awaitText("MainThread is there");
    for (int i = 0; i < 40 && !shown.text().contains("MainThread joins"); i++) {
      String before = shown.text();
      console.type(".");
      shown = console.await(frame -> !frame.text().equals(before));
    }
    console.awaitText("MainThread joins [^\\n]*Thread-1, and waits for its end");
  }

  @Test
  void theExplanationComesBackAndGoesAway() {
    watch("join", Speed.NORMAL, true);
    console.awaitText("paused");
    console.type("e");
    console.awaitText("As in background, x runs");
    console.press(KeyType.Escape);
    console.awaitText("^(?s)(?!.*As in background, x runs).*paused");
  }

  @Test
  void everyScenarioSaysInALineWhatWasToBeSeen() {
    for (Scenario scenario : Catalogue.scenarios()) {
      assertFalse(scenario.lesson().isEmpty(), scenario.name());
      assertTrue(scenario.lesson().length() <= 78, scenario.lesson());
    }
  }
}
