package dev.threadboard.linear;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.threadboard.keyboard.Action;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypedCommandTest {
  /** What on lines does what a key does; null with the reason where nothing need do it. */
  private static Map<Action, Verb> counterparts() {
    Map<Action, Verb> typed = new EnumMap<>(Action.class);
    typed.put(Action.START, Verb.START);
    typed.put(Action.JOIN, Verb.JOIN);
    typed.put(Action.IS_ALIVE, Verb.ALIVE);
    typed.put(Action.NEW_THREAD, Verb.NEW);
    typed.put(Action.PAUSE, Verb.PAUSE);
    typed.put(Action.STEP, Verb.STEP);
    typed.put(Action.STEP_BACK, Verb.BACK);
    typed.put(Action.LEAP_BACK, Verb.GOTO);
    typed.put(Action.LEAP_ON, Verb.GOTO);
    typed.put(Action.TAKE_OVER, Verb.TAKEOVER);
    typed.put(Action.PREDICT, Verb.PREDICT);
    typed.put(Action.SAVE, Verb.SAVE);
    typed.put(Action.SLOWER, Verb.SLOWER);
    typed.put(Action.FASTER, Verb.FASTER);
    typed.put(Action.LEFT, Verb.EARLIER);
    typed.put(Action.RIGHT, Verb.LATER);
    // Also the arrows that highlight a candidate: it is named.
    typed.put(Action.UP, Verb.PICK);
    typed.put(Action.DOWN, Verb.PICK);
    typed.put(Action.ZOOM, Verb.THREAD);
    typed.put(Action.EXPLAIN, Verb.EXPLAIN);
    typed.put(Action.LISTING, Verb.LISTING);
    typed.put(Action.OBJECTS, Verb.OBJECTS);
    typed.put(Action.WATCH, Verb.WATCH);
    typed.put(Action.LOG_UP, Verb.LOG);
    typed.put(Action.LOG_DOWN, Verb.LOG);
    typed.put(Action.LOG_OLDEST, Verb.GOTO);
    typed.put(Action.LOG_NEWEST, Verb.GOTO);
    typed.put(Action.FILTER, Verb.FILTER);
    typed.put(Action.PALETTE, Verb.HELP);
    typed.put(Action.TIMELINE, Verb.TIMELINE);
    typed.put(Action.RESTART, Verb.RESTART);
    typed.put(Action.RESEED, Verb.RESEED);
    typed.put(Action.BACK, Verb.GIVEUP);
    typed.put(Action.HELP, Verb.HELP);
    typed.put(Action.QUIT, Verb.QUIT);
    return typed;
  }

  private static final Map<Action, String> NEEDLESS =
      Map.ofEntries(
          Map.entry(Action.NEXT, "nothing is selected: each command names its thread"),
          Map.entry(Action.PREVIOUS, "nothing is selected"),
          Map.entry(Action.PICK, "nothing is selected"),
          Map.entry(Action.NO_PANE, "a step that names no thread is any thread's"),
          Map.entry(Action.SCREENSHOT, "there is no picture"),
          Map.entry(Action.DEADLOCK, "it is told where it arises"),
          Map.entry(Action.EXPLORE, "threadboard explore tells its outcomes on lines, too"),
          Map.entry(Action.CLOSER, "a lane is told whole"),
          Map.entry(Action.FARTHER, "a lane is told whole"),
          Map.entry(Action.FIT, "a lane is told whole"),
          Map.entry(Action.EARLIER, "a lane is told whole"),
          Map.entry(Action.LATER, "a lane is told whole"),
          Map.entry(Action.PAGE_EARLIER, "a lane is told whole"),
          Map.entry(Action.PAGE_LATER, "a lane is told whole"),
          Map.entry(Action.PRESENT, "a lane is told whole"),
          Map.entry(Action.THEME, "there are no colours"),
          Map.entry(Action.INTERRUPT, "Ctrl-C is the terminal's own"));

  @Test
  void everyActionOfTheKeyboardCanBeTypedOrNeedNot() {
    for (Action action : Action.values()) {
      assertTrue(
          counterparts().containsKey(action) != NEEDLESS.containsKey(action),
          action + " needs its command on lines, or the reason why it has none");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "start 2, START, 2",
    "START Thread-1, START, Thread-1",
    "s 2, START, 2",
    "is_alive 3, ALIVE, 3",
    "., STEP, ''",
    "/ prints 3, FILTER, prints 3",
    "/prints, FILTER, prints",
    "+, FASTER, ''",
    "list, LISTING, ''",
    "keys, HELP, ''",
    "'  goto   end ', GOTO, end"
  })
  void aLineIsAVerbAndItsOperand(String line, Verb verb, String operand) {
    TypedCommand typed = TypedCommand.of(line);
    assertNull(typed.fault());
    assertEquals(verb, typed.verb());
    assertEquals(operand, typed.operand());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "strat 2 | There is no command \"strat\": did you mean \"start\"? help tells them all.",
        "xyzzy | There is no command \"xyzzy\": help tells them all.",
        "re | \"re\" may be reveal or restart or reseed.",
        "join | join needs more: join THREAD.",
        "pause 3 | pause stands alone, without \"3\"."
      })
  void aWrongLineIsAnsweredWithWhatIsRight(String line, String answer) {
    assertEquals(answer, TypedCommand.of(line).fault());
  }

  @Test
  void anAmpersandMeansThatAScriptReadsOn() {
    assertTrue(TypedCommand.of("join 2 &").background());
    assertEquals("2", TypedCommand.of("join 2&").operand());
  }

  @Test
  void nothingAndCommentsAskForNothing() {
    for (String line : new String[] {"", "  ", "# so", "&"}) {
      assertNull(TypedCommand.of(line).verb());
      assertNull(TypedCommand.of(line).fault());
    }
  }

  @Test
  void noTwoCommandsShareAWordAndAllAreExplained() {
    Set<String> words = new HashSet<>();
    for (Verb verb : Verb.values()) {
      assertTrue(words.add(verb.word()), verb.word());
      verb.shorts().forEach(word -> assertTrue(words.add(word), word));
      assertNotNull(verb.help());
    }
    assertEquals(
        Verb.values().length - 1,
        CommandHelp.all(false).stream()
            .filter(
                line -> Arrays.stream(Verb.values()).anyMatch(v -> line.equals(CommandHelp.of(v))))
            .count());
  }
}
