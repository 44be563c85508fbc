package dev.threadboard.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.threadboard.frame.Canvas;
import dev.threadboard.frame.Frame;
import dev.threadboard.frame.Size;
import dev.threadboard.frame.Style;
import dev.threadboard.scenario.Catalogue;
import dev.threadboard.scenario.Scenario;
import dev.threadboard.theme.Role;
import dev.threadboard.theme.Theme;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The colours of Python, judged by a regular expression. */
class PythonColorsTest {
  private static final Pattern TOKEN =
      Pattern.compile(
          "(?<keyword>\\b(?:import|from|as|def|for|in|with|if|else|while|return|True|False|None)\\b)"
              + "|(?<string>\"[^\"]*\"|'[^']*')|(?<number>\\b\\d+(?:\\.\\d+)?\\b)");

  private static final List<String> PIECES =
      List.of(
          " ", ".", "_", "\"", "'", "(", "1", "2.5", "07", "x", "for", "in", "None", "def_", "=",
          "1.x", "3.4.5", "\"a b\"", "'for'");

  private final Theme theme = Theme.terminal();

  @Test
  void everyListing() {
    for (Scenario scenario : Catalogue.scenarios()) {
      scenario.listing().lines().forEach(line -> check(line, 80));
    }
  }

  @Test
  void anyLine() {
    Random random = new Random(1);
    for (int i = 0; i < 5000; i++) {
      StringBuilder line = new StringBuilder();
      for (int piece = random.nextInt(12); piece >= 0; piece--) {
        line.append(PIECES.get(random.nextInt(PIECES.size())));
      }
      check(line.toString(), 1 + random.nextInt(50));
    }
  }

  private void check(String line, int columns) {
    Canvas canvas = new Canvas(new Size(columns, 1), Style.PLAIN);
    PythonColors.draw(Area.all(canvas, Glyphs.UNICODE), line, theme, false);
    Frame frame = canvas.frame();
    List<Style> wanted = new ArrayList<>();
    for (int i = 0; i < line.length(); i++) {
      wanted.add(theme.style(Role.CODE));
    }
    Matcher token = TOKEN.matcher(line);
    while (token.find() && token.end() < columns) {
      for (int i = token.start(); i < token.end(); i++) {
        wanted.set(i, theme.style(role(token)));
      }
    }
    for (int column = 0; column < Math.min(columns, line.length()); column++) {
      assertEquals(wanted.get(column), frame.style(column, 0), line + " at " + column);
    }
  }

  private static Role role(Matcher token) {
    return token.group("keyword") != null
        ? Role.CODE_KEYWORD
        : token.group("string") != null ? Role.CODE_STRING : Role.CODE_NUMBER;
  }
}
