package dev.threadboard.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.threadboard.cli.Program.Result;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How a recording's pictures look, by a tape's settings and by options. */
@Timeout(60)
class RecordPictureTest {
  @TempDir private Path folder;

  private String in(String name) {
    return folder.resolve(name).toString();
  }

  private Path tape(String text) throws IOException {
    return Files.writeString(folder.resolve("x.tape"), text);
  }

  @ParameterizedTest
  @CsvSource({"'', 740x500", "Set Padding 0, 720x480", "Set Padding 3, 726x486"})
  void theTapeSetsThePadding(String set, String size) throws Exception {
    Path tape =
        tape(set + "\nSet Columns 80\nSet Rows 24\nType 'threadboard run join' Enter\nSleep 1s");
    assertEquals(0, Program.run("record", tape.toString(), "-o", in("x.png")).status());
    BufferedImage image = ImageIO.read(folder.resolve("x.png").toFile());
    assertEquals(size, image.getWidth() + "x" + image.getHeight());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Set Padding 7",
        "Set FontSize 32\nSet Padding 1",
        "Set FontSize 13\nSet LineHeight 1.3\nSet LetterSpacing 1.5\nSet BorderRadius 9",
        "Set Margin 21\nSet MarginFill '#674EFF'\nSet WindowBar Rings\nSet WindowBarSize 41",
      })
  void aTapesWidthAndHeightAreThoseOfThePicture(String sets) throws Exception {
    Path tape =
        tape(
            "Set Width 1200\nSet Height 600\n"
                + sets
                + "\nType 'threadboard run join' Enter\nSleep 100ms");
    assertEquals(
        new Result(0, "", ""),
        Program.run(
            "record", tape.toString(), "-o", in("x.png"), "-o", in("x.gif"), "-o", in("x.svg")));
    for (String file : List.of("x.png", "x.gif")) {
      BufferedImage image = ImageIO.read(folder.resolve(file).toFile());
      assertEquals("1200x600", image.getWidth() + "x" + image.getHeight(), file);
    }
    String svg = Files.readString(folder.resolve("x.svg"));
    assertTrue(svg.contains(" width=\"1200\" height=\"600\">"), svg.substring(0, 200));
  }

  @Test
  void optionsDrawAWindowAroundThePictureAndGoBeforeATapesSettings() throws Exception {
    Path tape =
        tape(
            "Set Columns 80\nSet Rows 24\nSet WindowBar Rings\nSet BorderRadius 99\n"
                + "Type 'threadboard run join' Enter\nSleep 100ms");
    String[] line = {
      "record",
      tape.toString(),
      "-o",
      in("x.png"),
      "--margin",
      "20",
      "--margin-fill",
      "#0af",
      "--window-bar",
      "Colorful",
      "--window-bar-size",
      "40",
      "--border-radius",
      "6",
      "--padding",
      "5",
      "--line-height",
      "1.1",
      "--letter-spacing",
      "1"
    };
    assertEquals(new Result(0, "", ""), Program.run(line));
    BufferedImage image = ImageIO.read(folder.resolve("x.png").toFile());
    assertEquals(80 * 10 + 2 * 25, image.getWidth());
    assertEquals(24 * 22 + 2 * 25 + 40, image.getHeight());
    assertEquals(0xff00aaff, image.getRGB(0, 0));
    assertEquals(0xffff4f4d, image.getRGB(20 + 20, 20 + 20), "the first dot");
  }

  @Test
  void aTapesThemeInJsonColorsThePicture() throws Exception {
    Path tape =
        tape(
            "Set Theme { \"background\": \"#29283b\", \"foreground\": \"#b3b0d6\" }\n"
                + "Type 't'\nSleep 100ms\nScreenshot "
                + in("x.png")
                + "\nType 'hreadboard run join' Enter");
    assertEquals(new Result(0, "", ""), Program.run("record", tape.toString()));
    BufferedImage image = ImageIO.read(folder.resolve("x.png").toFile());
    assertEquals(0xff29283b, image.getRGB(0, 0));
    assertEquals(0xffb3b0d6, image.getRGB(10 + 3 * 9 + 4, 20), "the cursor");
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void theCursorOfThePromptBlinksIfATapeSaysSo(boolean blinks) throws Exception {
    Path tape =
        tape(
            """
            Set CursorBlink %s
            Set Padding 0
            Type@0 "threadboard run join"
            Sleep 599ms
            Screenshot %s
            Sleep 1ms
            Screenshot %s
            Sleep 600ms
            Screenshot %s
            Enter
            """
                .formatted(blinks, in("a.png"), in("b.png"), in("c.png")));
    assertEquals(new Result(0, "", ""), Program.run("record", tape.toString()));
    int inside = ("$ threadboard run join".length()) * 9 + 4;
    for (String file : List.of("a.png", "b.png", "c.png")) {
      int pixel = ImageIO.read(folder.resolve(file).toFile()).getRGB(inside, 10);
      boolean seen = pixel != 0xff12161d;
      assertEquals(!blinks || !file.equals("b.png"), seen, file);
    }
  }

  @Test
  void aPictureThatIsTooLargeIsRefusedBeforeItIsMadeWithTheScaleThatFits() throws Exception {
    String[] line = {
      "record",
      "join",
      "-o",
      in("x.png"),
      "--size",
      "500x200",
      "--scale",
      "8",
      "--line-height",
      "3",
      "--letter-spacing",
      "50"
    };
    assertEquals(
        new Result(
            2,
            "",
            "threadboard: cannot write \""
                + in("x.png")
                + "\": a PNG of 236160x96160 pixels is too large here: --scale 2 would fit\n"),
        Program.run(line));
    assertFalse(Files.exists(folder.resolve("x.png")));
  }
}
