package dev.threadboard.tape;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.googlecode.lanterna.input.KeyStroke;
import dev.threadboard.ManualPage;
import dev.threadboard.tape.syntax.Parser;
import dev.threadboard.tape.syntax.PatternScope;
import dev.threadboard.tape.syntax.StateNames;
import dev.threadboard.tape.syntax.TapeException;
import dev.threadboard.tape.syntax.TapeSetting;
import dev.threadboard.tape.syntax.UnsupportedCommands;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The manual's section on tapes names every word of the language. */
class LanguageInManualTest {
  private final String section = ManualPage.of("recordings").section("Tapes");

  /** Every word in code, such as that of {@code `Set Columns 100`}. */
  private final Set<String> words =
      Pattern.compile("`([^`\n]+)`")
          .matcher(section)
          .results()
          .flatMap(code -> Stream.of(code.group(1).split("[\\s\\[+@]+")))
          .collect(Collectors.toSet());

  @Test
  void everyCommandKeySettingAndStateIsTold() {
    Stream.of(Parser.commands(), TapeSetting.words(), StateNames.words())
        .flatMap(List::stream)
        .filter(word -> !word.matches("F\\d+"))
        .forEach(word -> assertTrue(words.contains(word), word));
    for (PatternScope scope : PatternScope.values()) {
      assertTrue(section.contains("`Wait+" + scope.word()), scope.word());
    }
    Parser.FORMATS.forEach(format -> assertTrue(words.contains("." + format), format));
  }

  @Test
  void everythingThatIsRefusedIsTold() {
    Stream.of(UnsupportedCommands.COMMANDS, UnsupportedCommands.SETTINGS)
        .flatMap(refused -> refused.keySet().stream())
        .forEach(word -> assertTrue(words.contains(word), word));
    UnsupportedCommands.FORMATS
        .keySet()
        .forEach(format -> assertTrue(words.contains("." + format), format));
  }

  @Test
  void theBoundsThatAreToldAreThoseInForce() {
    for (TapeSetting setting : TapeSetting.values()) {
      String bounds = setting.least() + " to " + setting.most();
      if (setting.kind() == TapeSetting.Kind.WHOLE && setting.most() < 1000) {
        assertTrue(section.contains("| `" + setting.word() + "` | " + bounds + " |"), bounds);
      }
    }
  }

  /** All code in the first cells of the table that follows that line. */
  private List<String> firstCells(String head) {
    return section
        .lines()
        .dropWhile(line -> !line.startsWith("| " + head + " |"))
        .skip(2)
        .takeWhile(line -> line.startsWith("|"))
        .flatMap(line -> Pattern.compile("`([^`]+)`").matcher(line.split("\\|")[1]).results())
        .map(code -> code.group(1))
        .toList();
  }

  @Test
  void whatIsToldAsOursAloneIsAccepted() throws TapeException {
    List<String> ours = firstCells("only here");
    assertTrue(ours.size() > 30, ours.toString());
    for (String line : ours) {
      assertEquals(1, Shelf.tape(line).commands().size(), line);
    }
  }

  @Test
  void whatIsToldAsRefusedIsRefused() {
    List<String> refused = firstCells("in VHS");
    assertEquals(10, refused.size());
    for (String line : refused) {
      assertThrows(TapeException.class, () -> Script.inDashboard(Shelf.tape(line)), line);
    }
  }

  @Test
  void whatMeansSomethingElseDoesSoHere() throws TapeException {
    assertEquals(
        List.of("a.gif", "b.gif"),
        Shelf.tape("Output a.gif", "Output b.gif").outputs().stream()
            .map(output -> output.what().file())
            .toList());
    Tape late = Shelf.tape("Env A b", "Hide", "Set Rows 20", "Enter", "Set WaitTimeout 1s");
    assertEquals(20, late.settings().rows().orElseThrow());
    Script arrow = Script.inDashboard(Shelf.tape("Type \"→\"", "Ctrl+x"));
    assertEquals(
        List.of(
            new Step.Press(new KeyStroke('→', false, false)),
            new Step.Pause(Duration.ofMillis(50)),
            new Step.Press(new KeyStroke('x', true, false)),
            new Step.Pause(Duration.ofMillis(50))),
        arrow.steps().stream().map(step -> step.what()).toList());
    Step.AwaitText wait =
        (Step.AwaitText) Script.inDashboard(Shelf.tape("Wait /x/")).steps().get(0).what();
    assertTrue(wait.seen(List.of("x", "the cursor is here")));
    assertThrows(TapeException.class, () -> Shelf.tape("Type \"a\"", "Slep 1"));
    assertThrows(TapeException.class, () -> Shelf.tape("Enter", "Env A b"));
  }

  @Test
  void itsExampleIsATape() throws TapeException {
    String example =
        section
            .lines()
            .dropWhile(line -> !line.startsWith("    Output"))
            .takeWhile(line -> line.isEmpty() || line.startsWith("    "))
            .collect(Collectors.joining("\n"));
    Tape tape = Shelf.tape(example);
    assertEquals(12, tape.commands().size());
    assertTrue(Script.atPrompt(tape).steps().size() > 50);
  }
}
