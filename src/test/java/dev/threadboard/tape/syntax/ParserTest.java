package dev.threadboard.tape.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.threadboard.tape.Shelf;
import dev.threadboard.tape.Tape;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every command there is; what is wrong is in {@link FaultTest}. */
class ParserTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      quoteCharacter = '^',
      value = {
        "Output demo.gif                 ¦ Output demo.gif",
        "Output 'my demo.cast'           ¦ Output \"my demo.cast\"",
        "Output /tmp/x/demo.svg          ¦ Output /tmp/x/demo.svg",
        "Output \"a.b.png\"              ¦ Output a.b.png",
        "Require threadboard             ¦ Require threadboard",
        "Require \"/usr/bin/env\"        ¦ Require /usr/bin/env",
        "Set Columns 100                 ¦ Set Columns 100",
        "Set Rows 030                    ¦ Set Rows 30",
        "Set Width 1200                  ¦ Set Width 1200",
        "Set Height 600                  ¦ Set Height 600",
        "Set FontSize 22                 ¦ Set FontSize 22",
        "Set FontFamily \"jetbrains mono\" ¦ Set FontFamily \"JetBrains Mono\"",
        "Set Padding 0                   ¦ Set Padding 0",
        "Set Margin 60                   ¦ Set Margin 60",
        "Set MarginFill '#674EFF'        ¦ Set MarginFill \"#674EFF\"",
        "Set MarginFill \"\"               ¦ Set MarginFill \"\"",
        "Set WindowBar colorful          ¦ Set WindowBar Colorful",
        "Set WindowBar \"\"                ¦ Set WindowBar \"\"",
        "Set WindowBarSize 40            ¦ Set WindowBarSize 40",
        "Set BorderRadius 8              ¦ Set BorderRadius 8",
        "Set LineHeight 1.20             ¦ Set LineHeight 1.2",
        "Set LetterSpacing 1.0           ¦ Set LetterSpacing 1",
        "Set CursorBlink false           ¦ Set CursorBlink false",
        "Set Theme midnight              ¦ Set Theme midnight",
        "Set Theme 'my own.theme'        ¦ Set Theme \"my own.theme\"",
        "Set Theme /etc/x.theme          ¦ Set Theme /etc/x.theme",
        "Set Framerate 60                ¦ Set Framerate 60",
        "Set PlaybackSpeed 2.0           ¦ Set PlaybackSpeed 2",
        "Set PlaybackSpeed .5            ¦ Set PlaybackSpeed 0.5",
        "Set LoopOffset 60.4             ¦ Set LoopOffset 60.4%",
        "Set LoopOffset 20.99%           ¦ Set LoopOffset 20.99%",
        "Set TypingSpeed .1              ¦ Set TypingSpeed 100ms",
        "Set TypingSpeed 75ms            ¦ Set TypingSpeed 75ms",
        "Set TypingSpeed 0               ¦ Set TypingSpeed 0s",
        "Set WaitTimeout 1m              ¦ Set WaitTimeout 60s",
        "Set WaitPattern /done|failed/   ¦ Set WaitPattern /done|failed/",
        "Env NO_COLOR 1                  ¦ Env NO_COLOR 1",
        "Env A \"it's\"                  ¦ Env A it's",
        "Env EMPTY ''                    ¦ Env EMPTY \"\"",
        "Type \"s\"                      ¦ Type \"s\"",
        "Type 's'                        ¦ Type \"s\"",
        "Type `a 'b' \"c\"`              ¦ Type `a 'b' \"c\"`",
        "Type@500ms \"s\"                ¦ Type@500ms \"s\"",
        "Type@.5 \"s\"                   ¦ Type@500ms \"s\"",
        "Type \"\"                       ¦ Type \"\"",
        "Sleep 1                         ¦ Sleep 1s",
        "Sleep .5                        ¦ Sleep 500ms",
        "Sleep 1.5s                      ¦ Sleep 1500ms",
        "Sleep 500 ms                    ¦ Sleep 500ms",
        "Sleep 0.25ms                    ¦ Sleep 0.25ms",
        "Sleep 1m                        ¦ Sleep 60s",
        "Sleep 2s                        ¦ Sleep 2s",
        "Wait                            ¦ Wait+Line",
        "Wait /a b/                      ¦ Wait+Line /a b/",
        "Wait@5s /x/                     ¦ Wait+Line@5s /x/",
        "Wait+Line /^x$/                 ¦ Wait+Line /^x$/",
        "Wait+Screen@1m /a\\/b/          ¦ Wait+Screen@60s /a\\/b/",
        "Wait+State x sleeping           ¦ Wait+State x sleeping",
        "Wait+State Thread-1 done        ¦ Wait+State Thread-1 done",
        "Wait+State 3 CUT_OFF            ¦ Wait+State 3 cut-off",
        "Wait+State 3 cut off            ¦ Wait+State 3 cut-off",
        "Wait+State 3 'not started'      ¦ Wait+State 3 not-started",
        "Wait+State 3 new                ¦ Wait+State 3 not-started",
        "Wait+State@2s 'Thread-1 (thread_function)' Running ¦ "
            + "Wait+State@2s \"Thread-1 (thread_function)\" running",
        "Type q                          ¦ Type \"q\"",
        "Type ls .config/a-b_c.d%        ¦ Type \"ls .config/a-b_c.d%\"",
        "Type \"a\" 'b'                  ¦ Type \"a b\"",
        "Type 'a' b \"\" `c`             ¦ Type \"a b  c\"",
        "Type '\"' `'` \"`\"              ¦ Type `\" '` \"`\"",
        "Type @1s 's'                    ¦ Type@1s \"s\"",
        "Type @ 1s s                     ¦ Type@1s \"s\"",
        "Right @50ms 7                   ¦ Right@50ms 7",
        "Set WaitPattern \"x\"           ¦ Set WaitPattern /x/",
        "Set WaitPattern done            ¦ Set WaitPattern /done/",
        "Set WaitPattern \"a/b\\/c\"     ¦ Set WaitPattern \"a/b\\/c\"",
        "Set LoopOffset 50 %             ¦ Set LoopOffset 50%",
        "Set TypingSpeed 75 ms           ¦ Set TypingSpeed 75ms",
        "Ctrl + L                        ¦ Ctrl+l",
        "Ctrl+ Alt +x                    ¦ Ctrl+Alt+x",
        "Wait + Screen @ 5s /x/          ¦ Wait+Screen@5s /x/",
        "Output foo.GIF                  ¦ Output foo.GIF",
        "Screenshot END.PNG              ¦ Screenshot END.PNG",
        "Hide                            ¦ Hide",
        "Show                            ¦ Show",
        "Screenshot end.png              ¦ Screenshot end.png",
      })
  void aCommandSaysWhatItSays(String written, String canonical) throws TapeException {
    assertEquals(canonical + "\n", Shelf.tape(written).toString());
    assertEquals(canonical + "\n", Shelf.tape(canonical).toString(), "and again");
    assertEquals(Shelf.tape(written).commands(), Shelf.tape(canonical).commands());
  }

  @Test
  void anEmptyTapeHasNoCommands() throws TapeException {
    assertEquals(List.of(), Shelf.tape("", "# nothing", "   ").commands());
  }

  @Test
  void severalCommandsMayStandOnALine() throws TapeException {
    assertEquals(
        "Type \"a\"\nEnter\nSleep 1s\nDown 3\nUp\n",
        Shelf.tape("Type 'a' Enter Sleep 1 Down 3", "Up").toString());
    assertEquals("Type \"a b\"\nUp\nEnter\n", Shelf.tape("Type a b Up Enter").toString());
  }

  @Test
  void aCommandMayGoOnOnLaterLines() throws TapeException {
    assertEquals(
        "Env A b\nType \"a b\"\nSleep 500ms\nDown@1s 3\nWait+Screen@1s /x/\nCtrl+c\n",
        Shelf.tape(
                "Env",
                "A",
                "b",
                "Type 'a'",
                "\"b\"",
                "Sleep",
                "500",
                "ms",
                "Down",
                " @1s",
                "",
                "3",
                "Wait",
                "+Screen",
                "@",
                "1s",
                "/x/",
                "Ctrl",
                "+",
                "C")
            .toString());
    assertEquals(
        "Output a.gif\nSet Rows 30\n",
        Shelf.tape("Output", "a.gif", "Set", "Rows", "30").toString());
  }

  @Test
  void everyCommandKnowsItsPlace() throws TapeException {
    Tape tape = Shelf.tape("# x", "Hide", "", "  Show Sleep 1");
    assertEquals(
        List.of(
            new TapeLocation("demo.tape", 2, 1),
            new TapeLocation("demo.tape", 4, 3),
            new TapeLocation("demo.tape", 4, 8)),
        tape.lines().stream().map(Located::location).toList());
  }

  @Test
  void whatItIsForIsToldApart() throws TapeException {
    Tape tape =
        Shelf.tape(
            "Output a.gif", "Output b.cast", "Require python3", "Env A 1", "Env B 2", "Env A 3");
    assertEquals(
        List.of("a.gif", "b.cast"), tape.outputs().stream().map(out -> out.what().file()).toList());
    assertEquals("python3", tape.requirements().get(0).what().program());
    assertEquals("{A=3, B=2}", tape.environment().toString());
  }
}
