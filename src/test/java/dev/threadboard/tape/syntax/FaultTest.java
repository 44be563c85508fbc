package dev.threadboard.tape.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.threadboard.tape.Shelf;
import dev.threadboard.tape.Tape;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every way to write a command wrongly, and the one line that is said of it. */
class FaultTest {
  private static final String TIME = "a time such as 500ms, 2s or 1m, of at most an hour";

  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      quoteCharacter = '^',
      value = {
        "\"s\"                    ¦ 1 ¦ a command begins with its name, and not with \"s\"",
        "Enter /x/                ¦ 7 ¦ a command begins with its name, and not with \"/x/\"",
        "Output                   ¦ 7 ¦ Output takes a file, as in Output demo.gif, and not"
            + " nothing",
        "Output ''                ¦ 8 ¦ Output takes a file, as in Output demo.gif, and not \"\"",
        "Output demo              ¦ 8 ¦ Output cannot write \"demo\": the ending is one of "
            + ".gif, .cast, .svg, .png, .txt, .ansi, .mp4, .webm",
        "Output frames/           ¦ 8 ¦ Output cannot write \"frames/\": the ending is one of "
            + ".gif, .cast, .svg, .png, .txt, .ansi, .mp4, .webm",
        "Output .gif              ¦ 8 ¦ Output cannot write \".gif\": the ending is one of "
            + ".gif, .cast, .svg, .png, .txt, .ansi, .mp4, .webm",
        "Output golden.ascii      ¦ 8 ¦ Output cannot write \"golden.ascii\": text is .txt",
        "Require                  ¦ 8 ¦ Require takes a program, as in Require threadboard, "
            + "and not nothing",
        "Set                      ¦ 4 ¦ Set takes a setting and its value, as in "
            + "Set Columns 100, and not nothing",
        "Set Columns              ¦ 12 ¦ Set Columns takes a whole number from 40 to 500, "
            + "and not nothing",
        "Set Columns 39           ¦ 13 ¦ Set Columns takes a whole number from 40 to 500, "
            + "and not \"39\"",
        "Set Columns 99.5         ¦ 13 ¦ Set Columns takes a whole number from 40 to 500, "
            + "and not \"99.5\"",
        "Set Rows 201             ¦ 10 ¦ Set Rows takes a whole number from 10 to 200, "
            + "and not \"201\"",
        "Set Width -1             ¦ 11 ¦ Set Width takes a whole number from 1 to 20000, "
            + "and not \"-1\"",
        "Set FontSize 5           ¦ 14 ¦ Set FontSize takes a whole number from 6 to 100, "
            + "and not \"5\"",
        "Set FontFamily 'Fira'    ¦ 16 ¦ Set FontFamily takes \"JetBrains Mono\", the font that "
            + "is built in, and not \"Fira\"",
        "Set Padding 50px         ¦ 13 ¦ Set Padding takes a whole number from 0 to 500, "
            + "and not \"50px\"",
        "Set MarginFill picture.png ¦ 16 ¦ Set MarginFill takes a colour such as \"#674EFF\", "
            + "and not \"picture.png\"",
        "Set WindowBar Round      ¦ 15 ¦ Set WindowBar takes one of Colorful, ColorfulRight, "
            + "Rings, RingsRight, and not \"Round\"",
        "Set LineHeight 0.5       ¦ 16 ¦ Set LineHeight takes a number from 1 to 3, "
            + "and not \"0.5\"",
        "Set CursorBlink maybe    ¦ 17 ¦ Set CursorBlink takes true or false, "
            + "and not \"maybe\"",
        "Set Theme \"\"             ¦ 11 ¦ Set Theme takes a theme's name or file "
            + "(`threadboard themes` tells them), or one in JSON, and not \"\"",
        "Set Framerate 0          ¦ 15 ¦ Set Framerate takes a whole number from 1 to 60, "
            + "and not \"0\"",
        "Set PlaybackSpeed 0      ¦ 19 ¦ Set PlaybackSpeed takes a number from 0.01 to 100, "
            + "and not \"0\"",
        "Set LoopOffset 101%      ¦ 16 ¦ Set LoopOffset takes a part of the recording, in "
            + "percent from 0 to 100, and not \"101%\"",
        "Set TypingSpeed fast     ¦ 17 ¦ Set TypingSpeed takes " + TIME + ", and not \"fast\"",
        "Set WaitTimeout 0        ¦ 17 ¦ Set WaitTimeout takes "
            + TIME
            + ", and more than 0, and not \"0\"",
        "Set WaitPattern          ¦ 16 ¦ Set WaitPattern takes a pattern, as in /done/, "
            + "and not nothing",
        "Set WaitPattern '('      ¦ 17 ¦ \"(\" is no pattern: missing closing ) in \"(\"",
        "Wait 'x'                 ¦ 6 ¦ a command begins with its name, and not with \"x\"",
        "Env                      ¦ 4 ¦ Env takes a variable's name and its value, as in "
            + "Env THREADBOARD_ASCII true, and not nothing",
        "Env 1A b                 ¦ 5 ¦ Env takes a variable's name and its value, as in "
            + "Env THREADBOARD_ASCII true, and not \"1A\"",
        "Env A                    ¦ 6 ¦ Env A has no value",
        "Type                     ¦ 5 ¦ Type takes a text in quotes, as in Type \"s\", "
            + "and not nothing",
        "Type Enter               ¦ 6 ¦ Type takes a text in quotes, as in Type \"s\", "
            + "and not \"Enter\"",
        "Type 3                   ¦ 6 ¦ Type takes a text in quotes, as in Type \"s\", "
            + "and not \"3\"",
        "Type ls -la              ¦ 9 ¦ Type takes a text in quotes, as in Type \"s\", "
            + "and not \"-la\"",
        "Sleep 1 3                ¦ 9 ¦ a command begins with its name, and not with 3: "
            + "a count follows a key",
        "Type@ 's'                ¦ 7 ¦ Type@ takes " + TIME + ", and not \"s\"",
        "Sleep                    ¦ 6 ¦ Sleep takes " + TIME + ", and not nothing",
        "Sleep '1s'               ¦ 7 ¦ Sleep takes " + TIME + ", and not \"1s\"",
        "Sleep 1.2.3              ¦ 7 ¦ Sleep takes " + TIME + ", and not \"1.2.3\"",
        "Sleep 1h                 ¦ 7 ¦ Sleep takes " + TIME + ", and not \"1h\"",
        "Sleep 61m                ¦ 7 ¦ Sleep takes " + TIME + ", and not \"61m\"",
        "Sleep -1                 ¦ 7 ¦ Sleep takes " + TIME + ", and not \"-1\"",
        "Enter 0                  ¦ 7 ¦ a key is pressed from 1 to 1000 times, and not \"0\"",
        "Enter 1001               ¦ 7 ¦ a key is pressed from 1 to 1000 times, and not \"1001\"",
        "Enter 4294967297         ¦ 7 ¦ a key is pressed from 1 to 1000 times, "
            + "and not \"4294967297\"",
        "Enter 1.5                ¦ 7 ¦ a key is pressed from 1 to 1000 times, and not \"1.5\"",
        "Down@x 2                 ¦ 6 ¦ Down@ takes " + TIME + ", and not \"x\"",
        "Ctrl                     ¦ 1 ¦ Ctrl goes with another key, as in Ctrl+x",
        "Ctrl+Alt                 ¦ 6 ¦ Alt goes with another key, as in Alt+x",
        "Ctrl+                    ¦ 6 ¦ Ctrl+ has no key after it, as in Ctrl+x",
        "Ctrl+Ctrl+x              ¦ 6 ¦ Ctrl is held down already",
        "Ctrl+-                   ¦ 6 ¦ no terminal sends Ctrl+-: letters and @ [ \\ ] ^ _ ? go "
            + "with Ctrl+, and keys with names",
        "Ctrl+\ud83c\udf89         ¦ 6 ¦ no terminal sends Ctrl+\ud83c\udf89: letters and @ [ \\ "
            + "] ^ _ ? go with Ctrl+, and keys with names",
        "Shift+1                  ¦ 7 ¦ what Shift+1 is depends on the keyboard: Type that "
            + "character",
        "Ctrl+Tabb                ¦ 6 ¦ unknown key after Ctrl+ \"Tabb\": did you mean \"Tab\"? "
            + "(a character, or a key such as PageDown)",
        "Ctrl+a+b                 ¦ 6 ¦ one key goes with Ctrl+: each has a command of its own",
        "Wait+                    ¦ 6 ¦ Wait+ goes with one of Line, Screen, State",
        "Wait+Lines /x/           ¦ 6 ¦ unknown kind of Wait+ \"Lines\": did you mean \"Line\"? "
            + "(Line, Screen, State)",
        "Wait@0 /x/               ¦ 5 ¦ Wait@ takes a time of more than 0",
        "Wait /x)/                ¦ 6 ¦ \"/x)/\" is no pattern: unexpected )",
        "Wait /(?=x)/             ¦ 6 ¦ \"/(?=x)/\" is no pattern: "
            + "invalid or unsupported Perl syntax in \"(?=\"",
        "Wait /x\\/               ¦ 6 ¦ the pattern that begins with / has no / at its end",
        "Wait /(x{1000}){9}/      ¦ 6 ¦ \"/(x{1000}){9}/\" is too large: with all repetitions "
            + "written out, at most 2000 characters are allowed",
        "Wait /((){999}){9}/      ¦ 6 ¦ \"/((){999}){9}/\" is too large: with all repetitions "
            + "written out, at most 2000 characters are allowed",
        "Wait /[]{9]{1001}/       ¦ 6 ¦ \"/[]{9]{1001}/\" is no pattern: invalid repeat count in "
            + "\"{1001}\"",
        "Wait /(/                 ¦ 6 ¦ \"/(/\" is no pattern: missing closing ) in \"(\"",
        "Wait+State               ¦ 11 ¦ Wait+State takes a thread and a state, as in "
            + "Wait+State Thread-1 done, and not nothing",
        "Wait+State x             ¦ 13 ¦ Wait+State takes a thread and a state, as in "
            + "Wait+State Thread-1 done, and not nothing",
        "Wait+State x sleepin     ¦ 14 ¦ unknown state \"sleepin\": did you mean \"sleeping\"?"
            + " (not-started, starting, running, ready, sleeping, waiting, idle, done, failed,"
            + " cut-off)",
        "Wait+State x cut         ¦ 14 ¦ unknown state \"cut\": did you mean \"cut-off\"?"
            + " (not-started, starting, running, ready, sleeping, waiting, idle, done, failed,"
            + " cut-off)",
        "Screenshot               ¦ 11 ¦ Screenshot takes a file, as in Screenshot end.png, "
            + "and not nothing",
        "Screenshot end.gif       ¦ 12 ¦ Screenshot writes a file that ends in .png, "
            + "and not \"end.gif\"",
        "Source                   ¦ 7 ¦ Source takes a file, as in Source setup.tape, "
            + "and not nothing",
        "Source setup.txt         ¦ 8 ¦ Source takes a file that ends in .tape, "
            + "and not \"setup.txt\"",
        "Source setup.tape        ¦ 8 ¦ cannot read \"setup.tape\": there is no such file",
        "Sleep 1 Set Rows 30      ¦ 9 ¦ \"Set Rows 30\" comes too late: it stands before the "
            + "first key, Type, Sleep, Wait and Screenshot",
        "Enter Env A 1            ¦ 7 ¦ \"Env A 1\" comes too late: it stands before the "
            + "first key, Type, Sleep, Wait and Screenshot",
      })
  void aFaultSaysWhereItIsWhatItIsAndWhatIsAllowed(String written, int column, String message) {
    TapeException fault = fault("# a tape", "", written, "Enter");
    assertEquals("demo.tape:3: " + message, fault.getMessage());
    assertEquals(new TapeLocation("demo.tape", 3, column), fault.place());
  }

  @ParameterizedTest
  @CsvSource({
    "type, Type",
    "Tpye, Type",
    "wait, Wait",
    "pageup, PageUp",
    "Esc, Escape",
    "Sleeep, Sleep",
    "SCREENSHOT, Screenshot"
  })
  void ofAnUnknownCommandTheNearestIsNamed(String written, String meant) {
    String message = fault(written).getMessage();
    String begins =
        "demo.tape:1: unknown command \"%s\": did you mean \"%s\"? (one of Output, Require, "
            .formatted(written, meant);
    assertTrue(message.startsWith(begins), message);
  }

  @ParameterizedTest
  @CsvSource({
    "Colums, Columns",
    "width, Width",
    "Typingspeed, TypingSpeed",
    "FrameRate, Framerate"
  })
  void ofAnUnknownSettingTheNearestIsNamed(String written, String meant) {
    String message = fault("Set " + written + " 1").getMessage();
    String begins =
        "demo.tape:1: unknown setting \"%s\": did you mean \"%s\"? (Columns, Rows, "
            .formatted(written, meant);
    assertTrue(message.startsWith(begins), message);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Shell bash", "SubtitleFontSize 20"})
  void aSettingWithoutAMeaningHereIsRefusedByName(String setting) {
    String name = setting.substring(0, setting.indexOf(' '));
    String message = fault("", "Set " + setting).getMessage();
    String begins = "demo.tape:2: Set " + name + " has no meaning here: ";
    assertTrue(message.startsWith(begins), message);
    assertTrue(message.length() > begins.length() + 20, "and says what to do instead");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Copy \"x\"", "Paste", "ScrollUp 3", "ScrollDown@1s", "Subtitle \"x\""})
  void aCommandWithoutAMeaningHereIsRefusedByName(String command) {
    String name = command.split("[ @]")[0];
    String message = fault("", command).getMessage();
    String begins = "demo.tape:2: " + name + " has no meaning here: ";
    assertTrue(message.startsWith(begins), message);
    assertTrue(message.length() > begins.length() + 20, "and says what to do instead");
  }

  @Test
  void whatIsRefusedIsNotAlsoTaken() {
    for (String command : UnsupportedCommands.COMMANDS.keySet()) {
      assertTrue(!Parser.commands().contains(command), command);
    }
    for (String setting : UnsupportedCommands.SETTINGS.keySet()) {
      assertTrue(TapeSetting.named(setting).isEmpty(), setting);
    }
    assertTrue(Parser.FORMATS.stream().noneMatch(UnsupportedCommands.FORMATS::containsKey));
  }

  @Test
  void someSettingsMayChangeAtAnyTime() throws TapeException {
    List<String> changing =
        List.of("Set TypingSpeed 1s", "Set WaitTimeout 1s", "Set WaitPattern /x/");
    Tape tape =
        Shelf.tape(Stream.concat(Stream.of("Enter"), changing.stream()).toArray(String[]::new));
    assertEquals(changing, tape.commands().stream().skip(1).map(Object::toString).toList());
    assertEquals(3, Shelf.tape("Hide", "Set Rows 30", "Env A b").lines().size(), "after Hide");
  }

  @Test
  void aFaultIsOneLineThatCannotTouchTheTerminal() {
    assertEquals(
        "demo.tape:1: unknown command \"\\u202eepyT\": one of",
        fault("\u202eepyT").getMessage().substring(0, 49));
    String message = fault("x".repeat(5000)).getMessage();
    assertTrue(message.startsWith("demo.tape:1: unknown command \"" + "x".repeat(37) + "...\""));
    assertTrue(fault("Wait /" + "(".repeat(501) + "/").getMessage().contains("at most 500"));
  }

  private static TapeException fault(String... lines) {
    return assertThrows(TapeException.class, () -> Shelf.tape(lines));
  }
}
