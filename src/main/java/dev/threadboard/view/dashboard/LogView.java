package dev.threadboard.view.dashboard;

import dev.threadboard.board.Board;
import dev.threadboard.board.LogLine;
import dev.threadboard.board.LogLines;
import dev.threadboard.board.ThreadLabels;
import dev.threadboard.event.Event;
import dev.threadboard.event.ThreadName;
import dev.threadboard.frame.Graphemes;
import dev.threadboard.frame.Style;
import dev.threadboard.text.Numbers;
import dev.threadboard.theme.Role;
import dev.threadboard.theme.Theme;
import dev.threadboard.view.Area;
import dev.threadboard.view.Box;
import dev.threadboard.view.CodeLines;
import dev.threadboard.view.Glyphs;
import dev.threadboard.view.Scene;
import dev.threadboard.view.Wrapping;
import dev.threadboard.viewer.FilteredLog;
import dev.threadboard.viewer.ViewState;
import dev.threadboard.viewer.ViewedRun;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The log, the newest line at the bottom; scrolled back, it stays where it is while new lines
 * arrive. An instant's time is told once, and a blank row parts instants while there is room.
 */
public final class LogView {
  /** Columns for a thread's name and a blank. */
  private static final int NAMES = 9;

  /** In lines: how many of the newest tell how wide the log should be. */
  private static final int MEASURED = 400;

  /** In cells: the log grows by so many at once, so that the picture mostly stands still. */
  private static final int STEP = 4;

  /** Stands before what the person typed. */
  private static final String PROMPT = ">>> ";

  /** Stands before what was written to standard error. */
  private static final String STDERR = "stderr: ";

  private static final String TAKES = "takes ";

  /** Ends what is told of a thing taken from a queue, which is no call. */
  private static final Pattern FROM_A_QUEUE = Pattern.compile(" from .* \\([0-9,]+ left\\)$");

  /** No line. */
  public static final long NONE = -1;

  private final Board board;
  private final ViewedRun viewed;
  private final Theme theme;
  private final Glyphs glyphs;
  private final String back;
  private final int times;
  private final long marked;
  private final PrintFlash flash;
  private final ThreadLabels labels;

  /** The time of the newest line of all, in nanoseconds. */
  private final long latest;

  LogView(Scene scene) {
    this(scene, NONE);
  }

  /** With a mark at the line with that number, unless it is {@link #NONE}. */
  public LogView(Scene scene, long marked) {
    this.marked = marked;
    LogLines all = scene.board().log().lines();
    this.latest = all.end() == all.first() ? -1 : all.get(all.end() - 1).nanos();
    this.board = scene.board();
    this.viewed = scene.viewed();
    this.theme = scene.theme();
    this.glyphs = scene.glyphs();
    this.back = scene.back();
    this.flash = new PrintFlash(scene);
    this.labels = new ThreadLabels(board.threads());
    this.times = Math.max(4, Numbers.seconds(scene.board().nanos()).length());
  }

  /** In cells: what its newest lines need to stand in one row each, borders included. */
  int columns() {
    FilteredLog lines = viewed.shownLog();
    int longest = 0;
    for (long at = Math.max(0, lines.size() - MEASURED); at < lines.size(); at++) {
      longest = Math.max(longest, lines.get(at).text().length());
    }
    int needed = times + 1 + NAMES + longest + 3;
    return (needed + STEP - 1) / STEP * STEP;
  }

  public void draw(Area area) {
    Box box = Box.draw(area, theme.style(Role.BORDER), false);
    Area inside = box.narrow();
    FilteredLog lines = viewed.shownLog();
    box.title(title(lines, area.columns() - 8), theme.style(Role.TITLE));
    long bottom = bottom(lines, inside.rows());
    Deque<List<String>> texts = new ArrayDeque<>();
    int row = inside.rows();
    int instants = 0;
    long top = bottom;
    while (row > 0 && top > 0) {
      texts.push(rows(lines.get(--top), inside.columns()));
      row -= texts.peek().size();
      instants += begins(lines, top) ? 1 : 0;
    }
    boolean parted = top == 0 && row >= instants - 1;
    int at = Math.min(row, 0);
    for (long number = top; number < bottom; number++) {
      boolean begins = begins(lines, number);
      at += parted && begins && number > top ? 1 : 0;
      if (number == marked) {
        box.whole().part(0, at, 1, 1).text(0, 0, glyphs.differs(), theme.style(Role.HINT));
      }
      boolean timed = begins || number == top || at <= 0;
      at = line(inside, at, lines.get(number), texts.pop(), timed, number == marked);
    }
    if (bottom < lines.size()) {
      String newer = Numbers.count(lines.size() - bottom) + " newer " + glyphs.newer();
      box.note(newer, theme.style(Role.HINT));
    }
    you(box, area.columns() - 6);
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

  /** Whether a line is the first of an instant. */
  private static boolean begins(FilteredLog lines, long place) {
    return place == 0 || lines.get(place - 1).nanos() != lines.get(place).nanos();
  }

  /** Writes a line from a row on, which may lie above the area; returns the row after it. */
  private int line(
      Area area, int row, LogLine line, List<String> texts, boolean timed, boolean mark) {
    boolean newest = line.nanos() == latest;
    String time = timed ? Numbers.seconds(line.nanos()) : "";
    Style timeStyle = theme.style(newest ? Role.STRONG : Role.MUTED);
    area.text(Math.max(0, times - time.length()), row, time, timeStyle);
    boolean anonymous = isAnonymous(line, glyphs.shown(text(line)), area.columns());
    if (!anonymous) {
      Role whose = isByNoThread(line) ? Role.MUTED : Role.ofThread(line.ident());
      area.text(times + 1, row, who(line), theme.style(whose));
    }
    boolean flashes = flash.isOf(line) && !mark;
    Style lasting = mark ? theme.style(Role.HINT) : style(line.kind(), newest);
    Style style = flashes ? flash.tinted(lasting, line.ident()) : lasting;
    int at = row;
    for (String text : texts) {
      int column = at == row && !anonymous ? times + 1 + NAMES : times + 1;
      if (flashes && at >= 0) {
        area.part(column, at, area.columns(), 1).fill(0, " ", style);
      }
      area.text(column, at++, text, style);
    }
    return at;
  }

  /** Of the newest instant all is brighter, and what was printed the brightest. */
  private Style style(LogLine.Kind kind, boolean newest) {
    Style style = theme.style(role(kind));
    if (newest && kind == LogLine.Kind.STDOUT) {
      return style.withBold();
    }
    return newest && kind == LogLine.Kind.LIFECYCLE ? theme.style(Role.TEXT) : style;
  }

  /** Everything is shown whole; a typed command goes on where its author's name would stand. */
  private List<String> rows(LogLine line, int columns) {
    String text = text(line, columns);
    if (isWithinTraceback(line) && text.startsWith("    ")) {
      return CodeLines.of(text, columns - times - 1).rows().stream()
          .map(row -> " ".repeat(row.indent()) + row.text())
          .toList();
    }
    return Wrapping.lines(text, roomBeside(line, text, columns), columns - times - 1);
  }

  /** The call of a task can do without its verb. */
  private String text(LogLine line, int columns) {
    String text = glyphs.shown(text(line));
    if (line.kind() != LogLine.Kind.LIFECYCLE) {
      return text;
    }
    boolean task = text.startsWith(TAKES) && !FROM_A_QUEUE.matcher(text).find();
    String call = task ? text.substring(TAKES.length()) : text;
    return Wrapping.firstThatFits(columns - times - 1 - NAMES, text, call);
  }

  /** What is no standard output, and no deed either, is marked. */
  static String text(LogLine line) {
    boolean error = line.kind() == LogLine.Kind.STDERR || line.kind() == LogLine.Kind.ERROR_OUTPUT;
    return error ? STDERR + line.text() : line.text();
  }

  private int roomBeside(LogLine line, String text, int columns) {
    return columns - times - 1 - (isAnonymous(line, text, columns) ? 0 : NAMES);
  }

  /** The lines of a traceback belong to its first, which tells whose it is. */
  private static boolean isWithinTraceback(LogLine line) {
    return line.kind() == LogLine.Kind.TRACEBACK && line.text().startsWith(" ");
  }

  /** A prompt tells who typed, and must not stand alone in its row. */
  private boolean isAnonymous(LogLine line, String text, int columns) {
    return isWithinTraceback(line)
        || line.kind() == LogLine.Kind.YOU
            && text.startsWith(PROMPT)
            && Graphemes.width(text) > columns - times - 1 - NAMES;
  }

  /** A thread's name, or its mark where that is too long. */
  private String who(LogLine line) {
    if (line.kind() == LogLine.Kind.TRACEBACK && line.text().startsWith(" ")) {
      // Its first line, which is not indented, has told whose it is.
      return "";
    }
    if (isByNoThread(line)) {
      return "program";
    }
    String told = glyphs.shown(ThreadName.told(line.thread()));
    if (told.equals("MainThread")) {
      return "main";
    }
    String name =
        line.ident() == Event.YOU || Graphemes.width(told) < NAMES
            ? told
            : glyphs.shown(labels.of(board.threads().get(line.ident())));
    return Area.cut(name, NAMES - 1, glyphs);
  }

  /** Children and C code write in the name of the program. */
  static boolean isByNoThread(LogLine line) {
    return line.kind() == LogLine.Kind.OUTPUT || line.kind() == LogLine.Kind.ERROR_OUTPUT;
  }

  static Role role(LogLine.Kind kind) {
    return switch (kind) {
      case STDOUT, OUTPUT -> Role.LOG_STDOUT;
      case LIFECYCLE -> Role.LOG_LIFECYCLE;
      case YOU -> Role.LOG_YOU;
      case ERROR -> Role.LOG_ERROR;
      case TRACEBACK, STDERR, ERROR_OUTPUT -> Role.LOG_TRACEBACK;
    };
  }

  /** In as many words as there is room for. */
  private void you(Box box, int columns) {
    if (!board.user().waits()) {
      return;
    }
    String name = glyphs.shown(board.threads().get(board.user().waitingFor()).shortName());
    String wait = "you wait for " + name;
    int queued = board.user().queued();
    String also = queued > 0 ? ", " + queued + " queued" : "";
    String end = back.isEmpty() ? "" : " " + glyphs.dot() + " " + back + " gives up";
    String words = Wrapping.firstThatFits(columns, wait + also + end, wait + end, wait);
    box.below(words, theme.style(Role.LOG_YOU));
  }
}
