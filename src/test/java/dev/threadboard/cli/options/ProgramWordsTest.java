package dev.threadboard.cli.options;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class ProgramWordsTest {
  @Test
  void aPathMayHaveBlanksAndArgumentsStandBehindTwoDashes() {
    assertEquals(ProgramWords.script("my own.py"), ProgramWords.of(" my own.py "));
    assertEquals(
        new ProgramWords(false, "my own.py", List.of("3", "-x", "two words", "", "a'b")),
        ProgramWords.of("my own.py -- 3 -x 'two words' \"\"  \"a'b\""));
    assertEquals(ProgramWords.script("a.py"), ProgramWords.of("a.py --"));
    assertEquals(ProgramWords.script("a--b.py"), ProgramWords.of("a--b.py"));
  }

  @Test
  void aModuleStandsBehindM() {
    assertEquals(
        new ProgramWords(true, "bank.report", List.of()), ProgramWords.of("-m bank.report"));
    assertEquals(
        new ProgramWords(true, "bank", List.of("--", "y")), ProgramWords.of("-m  bank -- -- y"));
    assertEquals(ProgramWords.script("-mbank"), ProgramWords.of("-mbank"));
  }
}
