package dev.threadboard.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.threadboard.theme.Theme;
import dev.threadboard.theme.Themes;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One viewer's way through the themes. */
class CurrentThemeTest {
  @TempDir private Path directory;

  @Test
  void theNextThemeIsPutOnAndNamed() throws Exception {
    CurrentTheme current = new CurrentTheme(Theme.terminal(), Themes.bundled());
    assertEquals("theme midnight", current.next());
    assertEquals("midnight", current.get().name());
  }

  @Test
  void afterTheLastComesTheFirst() throws Exception {
    Theme first = Themes.bundled().load("paper");
    CurrentTheme current = new CurrentTheme(first, Themes.bundled());
    for (int i = 1; i < Themes.bundled().names().size(); i++) {
      current.next();
    }
    assertEquals("theme paper", current.next());
    assertSame(first, current.get());
  }

  @Test
  void oneFromAFileElsewhereComesAroundAgain() throws Exception {
    Path file = Files.writeString(directory.resolve("mine.theme"), "inherit = mono");
    Theme mine = Themes.bundled().load(file.toString());
    CurrentTheme current = new CurrentTheme(mine, Themes.bundled());
    assertEquals("theme terminal", current.next());
    for (int i = 1; i < Themes.bundled().names().size(); i++) {
      current.next();
    }
    assertEquals("theme mine", current.next());
    assertSame(mine, current.get());
  }

  @Test
  void oneWithAFaultIsNotPutOnAndSaysWhy() throws Exception {
    Files.writeString(directory.resolve("midnight.theme"), "text = bleu");
    CurrentTheme current = new CurrentTheme(Theme.terminal(), new Themes(directory));
    assertTrue(current.next().contains("midnight.theme:1: text: "));
    assertEquals("terminal", current.get().name());
    assertEquals("theme paper", current.next());
  }
}
