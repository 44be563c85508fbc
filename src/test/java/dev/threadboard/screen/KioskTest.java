package dev.threadboard.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import com.googlecode.lanterna.input.KeyStroke;
import com.googlecode.lanterna.input.KeyType;
import dev.threadboard.command.Speed;
import dev.threadboard.engine.SchedulingOptions;
import dev.threadboard.frame.Frame;
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
    Frame first = console.awaitText("▸ sequential");
    console.type("T");
    console.awaitText("theme midnight");
    console.press(KeyType.ArrowDown);
    Frame changed = console.awaitText("▸ background");
    assertNotEquals(first.style(1, 0), changed.style(1, 0));
    console.type("q");
    assertEquals(first.style(1, 0), console.awaitText("▸ sequential").style(1, 0));
    console.press(KeyType.End);
    console.press(KeyType.Enter);
    console.awaitText("─ MainThread|━ MainThread");
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
    console.awaitText("─ MainThread|━ MainThread");
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
    console.awaitText("─ MainThread|━ MainThread");
    console.type("e");
    console.awaitText("explanation|Esc closes");
    console.type("q");
    console.await(frame -> !frame.text().contains("Esc closes") && runs() > 1);
    console.hangUp();
    assertEquals(0, status());
  }
}
