package dev.threadboard.screen;

import com.googlecode.lanterna.input.KeyType;
import dev.threadboard.command.Speed;
import org.junit.jupiter.api.Test;

class PressedKeysTest extends SessionAtConsole {
  @Test
  void aPressedKeyIsShownAndGoesAwayThoughNothingElseHappens() {
    showKeys = true;
    watch("playground", Speed.NORMAL, true);
    console.awaitText("paused");
    console.press(KeyType.Tab);
    console.awaitText("┃ tab ┃");
    console.type("TT");
    console.awaitText("┃ tab  T x2 ┃");
    console.awaitText("^(?s)(?!.*T x2 ┃).*paused");
  }
}
