package dev.threadboard.tape;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.threadboard.ManualPage;
import dev.threadboard.tape.syntax.Parser;
import dev.threadboard.tape.syntax.PatternScope;
import dev.threadboard.tape.syntax.StateNames;
import dev.threadboard.tape.syntax.TapeException;
import dev.threadboard.tape.syntax.TapeSetting;
import dev.threadboard.tape.syntax.UnsupportedCommands;
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
