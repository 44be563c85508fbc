package dev.threadboard.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.threadboard.frame.ColorDepth;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code threadboard themes} prints. */
class ThemeListTest {
  @TempDir private Path directory;

  @Test
  void withoutColourALineIsTheNameAndWhoseItIs() throws Exception {
    Path own = Files.writeString(directory.resolve("own.theme"), "inherit = mono");
    List<String> lines = new ThemeList(new Themes(directory), ColorDepth.NONE).lines();
    assertEquals("terminal         bundled", lines.get(0));
    assertEquals("own              " + own, lines.get(lines.size() - 1));
    lines.forEach(line -> assertTrue(line.chars().allMatch(c -> c >= ' ' && c < 0x7f), line));
  }

  @Test
  void withColourItShowsASwatchThatEndsPlain() {
    for (String line : new ThemeList(Themes.bundled(), ColorDepth.TRUE).lines()) {
      assertTrue(line.contains("running") && line.contains("failed"), line);
      String end = line.substring(line.lastIndexOf('\033'));
      assertTrue(end.equals("\033[m   bundled") || end.equals("\033[m  bundled"), line);
      assertTrue(plain(line).length() <= 90, plain(line));
    }
  }

  @Test
  void aThemeThatCannotBeUsedSaysWhy() throws Exception {
    Files.writeString(directory.resolve("wrong.theme"), "text = bleu");
    List<String> lines = new ThemeList(new Themes(directory), ColorDepth.NONE).lines();
    String last = lines.get(lines.size() - 1);
    assertTrue(last.startsWith("wrong            cannot be used: " + directory), last);
  }

  private static String plain(String line) {
    return line.replaceAll("\033\\[[0-9;]*m", "");
  }
}
