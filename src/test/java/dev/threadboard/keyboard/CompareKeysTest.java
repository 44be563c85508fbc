package dev.threadboard.keyboard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.threadboard.board.Story;
import dev.threadboard.command.Command;
import dev.threadboard.command.SeekCommand;
import dev.threadboard.command.ViewCommand;
import dev.threadboard.viewer.ScreenLayout;
import dev.threadboard.viewer.ViewedRun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CompareKeysTest {
  private final CompareKeys keys = new CompareKeys(Bindings.DEFAULTS);
  private final ViewedRun viewed = Story.of("story", false, "pass").viewed();

  private Command command(String key, boolean stands) {
    return keys.command(KeyNames.stroke(key).orElseThrow(), viewed, 0, stands, ScreenLayout.NOTHING)
        .orElseThrow();
  }

  private static String hint(Command command) {
    return assertInstanceOf(ViewCommand.Hint.class, command).text();
  }

  @ParameterizedTest
  @CsvSource({"t,t (timeline)", "p,p (predict)", "s,s (start)", "enter,enter (zoom)"})
  void aKeyForASingleRunSaysThatItIs(String key, String named) {
    assertEquals(named + " is for a single run, not for two compared.", hint(command(key, true)));
  }

  @Test
  void theArrowsGoThroughTimeOnlyWhileItStands() {
    assertEquals(new SeekCommand.Moments(-1), command("left", true));
    assertEquals(new SeekCommand.Moments(1), command("right", true));
    assertEquals("left goes through time while it stands still.", hint(command("left", false)));
  }

  @ParameterizedTest
  @EnumSource(Action.class)
  void noKeyIsSilent(Action action) {
    for (String key : action.keys()) {
      for (boolean stands : new boolean[] {false, true}) {
        Command command = command(key, stands);
        assertTrue(!(command instanceof ViewCommand.Hint hint) || !hint.text().isBlank(), key);
      }
    }
  }
}
