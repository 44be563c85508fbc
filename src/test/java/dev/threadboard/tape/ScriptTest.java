package dev.threadboard.tape;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.googlecode.lanterna.input.KeyStroke;
import com.googlecode.lanterna.input.KeyType;
import dev.threadboard.board.State;
import dev.threadboard.tape.syntax.Located;
import dev.threadboard.tape.syntax.TapeException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScriptTest {
  @Test
  void aCommandLineIsTypedAtThePromptAndEnterOpensTheDashboard() throws TapeException {
    assertEquals(
        List.of(
            new Step.Prompt("t"),
            pause(50),
            new Step.Prompt("th"),
            pause(50),
            new Step.Prompt("t"),
            pause(1000),
            new Step.Prompt("th"),
            new Step.Prompt("threadboard"),
            new Step.Prompt("threadboard "),
            pause(50),
            new Step.Open(List.of()),
            pause(50),
            new Step.Press(new KeyStroke(KeyType.Enter)),
            pause(50)),
        atPrompt("Type 'th'", "Backspace@1s", "Type@0 'hreadboard'", "Space", "Enter", "Enter")
            .stream()
            .filter(step -> !(step instanceof Step.Prompt at) || !isBetween(at.typed()))
            .toList());
  }

  private static boolean isBetween(String typed) {
    return typed.length() > 2 && typed.length() < "threadboard".length();
  }

  @Test
  void whatFollowsIsKeysForTheDashboard() throws TapeException {
    assertEquals(
        List.of(
            new Step.Press(new KeyStroke('s', false, false)),
            pause(50),
            new Step.Press(new KeyStroke(' ', false, false)),
            pause(50),
            new Step.Press(new KeyStroke('?', false, false)),
            pause(200),
            new Step.Press(new KeyStroke(KeyType.Tab)),
            pause(10),
            new Step.Press(new KeyStroke(KeyType.Tab)),
            pause(10),
            new Step.Press(new KeyStroke('c', true, false)),
            pause(10)),
        inDashboard("Type 's'", "Space", "Type@.2 '?'", "Set TypingSpeed 10ms", "Tab 2", "Ctrl+C"));
  }

  @Test
  void allElseIsAStepOfItsOwn() throws TapeException {
    List<Step> steps =
        inDashboard(
            "Hide",
            "Sleep 2s",
            "Sleep 0",
            "Show",
            "Screenshot a.png",
            "Wait+State x done",
            "Set WaitTimeout 1m",
            "Wait+State Thread-1 cut off");
    assertEquals(
        List.of(
            new Step.Hide(),
            pause(2000),
            new Step.Show(),
            new Step.Screenshot("a.png"),
            new Step.AwaitState("x", State.DONE, Duration.ofSeconds(15)),
            new Step.AwaitState("Thread-1", State.CUT_OFF, Duration.ofMinutes(1))),
        steps);
  }

  @Test
  void aPatternIsItsOwnOrTheOneThatWasSet() throws TapeException {
    List<Step> steps =
        inDashboard(
            "Set WaitPattern /a/", "Wait", "Wait+Screen@2s /b/", "Set WaitPattern /c/", "Wait");
    assertEquals(
        List.of("LINE a PT15S", "SCREEN b PT2S", "LINE c PT15S"),
        steps.stream()
            .map(step -> (Step.AwaitText) step)
            .map(step -> step.scope() + " " + step.pattern() + " " + step.timeout())
            .toList());
  }

  @Test
  void everyStepKnowsWhereItComesFrom() throws TapeException {
    Script script = Script.inDashboard(Shelf.tape("", "Type 'ab'", "Sleep 1"));
    assertEquals(
        List.of(2, 2, 2, 2, 3), script.steps().stream().map(s -> s.location().line()).toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      quoteCharacter = '^',
      value = {
        "threadboard                       ¦ ^^",
        "threadboard run pool --speed 4    ¦ run,pool,--speed,4",
        " threadboard  run  pool           ¦ run,pool",
        "threadboard replay \"my run.jsonl\" ¦ replay,my run.jsonl",
        "threadboard run pool --set=workers=2 \"\" ¦ run,pool,--set=workers=2,",
        "threadboard replay a\"b c\"d      ¦ replay,ab cd",
        "threadboard replay \"it's\"       ¦ replay,it's",
      })
  void aCommandLineIsSplitAsAShellWould(String line, String words) throws TapeException {
    Optional<Step> open =
        atPrompt("Type `" + line + "`", "Enter").stream()
            .filter(step -> step instanceof Step.Open)
            .findFirst();
    List<String> expected = words.isEmpty() ? List.of() : List.of(words.split(",", -1));
    assertEquals(new Step.Open(expected), open.orElseThrow());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      quoteCharacter = '^',
      value = {
        "echo hello         ¦ no shell runs here, so a command line begins with threadboard, as in"
            + " Type \"threadboard run pool\", and not with \"echo\"",
        "threadbord run     ¦ no shell runs here, so a command line begins with threadboard, as in"
            + " Type \"threadboard run pool\", and not with \"threadbord\":"
            + " did you mean \"threadboard\"?",
        "threadboard | cat  ¦ no shell runs here, so | means nothing; one command of threadboard's"
            + " is typed",
        "threadboard run $X ¦ no shell runs here, so $ means nothing; one command of threadboard's"
            + " is typed",
        "threadboard replay ~/x ¦ no shell runs here, so ~ means nothing; one command of"
            + " threadboard's is typed",
        "threadboard 'a     ¦ a quote ' of the command line is not closed"
      })
  void anythingElseAtThePromptIsRefusedWhereItIsTyped(String line, String message) {
    assertEquals(
        "demo.tape:2: " + message,
        fault("Hide", "Type \"" + line.replace("\"", "'") + "\"", "Enter"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      quoteCharacter = '^',
      value = {
        "Enter                ¦ 1 ¦ Enter has nothing to open: Type \"threadboard run pool\" comes"
            + " before it",
        "Type ' ' Enter       ¦ 1 ¦ Enter has nothing to open: Type \"threadboard run pool\" comes"
            + " before it",
        "Ctrl+C               ¦ 1 ¦ Ctrl+c does nothing before the dashboard is open: Type, Space,"
            + " Backspace and Enter do",
        "Type 'threadboard'   ¦ 1 ¦ nothing opens what is typed here: Enter comes after it",
        "Sleep 1              ¦ 1 ¦ the tape opens no dashboard: Type \"threadboard run pool\", and"
            + " Enter",
        "# nothing            ¦ 1 ¦ the tape opens no dashboard: Type \"threadboard run pool\", and"
            + " Enter",
        "Type '\ud83d\ude00'  ¦ 1 ¦ Type has no characters above U+FFFF, which are no keys of the"
            + " dashboard's, and so not \ud83d\ude00",
        "Sleep 1 Wait         ¦ 1 ¦ Wait takes a pattern, as in Wait /done/, unless Set WaitPattern"
            + " has named one"
      })
  void whatCannotBePlayedIsSaidBeforeItIsPlayed(String line, int at, String message) {
    assertEquals("demo.tape:" + at + ": " + message, fault(line));
  }

  @Test
  void aTapeOfEndlessKeysIsRefusedBeforeItFillsTheMemory() {
    assertEquals(
        "demo.tape:2: a command line has at most 1000 characters",
        fault("Type 'threadboard'", "Type '" + " ".repeat(900_000) + "'"));
    String message = "demo.tape:102: a tape presses at most 100000 keys, typed characters too";
    String[] lines = new String[200];
    Arrays.fill(lines, "Down@0 1000");
    lines[0] = "Type 'threadboard'";
    lines[1] = "Enter";
    assertEquals(message, fault(lines));
    lines[2] = "Type@0 '" + "j".repeat(900_000) + "'";
    assertEquals(message.replace("102", "3"), fault(lines));
  }

  @Test
  void backspaceAtAnEmptyPromptDoesNothing() throws TapeException {
    List<Step> steps = atPrompt("Backspace 2", "Type 'threadboard'", "Enter");
    assertEquals(new Step.Prompt(""), steps.get(0));
    assertTrue(steps.contains(new Step.Open(List.of())));
  }

  private static List<Step> atPrompt(String... lines) throws TapeException {
    return Script.atPrompt(Shelf.tape(lines)).steps().stream().map(Located::what).toList();
  }

  private static List<Step> inDashboard(String... lines) throws TapeException {
    return Script.inDashboard(Shelf.tape(lines)).steps().stream().map(Located::what).toList();
  }

  private static String fault(String... lines) {
    return assertThrows(TapeException.class, () -> atPrompt(lines)).getMessage();
  }

  private static Step pause(int millis) {
    return new Step.Pause(Duration.ofMillis(millis));
  }
}
