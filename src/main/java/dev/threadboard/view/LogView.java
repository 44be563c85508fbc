package dev.threadboard.view;

import dev.threadboard.board.Board;
import dev.threadboard.board.Gaze;
import dev.threadboard.board.Lines;
import dev.threadboard.board.LogLine;
import dev.threadboard.event.Event;
import dev.threadboard.theme.Role;
import dev.threadboard.theme.Theme;

/** What happened, the newest line at the bottom; scrolled back, it stays while new lines arrive. */
final class LogView {
  /** Columns for a thread's name and a blank. */
  private static final int NAMES = 7;

  private final Board board;
  private final Theme theme;
  private final int times;

  LogView(Scene scene) {
    this.board = scene.board();
    this.theme = scene.theme();
    this.times = Math.max(4, Numbers.seconds(scene.board().nanos()).length());
  }

  void draw(Area area) {
    Box box = Box.draw(area, theme.style(Role.BORDER), false);
    box.title("log", theme.style(Role.TITLE));
    Area inside = box.narrow();
    Lines lines = board.log().lines();
    long bottom = bottom(lines, inside.rows());
    long top = Math.max(lines.first(), bottom - inside.rows());
    for (long number = top; number < bottom; number++) {
      line(inside.row((int) (number - top)), lines.get(number));
    }
    if (bottom < lines.end()) {
      box.note(Numbers.count(lines.end() - bottom) + " newer ↓", theme.style(Role.HINT));
    }
    you(box);
  }

  private long bottom(Lines lines, int rows) {
    long wanted = board.gaze().bottom() == Gaze.NEWEST ? lines.end() : board.gaze().bottom();
    return Math.min(lines.end(), Math.max(wanted, lines.first() + rows));
  }

  private void line(Area row, LogLine line) {
    Role role = role(line.kind());
    String time = Numbers.seconds(line.nanos());
    row.text(Math.max(0, times - time.length()), 0, time, theme.style(Role.MUTED));
    Role who = line.ident() == Event.YOU ? Role.LOG_YOU : Role.MUTED;
    row.text(times + 1, 0, who(line), theme.style(who));
    Area rest = row.part(times + 1 + NAMES, 0, row.columns(), 1);
    rest.text(0, 0, text(line, rest.columns()), theme.style(role));
  }

  /** A worker's name without what all workers' names share: {@code …-0_1}. */
  private static String who(LogLine line) {
    String name = line.thread();
    int bracket = name.indexOf(" (");
    String brief = bracket < 0 ? name : name.substring(0, bracket);
    if (brief.equals("MainThread")) {
      return "main";
    }
    brief = brief.replace("ThreadPoolExecutor", "…").replace("Thread-", "T-");
    return Area.cut(brief, NAMES - 1);
  }

  /** What the program wrote is cut at its end; what we say of it can do without its middle. */
  private static String text(LogLine line, int columns) {
    if (line.kind() != LogLine.Kind.LIFECYCLE || line.text().length() <= columns) {
      return line.text();
    }
    return Area.cutMiddle(line.text().replace("ThreadPoolExecutor", "…"), columns);
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
    if (board.you().waits()) {
      int queued = board.you().queued();
      box.below(
          "you wait for "
              + board.threads().get(board.you().waitingFor()).shortName()
              + (queued > 0 ? ", " + queued + " queued" : "")
              + " · Esc gives up",
          theme.style(Role.LOG_YOU));
    }
  }
}
