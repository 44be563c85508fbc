package dev.threadboard.viewer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.threadboard.board.LogLine;
import dev.threadboard.board.LogLine.Kind;
import dev.threadboard.board.LogLines;
import dev.threadboard.board.Story;
import dev.threadboard.command.TextEdit;
import dev.threadboard.command.ViewCommand;
import dev.threadboard.event.Event;
import dev.threadboard.event.Fact;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LogFilterTest {
  private static final List<LogLine> LINES =
      List.of(
          new LogLine(Kind.STDOUT, 0, 2, "Thread-1 (work)", "0 is Down"),
          new LogLine(Kind.STDOUT, 0, 11, "Thread-10 (work)", "1 is Down"),
          new LogLine(Kind.LIFECYCLE, 0, 1, "MainThread", "starts Thread-1"),
          new LogLine(Kind.YOU, 0, 0, "you", ">>> Thread-1.join()"),
          new LogLine(Kind.TRACEBACK, 0, 1, "MainThread", "Traceback (most recent call last):"),
          new LogLine(Kind.ERROR, 0, 1, "MainThread", "NameError: down"));

  @ParameterizedTest
  @CsvSource({
    "'', 012345",
    "'  ', 012345",
    "DOWN, 015",
    "is down 1, 1",
    "-down, 234",
    "down -error, 01",
    "thread:10, 1",
    "thread:you, 3",
    "thread:mainthread, 245",
    "thread:Thread-1, 0",
    "thread:thread-10, 1",
    "thread:Thread, 01245",
    "-thread:main, 013",
    "thread:main down, 5",
    "kind:print, 01",
    "kind:life, 2",
    "kind:you, 3",
    "kind:error, 45",
    "kind:traceback, 4",
    "KIND:tr, 4",
    "-kind:print -kind:life, 345",
    "'- thread: kind:', 012345",
    "a:b, ''"
  })
  void everyWordMustBeTrue(String text, String passing) {
    LogFilter filter = LogFilter.parse(text);
    StringBuilder found = new StringBuilder();
    for (int i = 0; i < LINES.size(); i++) {
      found.append(filter.passes(LINES.get(i)) ? i : "");
    }
    assertEquals(passing, found.toString());
  }

  @Test
  void anUnknownKindIsToldAndLeftOut() {
    LogFilter filter = LogFilter.parse("down kind:eror");
    assertEquals("did you mean kind:error?", filter.hint());
    assertTrue(filter.passes(LINES.get(0)));
    assertEquals(
        "kinds: print, life, you, error, traceback, stderr", LogFilter.parse("kind:").hint());
  }

  /** However the log came to be as it is: grown, torn, forgetful, rewound. */
  @ParameterizedTest
  @ValueSource(strings = {"1", "thread:2 -7", "kind:print", "nothing", "e"})
  void whatIsFoundBitByBitIsWhatIsFoundAtOnce(String text) {
    Random random = new Random(3);
    LogFilter filter = LogFilter.parse(text);
    List<LogLines> states = new ArrayList<>(List.of(LogLines.NONE));
    FilteredLog shown = FilteredLog.of(filter, LogLines.NONE);
    for (int step = 0; step < 400; step++) {
      int back = random.nextInt(6) == 0 ? random.nextInt(states.size()) : states.size() - 1;
      states.subList(back + 1, states.size()).clear();
      LogLines lines = states.get(back);
      shown = shown.of(lines);
      for (int i = random.nextInt(300); i >= 0; i--) {
        boolean torn = random.nextInt(4) == 0 && lines.end() > lines.first();
        lines =
            torn
                ? lines.withLast(lines.get(lines.end() - 1).plus("7"))
                : lines.plus(line(random, lines.end()));
      }
      states.add(lines);
      shown = shown.of(lines);
      assertEquals(naive(filter, lines), found(shown), "step " + step);
    }
  }

  @Test
  void aRewoundLogFindsWhatTheNewOneHasForgotten() {
    Random random = new Random(4);
    LogLines early = LogLines.NONE;
    for (int i = 0; i < 15_000; i++) {
      early = early.plus(line(random, i));
    }
    LogLines late = early;
    for (int i = 15_000; i < 30_000; i++) {
      late = late.plus(line(random, i));
    }
    LogFilter filter = LogFilter.parse("1 kind:print");
    FilteredLog shown = FilteredLog.of(filter, late);
    assertTrue(late.first() > 0);
    assertEquals(naive(filter, late), found(shown));
    assertEquals(naive(filter, early), found(shown.of(early)));
    assertEquals(naive(filter, late), found(shown.of(early).of(late)));
  }

  @Test
  void scrollingGoesByTheLinesThatPass() {
    Story story = Story.of("pool", false, "pass");
    for (int i = 0; i < 100; i++) {
      story.by(1, new Fact.Print(i % 10 == 0 ? "ten " + i : "line " + i, "\n"));
    }
    ViewedRun viewed = story.viewed().after(new ViewCommand.WriteFilter());
    viewed = viewed.after(new ViewCommand.Write(new TextEdit.Insert("ten")));
    assertEquals(10, viewed.shownLog().size());
    viewed = viewed.after(new ViewCommand.ScrollLog(-3));
    assertEquals(7, viewed.shownLog().place(viewed.view().bottom()));
    assertEquals("ten 60", viewed.shownLog().get(6).text());
    viewed = viewed.after(new ViewCommand.ToOldest());
    assertEquals(1, viewed.shownLog().place(viewed.view().bottom()));
    viewed = viewed.after(new ViewCommand.ScrollLog(9));
    assertEquals(ViewState.NEWEST, viewed.view().bottom());
    Event more = story.by(1, new Fact.Print("ten more", "\n")).events().get(103);
    viewed = viewed.at(viewed.board().after(more));
    assertEquals(11, viewed.shownLog().size());
    viewed = viewed.after(new ViewCommand.ClearFilter());
    assertEquals(101, viewed.shownLog().size());
  }

  private static LogLine line(Random random, long number) {
    Kind kind = Kind.values()[random.nextInt(Kind.values().length)];
    return new LogLine(kind, number, random.nextInt(4), "Thread-" + number % 3, "line " + number);
  }

  private static List<LogLine> naive(LogFilter filter, LogLines lines) {
    List<LogLine> found = new ArrayList<>();
    for (long i = lines.first(); i < lines.end(); i++) {
      if (filter.passes(lines.get(i))) {
        found.add(lines.get(i));
      }
    }
    return found;
  }

  private static List<LogLine> found(FilteredLog shown) {
    List<LogLine> found = new ArrayList<>();
    for (long i = 0; i < shown.size(); i++) {
      found.add(shown.get(i));
    }
    return found;
  }
}
