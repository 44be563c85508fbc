package dev.threadboard.view.lesson;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.threadboard.Golden;
import dev.threadboard.command.KeyLabel;
import dev.threadboard.frame.Canvas;
import dev.threadboard.frame.Frame;
import dev.threadboard.frame.Size;
import dev.threadboard.lesson.Course;
import dev.threadboard.lesson.Guide;
import dev.threadboard.lesson.LessonEntry;
import dev.threadboard.lesson.LessonException;
import dev.threadboard.theme.Role;
import dev.threadboard.theme.Theme;
import dev.threadboard.view.Area;
import dev.threadboard.view.Glyphs;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class GuideViewTest {
  private static final Theme THEME = Theme.terminal();
  private static final List<KeyLabel> KEYS =
      List.of(new KeyLabel("enter", "go on"), new KeyLabel("q", "quit"));

  private static Guide guide() throws LessonException {
    return Guide.of(Course.read(Course.find("two_accounts").orElseThrow()));
  }

  private static Frame paint(Guide guide, int columns, int rows, Glyphs glyphs) {
    Canvas canvas = new Canvas(new Size(columns, rows), THEME.style(Role.TEXT));
    Area all = Area.all(canvas, glyphs);
    for (int row = 0; row < rows; row++) {
      all.fill(row, ".", THEME.style(Role.TEXT));
    }
    return GuideView.over(
        canvas.frame(),
        guide,
        guide.lesson().listing(),
        "Next: join_with_lock, A join inside the lock",
        KEYS,
        THEME,
        glyphs);
  }

  @ParameterizedTest
  @CsvSource({"80,24,UNICODE", "80,24,ASCII", "100,30,UNICODE"})
  void itsPagesLieOverTheDashboard(int columns, int rows, Glyphs glyphs) throws LessonException {
    String name = glyphs + "-" + columns + "x" + rows + ".txt";
    Guide guide = guide();
    golden("explanation-" + name, paint(guide, columns, rows, glyphs));
    guide = guide.next();
    golden("asked-" + name, paint(guide.marking(1).scrolling(9), columns, rows, glyphs));
    golden("wrong-" + name, paint(guide.answering(0), columns, rows, glyphs));
    golden("right-" + name, paint(guide.answering(1), columns, rows, glyphs));
    guide = guide.answering(1).ending();
    golden("end-" + name, paint(guide, columns, rows, glyphs));
    golden("last-" + name, paint(guide.next(), columns, rows, glyphs));
  }

  private static void golden(String name, Frame frame) {
    Golden.check(GuideViewTest.class, name, frame.text());
  }

  @Test
  void noSizeIsTooSmallToPaint() throws LessonException {
    for (int columns = 1; columns < 130; columns += 3) {
      for (int rows = 1; rows < 50; rows += 2) {
        Guide guide = guide();
        for (int page = 0; page < 2; page++) {
          paint(guide, columns, rows, Glyphs.UNICODE);
          guide = guide.next();
        }
        paint(guide.answering(0), columns, rows, Glyphs.UNICODE);
        paint(guide.ending(), columns, rows, Glyphs.UNICODE);
        paint(guide.ending().next(), columns, rows, Glyphs.UNICODE);
      }
    }
  }

  static Stream<LessonEntry> lessons() {
    return Course.bundled().entries().stream();
  }

  /** Nothing that is said or asked is cut on a small screen, whatever was answered. */
  @ParameterizedTest
  @MethodSource("lessons")
  void everyPageOfEveryLessonFitsOnASmallScreen(LessonEntry entry) throws LessonException {
    Guide guide = Guide.of(Course.read(entry));
    seen(guide, guide.lesson().explanation());
    for (guide = guide.next(); guide.open(); guide = guide.next()) {
      seen(guide, guide.question().ask());
      seen(guide.answering(0), guide.question().because());
    }
    for (guide = guide.ending(); !guide.isWays(); guide = guide.next()) {
      seen(guide, guide.question().ask());
      seen(guide.answering(0), guide.question().because());
    }
    seen(guide.next(), guide.lesson().teaches());
  }

  private static void seen(Guide guide, String text) {
    String painted = paint(guide, 80, 24, Glyphs.UNICODE).text();
    String words = painted.replaceAll("[│┃╭╮╰╯─━┏┓┗┛.]", " ").replaceAll("\\s+", " ");
    String wanted = text.replaceAll("[.]", " ").replaceAll("\\s+", " ").strip();
    assertTrue(words.contains(wanted), wanted + "\n" + painted);
  }
}
