package dev.threadboard.cli.explore;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.threadboard.explore.shown.SearchSnapshot;
import dev.threadboard.frame.Canvas;
import dev.threadboard.frame.Frame;
import dev.threadboard.frame.Size;
import dev.threadboard.frame.Style;
import dev.threadboard.lesson.Course;
import dev.threadboard.lesson.Guide;
import dev.threadboard.lesson.LessonEntry;
import dev.threadboard.lesson.LessonException;
import dev.threadboard.theme.Role;
import dev.threadboard.theme.Theme;
import dev.threadboard.view.Glyphs;
import dev.threadboard.view.lesson.WaysView;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The page with all ways of a lesson can be read to its end at 100x30. */
class LessonPagesTest {
  private static final Size SIZE = new Size(100, 30);

  static Stream<LessonEntry> lessons() {
    return Course.bundled().entries().stream();
  }

  private static Guide ways(LessonEntry entry) throws LessonException {
    Guide guide = Guide.of(Course.read(entry)).ending();
    while (!guide.isWays()) {
      guide = guide.next();
    }
    return guide;
  }

  private static Frame paint(Guide guide, SearchSnapshot search, int chosen) {
    Style style = Theme.terminal().style(Role.TEXT);
    Frame empty = new Canvas(SIZE, style).frame();
    return WaysView.over(empty, guide, search, chosen, List.of(), Theme.terminal(), Glyphs.UNICODE);
  }

  @ParameterizedTest
  @MethodSource("lessons")
  void everyWayScrollsToItsEndAndNoCodeIsCut(LessonEntry entry) throws LessonException {
    SearchSnapshot search = RecordedOutcomes.of(entry.name()).orElseThrow();
    for (int chosen = 0; chosen < search.outcomes().size(); chosen++) {
      Guide guide = ways(entry);
      assertEquals(0, guide.scroll());
      String text = paint(guide, search, chosen).text();
      for (int page = 0; text.contains("below: pgdn"); page++) {
        assertTrue(page < 20, text);
        guide = guide.scrolling(5);
        text = paint(guide, search, chosen).text();
      }
      int code = text.indexOf("the way there");
      assertFalse(text.substring(code).contains("…"), text);
    }
  }

  @ParameterizedTest
  @MethodSource("lessons")
  void anotherPageBeginsAtItsTop(LessonEntry entry) throws LessonException {
    Guide guide = ways(entry).scrolling(3);
    assertEquals(0, guide.next().scroll());
    assertEquals(0, guide.previous().scroll());
    assertEquals(0, guide.previous().scrolling(2).next().scroll());
    assertEquals(0, guide.fromTheTop().scroll());
  }
}
