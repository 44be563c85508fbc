package dev.threadboard.view.dashboard;

import dev.threadboard.board.Board;
import dev.threadboard.board.LogLine;
import dev.threadboard.event.Event;
import dev.threadboard.event.ThreadName;
import dev.threadboard.text.Numbers;
import dev.threadboard.theme.Role;
import dev.threadboard.theme.Theme;
import dev.threadboard.view.Area;
import dev.threadboard.view.Box;
import dev.threadboard.view.Glyphs;
import dev.threadboard.view.Scene;
import dev.threadboard.view.Wrapping;
import dev.threadboard.viewer.FilteredLog;
import dev.threadboard.viewer.ViewState;
import dev.threadboard.viewer.ViewedRun;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * The log, the newest line at the bottom; scrolled back, it stays where it is while new lines
 * arrive.
 */
public final class LogView {
  /** Columns for a thread's name and a blank. */
  private static final int NAMES = 7;

  /** No line. */
  public static final long NONE = -1;

  private final Board board;
  private final ViewedRun viewed;
  private final Theme theme;
  private final Glyphs glyphs;
  private final String back;
  private final int times;
  private final long marked;

  LogView(Scene scene) {
    this(scene, NONE);
  }

  /** With a mark at the line with that number, unless it is {@link #NONE}. */
  public LogView(Scene scene, long marked) {
    this.marked = marked;
    this.board = scene.board();
    this.viewed = scene.viewed();
    this.theme = scene.theme();
    this.glyphs = scene.glyphs();
    this.back = scene.back();
    this.times = Math.max(4, Numbers.seconds(scene.board().nanos()).length());
  }

  public void draw(Area area) {
    Box box = Box.draw(area, theme.style(Role.BORDER), false);
    Area inside = box.narrow();
    FilteredLog lines = viewed.shownLog();
    box.title(title(lines, area.columns() - 8), theme.style(Role.TITLE));
    long bottom = bottom(lines, inside.rows());
    Deque<List<String>> texts = new ArrayDeque<>();
    int row = inside.rows();
    long top = bottom;
    while (row > 0 && top > 0) {
      texts.push(rows(lines.get(--top), inside.columns()));
      row -= texts.peek().size();
    }
    for (long number = top, at = Math.min(row, 0); number < bottom; number++) {
      if (number == marked) {
        box.whole().part(0, (int) at, 1, 1).text(0, 0, glyphs.differs(), theme.style(Role.HINT));
      }
      at = line(inside, (int) at, lines.get(number), texts.pop(), number == marked);
    }
    if (bottom < lines.size()) {
      String newer = Numbers.count(lines.size() - bottom) + " newer " + glyphs.newer();
      box.note(newer, theme.style(Role.HINT));
    }
    you(box);
  }

  /** With the filter, if there is one, and how many lines pass it. */
  private String title(FilteredLog lines, int columns) {
    if (lines.filter().isEmpty()) {
      return "log";
    }
    String count = Numbers.count(lines.size()) + " of " + Numbers.count(lines.total());
    String filter = "log /" + glyphs.shown(lines.filter().text().strip());
    int room = columns - count.length() - 1;
    return Area.cut(filter, Math.max(5, room), glyphs) + " " + count;
  }

  private long bottom(FilteredLog lines, int rows) {
    long wanted = viewed.view().bottom();
    long place = wanted == ViewState.NEWEST ? lines.size() : lines.place(wanted);
    return Math.min(lines.size(), Math.max(place, rows));
  }

  /** Writes a line from a row on, which may lie above the area; returns the row after it. */
  private int line(Area area, int row, LogLine line, List<String> texts, boolean mark) {
    String time = Numbers.seconds(line.nanos());
    area.text(Math.max(0, times - time.length()), row, time, theme.style(Role.MUTED));
    Role who = line.ident() == Event.YOU ? Role.LOG_YOU : Role.MUTED;
    area.text(times + 1, row, who(line), theme.style(who));
    int at = row;
    for (String text : texts) {
      int column = at == row ? times + 1 + NAMES : times + 1;
      area.text(column, at++, text, theme.style(mark ? Role.HINT : role(line.kind())));
    }
    return at;
  }

  /** What we say of the threads can do without its middle; all else is shown whole. */
  private List<String> rows(LogLine line, int columns) {
    int room = columns - times - 1 - NAMES;
    String text = glyphs.shown(line.text());
    if (line.kind() != LogLine.Kind.LIFECYCLE) {
      return Wrapping.lines(text, room, columns - times - 1);
    }
    boolean fits = text.length() <= room;
    String brief = fits ? text : text.replace("ThreadPoolExecutor", glyphs.ellipsis());
    return List.of(Area.cutMiddle(brief, room, glyphs));
  }

  /** A worker's name without what all workers' names share: {@code …-0_1}. */
  private String who(LogLine line) {
    if (line.kind() == LogLine.Kind.TRACEBACK && line.text().startsWith(" ")) {
      // Its first line, which is not indented, has told whose it is.
      return "";
    }
    String brief = ThreadName.brief(line.thread());
    if (brief.equals("MainThread")) {
      return "main";
    }
    brief = brief.replace("ThreadPoolExecutor", glyphs.ellipsis()).replace("Thread-", "T-");
    return Area.cut(brief, NAMES - 1, glyphs);
  }

  private static Role role(LogLine.Kind kind) {
    return switch (kind) {
      case STDOUT -> Role.LOG_STDOUT;
      case LIFECYCLE -> Role.LOG_LIFECYCLE;
      case YOU -> Role.LOG_YOU;
      case ERROR -> Role.LOG_ERROR;
      case TRACEBACK -> Role.LOG_TRACEBACK;
    };
  }

  private void you(Box box) {
    if (board.user().waits()) {
      int queued = board.user().queued();
      box.below(
          "you wait for "
              + board.threads().get(board.user().waitingFor()).shortName()
              + (queued > 0 ? ", " + queued + " queued" : "")
              + (back.isEmpty() ? "" : " " + glyphs.dot() + " " + back + " gives up"),
          theme.style(Role.LOG_YOU));
    }
  }
}
