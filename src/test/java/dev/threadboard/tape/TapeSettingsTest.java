package dev.threadboard.tape;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.threadboard.record.TerminalColors;
import dev.threadboard.tape.syntax.Located;
import dev.threadboard.tape.syntax.TapeException;
import dev.threadboard.tape.syntax.TapeLocation;
import dev.threadboard.tape.syntax.TapeSetting;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TapeSettingsTest {
  @Test
  void whatIsNotSaidIsLeftToTheRecorder() throws TapeException {
    OptionalInt none = OptionalInt.empty();
    assertEquals(
        new TapeSettings(
            none,
            none,
            none,
            Map.of(),
            Optional.empty(),
            Optional.empty(),
            none,
            1,
            0,
            false,
            false),
        Shelf.tape("Enter").settings());
  }

  @Test
  void whatIsSaidLastStands() throws TapeException {
    TapeSettings settings =
        Shelf.tape(
                "Set Columns 90",
                "Set Rows 25",
                "Set Columns 100",
                "Set FontSize 16",
                "Set Padding 8",
                "Set MarginFill '#abc'",
                "Set CursorBlink true",
                "Set ShowKeys true",
                "Set Theme paper",
                "Set Theme midnight",
                "Set Framerate 30",
                "Set PlaybackSpeed 2",
                "Set LoopOffset 25%")
            .settings();
    assertEquals(
        new TapeSettings(
            OptionalInt.of(100),
            OptionalInt.of(25),
            OptionalInt.of(16),
            Map.of(TapeSetting.PADDING, "8", TapeSetting.MARGIN_FILL, "#abc"),
            Optional.of(new Located<>(new TapeLocation("demo.tape", 10, 1), "midnight")),
            Optional.empty(),
            OptionalInt.of(30),
            2,
            0.25,
            true,
            true),
        settings);
  }

  @ParameterizedTest
  @CsvSource({
    "1200,  600,  22,  0,   90,  20",
    "1200,  600,  22, 60,   81,  16",
    "1200,  600,  32,  0,   62,  13",
    " 600,  267,  10,  0,  100,  20",
    "1320,  792,  22,  0,  100,  27",
    " 240,  134,  10,  0,   40,  10",
    "20000, 600,   6,  0,  500,  75",
  })
  void pixelsAreAsManyWholeCellsAsFit(
      int width, int height, int fontSize, int padding, int columns, int rows)
      throws TapeException {
    TapeSettings settings =
        Shelf.tape(
                "Set Width " + width,
                "Set Height " + height,
                "Set FontSize " + fontSize,
                "Set Padding " + padding)
            .settings();
    assertEquals(OptionalInt.of(columns), settings.columns());
    assertEquals(OptionalInt.of(rows), settings.rows());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Set Margin 100                                | 90 | 20",
        "Set Margin 100;Set MarginFill '#fff'          | 75 | 13",
        "Set WindowBarSize 90                          | 90 | 20",
        "Set WindowBar Rings                           | 90 | 19",
        "Set WindowBar Rings;Set WindowBarSize 90      | 90 | 17",
        "Set LineHeight 1.5                            | 90 | 13",
        "Set LetterSpacing 2                           | 80 | 20",
        "Set Padding 10;Set Margin 10;Set MarginFill '#fff';Set WindowBar Colorful | 87 | 18",
      })
  void whatIsAroundTheCellsLeavesLessRoomForThem(String sets, int columns, int rows)
      throws TapeException {
    TapeSettings settings =
        Shelf.tape(("Set Width 1200;Set Height 600;" + sets).split(";")).settings();
    assertEquals(OptionalInt.of(columns), settings.columns());
    assertEquals(OptionalInt.of(rows), settings.rows());
  }

  @Test
  void pixelsAreMeantWithTheFontOfVhsUnlessAnotherIsSaid() throws TapeException {
    TapeSettings settings = Shelf.tape("Set Width 1320", "Set Rows 30").settings();
    assertEquals(OptionalInt.of(100), settings.columns());
    assertEquals(OptionalInt.of(30), settings.rows());
    assertEquals(OptionalInt.of(22), settings.fontSize());
  }

  @Test
  void aThemeInJsonSaysTheColorsOfTheTerminal() throws TapeException {
    TapeSettings settings =
        Shelf.tape(
                "Set Theme { \"name\": \"Whi}mr\\\"\", \"background\": \"#29283b\",",
                "  \"foreground\": \"#B3b0d6\", \"brightBlack\": \"#535178\",",
                "  \"selection\": \"#3d3c58\", \"cursor\": \"#b3b0d6\", \"cyan\": \"#0af\" }",
                "Set Rows 31")
            .settings();
    TerminalColors colors = settings.colors().orElseThrow();
    assertEquals(0x29283b, colors.background());
    assertEquals(0xb3b0d6, colors.foreground());
    assertEquals(0x535178, colors.ansi().get(8));
    assertEquals(0x00aaff, colors.ansi().get(6));
    assertEquals(TerminalColors.DARK.ansi().get(1), colors.ansi().get(1), "not said");
    assertEquals(
        Optional.of(new Located<>(new TapeLocation("demo.tape", 1, 1), "terminal")),
        settings.theme());
    assertEquals(OptionalInt.of(31), settings.rows());
  }

  @Test
  void aThemeInJsonMayBeInQuotesAndIsReadAgainFromItsText() throws TapeException {
    Tape tape = Shelf.tape("Set Theme '{\"red\": \"#ff0000\"}'");
    assertEquals(0xff0000, tape.settings().colors().orElseThrow().ansi().get(1));
    assertEquals(tape.commands(), Shelf.tape(tape.toString()).commands());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      value = {
        "{ \"blak\": \"#000000\" } ¦ unknown colour of a theme \"blak\": did you mean \"black\"? ",
        "{ \"black\": 7 }          ¦ the theme has for black no colour such as \"#674EFF\", but"
            + " \"7\"",
        "{ \"black\": \"black\" }    ¦ the theme has for black no colour such as \"#674EFF\", but"
            + " \"black\"",
        "{ black: \"#000000\" }    ¦ the theme is no JSON: ",
        "{ \"name\": {} }          ¦ the theme is one object of JSON",
        "{ \"black\": \"#000000\"    ¦ the object that begins with { has no } at its end",
      })
  void aThemeInJsonThatIsWrongIsTold(String theme, String message) {
    TapeException fault =
        assertThrows(TapeException.class, () -> Shelf.tape("", "Set Theme " + theme));
    String begins = "demo.tape:2: " + message;
    assertTrue(fault.getMessage().startsWith(begins), fault.getMessage());
    assertEquals(1, fault.getMessage().lines().count());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      value = {
        "Set Width 300    ¦ Set FontSize 22 ¦ Set Width 300 is 22 columns at this FontSize and"
            + " Padding, and at least 40 are needed: 528 pixels",
        "Set Height 600   ¦ Set FontSize 46 ¦ Set Height 600 is 9 rows at this FontSize and"
            + " Padding, and at least 10 are needed: 614 pixels",
        "Set Height 100   ¦ Set Padding 60  ¦ Set Height 100 is 0 rows at this FontSize and"
            + " Padding, and at least 10 are needed: 414 pixels",
        "Set Width 1200   ¦ Set Columns 90  ¦ Set Width 1200 and Set Columns exclude each other",
      })
  void tooFewPixelsForTheDashboardAreRefused(String set, String other, String message) {
    TapeException fault = assertThrows(TapeException.class, () -> Shelf.tape("", set, other));
    assertEquals("demo.tape:2: " + message, fault.getMessage());
  }
}
