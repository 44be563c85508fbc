package dev.threadboard.tape;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.threadboard.Golden;
import dev.threadboard.keyboard.KeyNames;
import dev.threadboard.tape.syntax.TapeException;
import dev.threadboard.tape.syntax.TapeLocation;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tapes as people write them, from the file to the steps. */
class ExamplesTest {
  private static final Path FOLDER = Path.of("src/test/resources/dev/threadboard/tape");

  @ParameterizedTest
  @ValueSource(strings = {"tour", "quotes"})
  void aTapeIsReadIntoCommandsAndSteps(String name) throws TapeException {
    Tape tape = Tape.read(FOLDER.resolve(name + ".tape"), new TapeFiles());
    Golden.check(ExamplesTest.class, name + ".txt", tape + "\n" + steps(Script.atPrompt(tape)));
    Tape again = new Shelf().put("again.tape", tape.toString()).read("again.tape");
    assertEquals(tape.commands(), again.commands());
    assertEquals(
        steps(Script.atPrompt(tape)).replaceAll("(?m)^\\S+ +", ""),
        steps(Script.atPrompt(again)).replaceAll("(?m)^\\S+ +", ""));
  }

  private static String steps(Script script) {
    return script.steps().stream()
        .map(step -> place(step.location()) + " " + text(step.what()) + "\n")
        .collect(Collectors.joining());
  }

  private static String place(TapeLocation location) {
    return "%s:%02d".formatted(Path.of(location.file()).getFileName(), location.line());
  }

  private static String text(Step step) {
    return step instanceof Step.Press press
        ? "Press[" + KeyNames.of(press.key()) + "]"
        : step.toString();
  }
}
