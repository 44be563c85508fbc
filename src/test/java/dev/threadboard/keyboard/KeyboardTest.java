package dev.threadboard.keyboard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.googlecode.lanterna.input.KeyStroke;
import com.googlecode.lanterna.input.KeyType;
import dev.threadboard.board.Story;
import dev.threadboard.command.Command;
import dev.threadboard.command.ExitAction;
import dev.threadboard.command.KeyLabel;
import dev.threadboard.command.PaceCommand;
import dev.threadboard.command.PredictCommand;
import dev.threadboard.command.SeekCommand;
import dev.threadboard.command.ThreadCommand;
import dev.threadboard.command.ViewCommand;
import dev.threadboard.event.Fact;
import dev.threadboard.event.WaitReason;
import dev.threadboard.viewer.ScreenLayout;
import dev.threadboard.viewer.TimeAxis;
import dev.threadboard.viewer.ViewedRun;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class KeyboardTest {
  private static final ScreenLayout PAGE = new ScreenLayout(5, 4, 2, 10);

  private final Keyboard keyboard = new Keyboard(Bindings.DEFAULTS, false);
  private final Story story = story(true);

  private static Story story(boolean interactive) {
    Story story = Story.of("playground", interactive, "pass");
    for (int i = 1; i <= 9; i++) {
      story.thread("Thread-" + i, "work()", false);
    }
    return story;
  }

  @Test
  void theKeysOfThreadsSpeakToTheSelectedPane() {
    ViewedRun viewed = story.viewed().after(new ViewCommand.Select(3));
    assertEquals(new ThreadCommand.Start(3), command('s', viewed));
    assertEquals(new ThreadCommand.Join(3), command('j', viewed));
    assertEquals(new ThreadCommand.IsAlive(3), command('a', viewed));
    assertEquals(new ThreadCommand.NewThread(), command('n', viewed));
  }

  @Test
  void newThreadsAreForThePlayground() {
    assertInstanceOf(ViewCommand.Hint.class, command('n', story(false).viewed()));
  }

  @Test
  void whileTimeStandsTheFooterSaysWhatTheArrowsHomeAndEndDo() {
    ViewedRun viewed = story.viewed();
    assertFalse(keys(viewed).contains("home/end"));
    ViewedRun paused = viewed.after(new PaceCommand.TogglePause());
    assertTrue(keys(paused).contains("left/right"));
    assertTrue(keys(paused).contains("home/end"));
  }

  @Test
  void tabGoesRoundTheEnd() {
    ViewedRun last = story.viewed().after(new ViewCommand.Select(10));
    assertEquals(new ViewCommand.Select(1), command(new KeyStroke(KeyType.Tab), last));
    assertEquals(
        new ViewCommand.Select(10), command(new KeyStroke(KeyType.ReverseTab), story.viewed()));
  }

  @Test
  void arrowsMoveByColumnsAndRowsOfPanes() {
    ViewedRun viewed = story.viewed().after(new ViewCommand.Select(5));
    assertEquals(new ViewCommand.Select(7), command(new KeyStroke(KeyType.ArrowDown), viewed));
    assertEquals(new ViewCommand.Select(3), command(new KeyStroke(KeyType.ArrowUp), viewed));
    assertEquals(new ViewCommand.Select(4), command(new KeyStroke(KeyType.ArrowLeft), viewed));
    ViewedRun first = story.viewed();
    assertEquals(new ViewCommand.Select(1), command(new KeyStroke(KeyType.ArrowUp), first));
  }

  @Test
  void digitsPickAPaneOfTheShownPage() {
    assertEquals(new ViewCommand.Select(6), command('2', story.viewed()));
    assertInstanceOf(ViewCommand.Hint.class, command('9', story.viewed()));
  }

  @Test
  void aPageOfTheLogIsWhatIsShownLessOneLine() {
    assertEquals(
        new ViewCommand.ScrollLog(-9), command(new KeyStroke(KeyType.PageUp), story.viewed()));
    assertEquals(
        new ViewCommand.ScrollLog(9), command(new KeyStroke(KeyType.PageDown), story.viewed()));
  }

  @Test
  void escGivesUpAWaitBeforeItClosesAnythingButHelp() {
    story.by(0, new Fact.Command("x.join()", false), new Fact.Wait(WaitReason.JOIN, 2, "x"));
    KeyStroke esc = new KeyStroke(KeyType.Escape);
    assertEquals(new ThreadCommand.GiveUp(), command(esc, story.viewed()));
    assertEquals(
        new ViewCommand.Back(), command(esc, story.viewed().after(new ViewCommand.ToggleHelp())));
  }

  @Test
  void escGoesBackToTheMenuWhereThereIsOne() {
    KeyStroke esc = new KeyStroke(KeyType.Escape);
    assertEquals(
        ExitAction.MENU,
        new Keyboard(Bindings.DEFAULTS, true).command(esc, story.viewed(), PAGE).orElseThrow());
    assertInstanceOf(ViewCommand.Hint.class, command(esc, story.viewed()));
    assertEquals(
        new ViewCommand.Back(), command(esc, story.viewed().after(new ViewCommand.ToggleZoom())));
  }

  @Test
  void afterTheEndTheKeysOfThreadsOnlySaySo() {
    ViewedRun over = story.by(1, new Fact.Exit(0)).viewed();
    assertInstanceOf(ViewCommand.Hint.class, command('s', over));
    assertEquals(ExitAction.RESTART, command('r', over));
    assertFalse(keys(over).contains("s"));
    assertFalse(keys(over).contains("space"));
  }

  @Test
  void startMakesSenseOnlyForAThreadThatWasNotStarted() {
    assertTrue(keys(story.viewed().after(new ViewCommand.Select(2))).contains("s"));
    assertFalse(keys(story.viewed().after(new ViewCommand.Select(1))).contains("s"));
  }

  @Test
  void spaceAndSignsSetThePace() {
    assertEquals(new PaceCommand.TogglePause(), command(' ', story.viewed()));
    assertEquals(new PaceCommand.Faster(), command('+', story.viewed()));
    assertEquals(new PaceCommand.Slower(), command('-', story.viewed()));
  }

  @Test
  void whileAQuestionIsOpenKeysAnswerIt() {
    ScreenLayout asks = PAGE.asking(3);
    Map<KeyStroke, Command> meanings =
        Map.of(
            new KeyStroke('1', false, false), new PredictCommand.Answer(0),
            new KeyStroke('3', false, false), new PredictCommand.Answer(2),
            new KeyStroke('4', false, false), new ViewCommand.Hint("There is no answer 4."),
            new KeyStroke(KeyType.ArrowUp), new PredictCommand.Mark(-1),
            new KeyStroke(KeyType.ArrowDown), new PredictCommand.Mark(1),
            new KeyStroke(KeyType.Enter), new PredictCommand.Reveal(),
            new KeyStroke(' ', false, false), new PredictCommand.Reveal(),
            new KeyStroke(KeyType.ArrowRight), new PredictCommand.Pass(),
            new KeyStroke('p', false, false), new PredictCommand.Toggle(),
            new KeyStroke('t', false, false), new ViewCommand.ToggleTimeline());
    meanings.forEach(
        (key, meaning) ->
            assertEquals(meaning, keyboard.command(key, story.viewed(), asks).orElseThrow()));
    KeyStroke left = new KeyStroke(KeyType.ArrowLeft);
    assertEquals(
        new SeekCommand.Moments(-1), keyboard.command(left, story.viewed(), asks).orElseThrow());
    assertEquals(new PredictCommand.Toggle(), command('p', story.viewed()));
    assertInstanceOf(ViewCommand.Select.class, command('1', story.viewed()));
  }

  @Test
  void whileAnAnswerIsReadKeysGoOn() {
    ScreenLayout told = PAGE.asking(ScreenLayout.TOLD);
    for (KeyStroke key :
        List.of(
            new KeyStroke(KeyType.Enter),
            new KeyStroke(' ', false, false),
            new KeyStroke('1', false, false),
            new KeyStroke(KeyType.ArrowRight))) {
      assertEquals(
          new PredictCommand.GoOn(), keyboard.command(key, story.viewed(), told).orElseThrow());
    }
    assertEquals(new KeyLabel("enter", "go on"), keyboard.reading().get(0));
  }

  @Test
  void theFooterOfAQuestionNamesTheKeysInForce() {
    List<KeyLabel> footer = keyboard.answering();
    assertEquals(new KeyLabel("1-9", "answer"), footer.get(0));
    assertEquals(new KeyLabel("q", "quit"), footer.get(footer.size() - 1));
    Bindings bindings = Bindings.of(Map.of(Action.PICK, List.of(), Action.PREDICT, List.of("f7")));
    List<KeyLabel> other = new Keyboard(bindings, false).answering();
    assertFalse(other.toString().contains("answer"), other.toString());
    assertTrue(other.contains(new KeyLabel("f7", "no more questions")));
  }

  @Test
  void theKeysOfTimeActOnTheTimelineThatIsShown() {
    ViewedRun viewed = story.viewed().after(new ViewCommand.ToggleTimeline());
    TimeAxis axis = new TimeAxis(0, 1_000_000_000, 60, 0, 90_000_000_000L);
    ScreenLayout lanes = new ScreenLayout(1, 9, 1, 4, List.of(), axis);
    assertEquals(new ViewCommand.ToggleTimeline(), command('t', viewed));
    assertEquals(
        new ViewCommand.ShowTimes(500_000_000, ViewCommand.ShowTimes.PRESENT),
        keyboard.command(new KeyStroke(']', false, false), viewed, lanes).orElseThrow());
    assertEquals(
        new ViewCommand.ShowTimes(1_000_000_000, 6_000_000_000L),
        keyboard.command(new KeyStroke('>', false, false), viewed, lanes).orElseThrow());
    assertInstanceOf(ViewCommand.Hint.class, command(']', viewed));
    assertEquals(new ViewCommand.Back(), command(new KeyStroke(KeyType.Escape), viewed));
    assertFalse(viewed.after(new ViewCommand.Back()).view().range().shown());
  }

  @Test
  void ctrlCInterruptsAndOtherKeysDoNothing() {
    assertEquals(ExitAction.INTERRUPT, command(new KeyStroke('c', true, false), story.viewed()));
    assertTrue(keyboard.command(new KeyStroke('%', false, false), story.viewed(), PAGE).isEmpty());
  }

  @Test
  void whatIsSaidNamesTheKeysInForce() {
    Map<Action, List<String>> changed = new EnumMap<>(Action.class);
    changed.put(Action.PAUSE, List.of("Y", "space"));
    changed.put(Action.FASTER, List.of("f"));
    changed.put(Action.RESTART, List.of("ctrl-r"));
    changed.put(Action.QUIT, List.of("f10"));
    changed.put(Action.BACK, List.of("backspace"));
    changed.put(Action.RESEED, List.of());
    Keyboard other = new Keyboard(Bindings.of(changed), false);
    List<KeyLabel> footer = other.sensible(story.viewed());
    assertTrue(footer.contains(new KeyLabel("Y", "pause")), footer.toString());
    assertTrue(footer.contains(new KeyLabel("-/f", "speed", List.of("-", "f"))));
    assertEquals(new KeyLabel("f10", "quit"), footer.get(footer.size() - 1));
    assertEquals("Backspace", other.back());
    List<String> help = other.all().stream().map(KeyLabel::key).toList();
    assertTrue(help.containsAll(List.of("Y space", "ctrl-r", "f10", "backspace", "1-9")));
    assertFalse(help.contains("R"));
    assertEquals(
        new ViewCommand.Hint("f10 quits."),
        other.command(new KeyStroke(KeyType.Backspace), story.viewed(), PAGE).orElseThrow());
    ViewedRun over = story.by(1, new Fact.Exit(0)).viewed();
    assertEquals(
        new ViewCommand.Hint("The interpreter has ended: ctrl-r runs it again."),
        other.command(new KeyStroke('s', false, false), over, PAGE).orElseThrow());
  }

  @Test
  void theKeysThatPickPanesPickThemInTheirOrder() {
    Bindings bindings = Bindings.of(Map.of(Action.PICK, List.of("f1", "f2", "f3", "f4", "f5")));
    Keyboard other = new Keyboard(bindings, false);
    KeyStroke third = new KeyStroke(KeyType.F3);
    assertEquals(
        new ViewCommand.Select(7), other.command(third, story.viewed(), PAGE).orElseThrow());
    assertTrue(other.command(new KeyStroke('3', false, false), story.viewed(), PAGE).isEmpty());
  }

  @Test
  void noKeyHasTwoMeaningsAndEveryActionIsInHelp() {
    Set<String> seen = new HashSet<>();
    for (Action action : Action.values()) {
      action.keys().forEach(key -> assertTrue(seen.add(key), key));
    }
    List<String> help = keyboard.all().stream().map(KeyLabel::label).toList();
    for (Action action : Action.values()) {
      assertTrue(help.contains(action.help()), action.name());
    }
  }

  private Command command(char key, ViewedRun viewed) {
    return command(new KeyStroke(key, false, false), viewed);
  }

  private Command command(KeyStroke key, ViewedRun viewed) {
    return keyboard.command(key, viewed, PAGE).orElseThrow();
  }

  private List<String> keys(ViewedRun viewed) {
    return keyboard.sensible(viewed).stream().map(KeyLabel::key).toList();
  }
}
