package dev.threadboard.lesson;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LessonReaderTest {
  private static final String WHOLE =
      """
      #!/usr/bin/env python3
      # /// script
      # requires-python = ">=3.8"
      #
      # [tool.threadboard]
      # title = "Two"
      # explanation = \"""
      # One.
      # Two.\"""
      #
      # [[tool.threadboard.parameter]]
      # name = "rounds"
      # replaces = "range({})"
      # default = 3
      # min = 1
      # max = 20
      #
      # [[tool.threadboard.parameter]]
      # name = "kind"
      # replaces = "threading.{}()"
      # default = "Lock"
      # choices = ["Lock", "RLock"]
      #
      # [[tool.threadboard.question]]
      # ask = "How many?"
      # choices = [3, "4"]
      # answer = 3
      # because = "So it is."
      #
      # [[tool.threadboard.question]]
      # ask = "And with an RLock?"
      # set = { kind = "RLock", rounds = 2 }
      # choices = ["2", "4"]
      # answer = "2"
      # because = "So it is."
      # ///
      import threading

      lock = threading.Lock()
      for n in range(3):
          print(n)
      """;

  private static Lesson read(String text) throws LessonException {
    return LessonReader.read("dir/two.py", text).orElseThrow();
  }

  @Test
  void aLessonIsItsTableAndTheProgramWithoutTheBlock() throws LessonException {
    Lesson lesson = read(WHOLE);
    assertEquals("two", lesson.name());
    assertEquals("One. Two.", lesson.explanation());
    assertEquals(LessonReader.OWN_TOPIC, lesson.topic());
    assertEquals("gil", lesson.switchAt());
    assertEquals("#!/usr/bin/env python3", lesson.listing().get(0));
    assertEquals("import threading", lesson.listing().get(1));
    assertEquals(6, lesson.listing().size());
    assertEquals(List.of("3", "4"), lesson.questions().get(0).choices());
    assertEquals(0, lesson.questions().get(0).truth());
    assertEquals(1, lesson.questions(LessonQuestion.Moment.BEFORE).size());
    assertEquals(
        Map.of("kind", "RLock", "rounds", "2"),
        lesson.questions(LessonQuestion.Moment.END).get(0).values());
  }

  @Test
  void valuesReplaceTheTextOfTheProgram() throws LessonException {
    String changed = read(WHOLE).program(Map.of("rounds", "20", "kind", "RLock"));
    assertTrue(changed.contains("lock = threading.RLock()\nfor n in range(20):\n"), changed);
    assertThrows(IllegalArgumentException.class, () -> read(WHOLE).program(Map.of("rounds", "21")));
  }

  @Test
  void aProgramWithoutTheTableIsNoLesson() throws LessonException {
    assertTrue(LessonReader.read("a.py", "print(1)\n").isEmpty());
    String other = "# /// script\n# requires-python = \">=3.8\"\n# ///\nprint('threadboard')\n";
    assertTrue(LessonReader.read("a.py", other).isEmpty());
    String otherTool = "# /// script\n# [tool.ruff\n# ///\nprint(1)\n";
    assertTrue(LessonReader.read("a.py", otherTool).isEmpty());
  }

  @Test
  void theLinesOfAnotherSystemDoNotMatter() throws LessonException {
    assertEquals(read(WHOLE), read(WHOLE.replace("\n", "\r\n")));
  }

  @Test
  void aMarkOfTheEncodingDoesNotMatter() throws LessonException {
    assertEquals(read(WHOLE), read("\ufeff" + WHOLE));
  }

  @ParameterizedTest(name = "{0} -> {1}")
  @CsvSource(
      delimiterString = " => ",
      quoteCharacter = '~',
      value = {
        "# /// script => # // script => 2: a lesson's block begins with the line # /// script",
        "# /// script => #/// script => 2: a lesson's block begins with the line # /// script",
        "# /// script => # => 5: a lesson's block begins with the line # /// script",
        "# title => #title => 6: in the block, a blank stands between # and what follows",
        "# title => #;title => 7: the block has no end yet, # ///: each of its lines begins with #",
        "#;# [[tool => ;# [[tool => 10: the block has no end yet, # ///: each of its lines begins"
            + " with #",
        "# ///;import => # //;import => 36: the block ends with the line # ///",
        "# ///;import => import => 36: the block has no end yet, # ///: each of its lines begins"
            + " with #",
        "[tool.threadboard]; => [tool.threadbord]; => 5: unknown tool `threadbord`: did you mean"
            + " `threadboard`? (threadboard)",
        "= `Two` => = `Two => 6: the closing ` is missing",
        "= `Two` => = 'Two => 6: the closing ' is missing",
        "Two.``` => Two. => 7: the closing ``` is missing",
      })
  void aBlockThatIsNearlyOneIsNoPlainProgram(String text, String instead, String told) {
    String wrong =
        WHOLE.replaceFirst(
            java.util.regex.Pattern.quote(written(text)),
            java.util.regex.Matcher.quoteReplacement(written(instead)));
    assertNotEquals(WHOLE, wrong);
    String message = assertThrows(LessonException.class, () -> read(wrong)).getMessage();
    assertEquals("dir/two.py:" + written(told), message);
  }

  private static String written(String text) {
    return text.replace(';', '\n').replace('`', '"');
  }

  @Test
  void aLessonIsInUtf8(@TempDir Path folder) throws IOException, LessonException {
    Path file = folder.resolve("two.py");
    Files.writeString(file, WHOLE.replace("Two.", "Zw\u00f6lf."), ISO_8859_1);
    String message =
        assertThrows(LessonException.class, () -> LessonFolder.read(file)).getMessage();
    assertEquals(file + ":9: a lesson's file is in UTF-8", message);
    Files.writeString(file, "print('\u00f6')\n", ISO_8859_1);
    assertTrue(LessonFolder.read(file).isEmpty());
  }

  @Test
  void aLastEndWithinTheSameCommentCounts() throws LessonException {
    String twice = WHOLE.replace("# ///\nimport", "# ///\n# ///\nimport");
    LessonException fault = assertThrows(LessonException.class, () -> read(twice));
    assertTrue(fault.getMessage().startsWith("dir/two.py:"), fault.getMessage());
    String second = WHOLE + "# /// script\n# a = 1\n# ///\n";
    assertEquals(
        "dir/two.py:1: there is a second block: # /// script",
        assertThrows(LessonException.class, () -> read(second)).getMessage());
  }

  @ParameterizedTest(name = "{0} -> {1}")
  @CsvSource(
      delimiterString = " => ",
      quoteCharacter = '`',
      value = {
        "title = \"Two\" => titel = \"Two\" => 6: unknown key \"titel\": did you mean \"title\"?"
            + " (title,",
        "title = \"Two\" => order = 3 => 5: title is missing",
        "title = \"Two\" => title = 3 => 6: title is a text in quotes that is not empty",
        "title = \"Two\" => title = \" \" => 6: title is a text in quotes that is not empty",
        "title = \"Two\" => title = => 6: ",
        "title = \"Two\" => title = \"a\"; order = \"1\" => 7: order is a whole number",
        "title = \"Two\" => title = \"a\"; watch = \"x\" => 7: watch is a list",
        "title = \"Two\" => title = \"a\"; watch = [true] => 7: watch has texts in quotes or whole"
            + " numbers",
        "title = \"Two\" => title = \"a\"; switch-at = \"gli\" => 7: unknown switch point \"gli\":"
            + " did you mean \"gil\"? (gil,",
        "title = \"Two\" => title = \"a\"; question = 3 => ",
        "name = \"rounds\" => name = \"2 b\" => 12: a name has letters, digits and _, and not \"2"
            + " b\"",
        "name = \"rounds\" => name = \"seed\" => 12: every lesson has seed: another name is wanted",
        "name = \"kind\" => name = \"rounds\" => 19: there are two parameters rounds",
        "min = 1 => step = 1 => 15: unknown key \"step\"",
        "min = 1 => mni = 1 => 15: unknown key \"mni\": did you mean \"min\"?",
        "min = 1 => min = 4 => 14: default is a whole number from 4 to 20, and not \"3\"",
        "min = 1 => min = 21 => 16: min and max are from 0 to 999999999, and min is not above max",
        "default = 3 => default = 21 => 14: default is a whole number from 1 to 20, and not \"21\"",
        "default = 3 => default = 4 => 13: \"range(4)\" does not occur in the program: it must"
            + " occur once",
        "range({}) => {} => 13: \"3\" occurs 2 times in the program: it must occur once",
        "range({}) => range() => 13: replaces has {} once, where the value is",
        "threading.{}() => ({}) => 20: ",
        "default = \"Lock\" => default = \"Luck\" => 21: default is one of Lock, RLock, and not"
            + " \"Luck\"",
        "choices = [\"Lock\", \"RLock\"] => min = 1 => 18: kind has either choices, or min and max",
        "choices = [\"Lock\", \"RLock\"] => choices = [\"Lock\", \"a\\n"
            + "b\"] => 22: a choice is one line that is not empty",
        "answer = 3 => answer = 5 => 27: answer is none of choices: one of 3, 4",
        "answer = 3 => answer = true => 27: answer is a text in quotes or a whole number",
        "choices = [3, \"4\"] => choices = [3] => 26: choices has at least two answers, each of"
            + " them once",
        "rounds = 2 } => round = 2 } => 32: unknown parameter \"round\": did you mean \"rounds\"?"
            + " (rounds, kind)",
        "rounds = 2 } => rounds = 0 } => 32: rounds is a whole number from 1 to 20, and not \"0\"",
        "set = { kind = \"RLock\", rounds = 2 } => set = 3 => 32: set is a table: { NAME = VALUE }",
        "set = { kind = \"RLock\", rounds = 2 } => when = \"ned\" => 32: unknown moment \"ned\":"
            + " did you mean \"end\"? (before, end)",
      })
  void aFaultIsToldInOneLineWithFileAndLine(String text, String instead, String told) {
    String wrong =
        WHOLE.replaceFirst(
            java.util.regex.Pattern.quote(text),
            java.util.regex.Matcher.quoteReplacement(instead.replace("; ", "\n# ")));
    String message = assertThrows(LessonException.class, () -> read(wrong)).getMessage();
    assertTrue(message.startsWith("dir/two.py:" + (told == null ? "" : told)), message);
    assertEquals(1, message.lines().count(), message);
  }

  @Test
  void anEmptyProgramIsNone() {
    String empty =
        WHOLE
            .substring(0, WHOLE.indexOf("# ///\nimport") + 6)
            .replace("#!/usr/bin/env python3\n", "");
    String message = assertThrows(LessonException.class, () -> read(empty)).getMessage();
    assertTrue(message.endsWith(": there is no program behind the block"), message);
  }

  @Test
  void anyDamageIsToldOrHarmless() {
    List<String> lines = WHOLE.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      for (String damage : List.of("", "# [", "# x = ", "# \"\"\"", "# ///", "# /// script")) {
        List<String> damaged = new ArrayList<>(lines);
        damaged.set(i, damage);
        try {
          LessonReader.read("two.py", String.join("\n", damaged));
        } catch (LessonException e) {
          assertTrue(e.getMessage().matches("two\\.py:[0-9]+: .+"), e.getMessage());
        }
      }
    }
  }
}
