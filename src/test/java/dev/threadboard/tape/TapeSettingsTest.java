package dev.threadboard.tape;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.threadboard.tape.syntax.Located;
import dev.threadboard.tape.syntax.TapeException;
import dev.threadboard.tape.syntax.TapeLocation;
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
        new TapeSettings(none, none, none, none, Optional.empty(), none, 1, 0),
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
            OptionalInt.of(8),
            Optional.of(new Located<>(new TapeLocation("demo.tape", 7, 1), "midnight")),
            OptionalInt.of(30),
            2,
            0.25),
        settings);
  }

  @ParameterizedTest
  @CsvSource({
    "1200,  600,  22,  0,   90,  20",
    "1200,  600,  22, 60,   81,  16",
    "1200,  600,  32,  0,   62,  14",
    " 600,  264,  10,  0,  100,  20",
    "1320,  792,  22,  0,  100,  27",
    " 240,  132,  10,  0,   40,  10",
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

  @Test
  void pixelsAreMeantWithTheFontOfVhsUnlessAnotherIsSaid() throws TapeException {
    TapeSettings settings = Shelf.tape("Set Width 1320", "Set Rows 30").settings();
    assertEquals(OptionalInt.of(100), settings.columns());
    assertEquals(OptionalInt.of(30), settings.rows());
    assertEquals(OptionalInt.of(22), settings.fontSize());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      value = {
        "Set Width 300    ¦ Set FontSize 22 ¦ Set Width 300 is 22 columns at this FontSize and"
            + " Padding, and 40 to 500 are allowed: 528 pixels are 40",
        "Set Height 600   ¦ Set FontSize 46 ¦ Set Height 600 is 9 rows at this FontSize and"
            + " Padding, and 10 to 200 are allowed: 608 pixels are 10",
        "Set Height 100   ¦ Set Padding 60  ¦ Set Height 100 is 0 rows at this FontSize and"
            + " Padding, and 10 to 200 are allowed: 411 pixels are 10",
        "Set Width 20000  ¦ Set FontSize 6  ¦ Set Width 20000 is 5555 columns at this FontSize"
            + " and Padding, and 40 to 500 are allowed: 1800 pixels are 500",
        "Set Width 1200   ¦ Set Columns 90  ¦ Set Width 1200 and Set Columns exclude each other",
      })
  void tooFewPixelsForTheDashboardAreRefused(String set, String other, String message) {
    TapeException fault = assertThrows(TapeException.class, () -> Shelf.tape("", set, other));
    assertEquals("demo.tape:2: " + message, fault.getMessage());
  }
}
