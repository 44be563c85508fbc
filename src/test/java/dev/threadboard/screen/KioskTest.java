package dev.threadboard.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.googlecode.lanterna.input.KeyStroke;
import com.googlecode.lanterna.input.KeyType;
import dev.threadboard.command.Speed;
import dev.threadboard.engine.SchedulingOptions;
import dev.threadboard.scenario.Catalogue;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class KioskTest extends SessionAtConsole {
  private static final Optional<Duration> LONG = Optional.of(Duration.ofHours(1));
  private static final Optional<Duration> SHORT = Optional.of(Duration.ofMillis(300));

  private void open() {
    start(session -> session.browse(Catalogue.scenarios(), SchedulingOptions.FIFO));
    console.awaitText("▸ sequential");
  }

  @Test
  void whoeverQuitsFindsTheMenuAsNew() {
    kiosk = LONG;
    open();
    console.press(KeyType.ArrowDown);
    console.awaitText("▸ background");
    console.type("q");
    console.awaitText("▸ sequential");
    console.press(KeyType.End);
    console.press(KeyType.Enter);
    console.awaitText("─ MainThread");
    console.press(new KeyStroke('c', true, false));
    console.awaitText("▸ sequential");
    console.hangUp();
    assertEquals(0, status());
  }

  @Test
  void nothingIsSavedAndNobodyGetsToTheShell() {
    kiosk = LONG;
    open();
    console.press(KeyType.End);
    console.press(KeyType.Enter);
    console.awaitText("─ MainThread");
    console.type("w");
    console.awaitText("This is a kiosk: nothing is saved here\\.");
    console.type("tP");
    console.awaitText("This is a kiosk: nothing is saved here\\.");
    console.press(new KeyStroke('z', true, false));
    console.type("q");
    console.awaitText("▸ sequential");
    assertEquals(0, console.suspensions());
  }

  @Test
  void itStartsOverWhenNobodyIsThere() {
    kiosk = SHORT;
    open();
    console.press(KeyType.End);
    console.awaitText("▸ playground");
    console.awaitText("▸ sequential");
  }

  @Test
  void aSingleScenarioStartsOver() {
    kiosk = LONG;
    watch("playground", Speed.MAX);
    console.awaitText("─ MainThread");
    console.type("e");
    console.awaitText("explanation|Esc closes");
    console.type("q");
    console.await(frame -> !frame.text().contains("Esc closes") && runs() > 1);
    console.hangUp();
    assertEquals(0, status());
  }
}
