package dev.threadboard.tape;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.threadboard.ManualPage;
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
    Stream.of(Parser.commands(), Setting.words(), States.words())
        .flatMap(List::stream)
        .filter(word -> !word.matches("F\\d+"))
        .forEach(word -> assertTrue(words.contains(word), word));
    for (Scope scope : Scope.values()) {
      assertTrue(section.contains("`Wait+" + scope.word()), scope.word());
    }
    Parser.FORMATS.forEach(format -> assertTrue(words.contains("." + format), format));
  }

  @Test
  void everythingThatIsRefusedIsTold() {
    Stream.of(Refused.COMMANDS, Refused.SETTINGS)
        .flatMap(refused -> refused.keySet().stream())
        .forEach(word -> assertTrue(words.contains(word), word));
    Refused.FORMATS.keySet().forEach(format -> assertTrue(words.contains("." + format), format));
  }

  @Test
  void theBoundsThatAreToldAreThoseInForce() {
    for (Setting setting : Setting.values()) {
      String bounds = setting.least() + " to " + setting.most();
      if (setting.kind() == Setting.Kind.WHOLE && setting.most() < 1000) {
        assertTrue(section.contains("| `" + setting.word() + "` | " + bounds + " |"), bounds);
      }
    }
  }

  @Test
  void itsExampleIsATape() throws TapeFault {
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
