package dev.threadboard.view.dashboard;

import dev.threadboard.board.LogLine;
import dev.threadboard.board.LogLines;
import dev.threadboard.board.ThreadState;
import dev.threadboard.frame.Style;
import dev.threadboard.text.Numbers;
import dev.threadboard.theme.Role;
import dev.threadboard.theme.Theme;
import dev.threadboard.view.Area;
import dev.threadboard.view.Wrapping;
import java.util.ArrayList;
import java.util.List;

/** What a thread did or said last, in the words of the log. */
final class LastLines {
  /** In lines of the log: further back it does not look. */
  private static final int REACH = 1000;

  private final LogLines log;
  private final Theme theme;
  private final PrintFlash flash;

  /** In cells: what the times take, the newest being the longest. */
  private final int times;

  LastLines(LogLines log, Theme theme, PrintFlash flash) {
    this.log = log;
    this.theme = theme;
    this.flash = flash;
    this.times = log.end() == log.first() ? 0 : time(log.get(log.end() - 1)).length();
  }

  /** Draws as many whole lines as fit, the newest last. */
  void draw(Area area, ThreadState thread) {
    List<LogLine> lines = new ArrayList<>();
    int rows = area.rows();
    long oldest = Math.max(log.first(), log.end() - REACH);
    for (long number = log.end() - 1; number >= oldest && rows > 0; number--) {
      LogLine line = log.get(number);
      if (line.ident() == thread.ident() && !LogView.isByNoThread(line)) {
        int needed = wrapped(line, area).size();
        if (needed > rows) {
          break;
        }
        rows -= needed;
        lines.add(0, line);
      }
    }
    int row = 0;
    for (LogLine line : lines) {
      String time = time(line);
      area.text(Math.max(0, times - time.length()), row, time, theme.style(Role.MUTED));
      Style style = theme.style(LogView.role(line.kind()));
      Style shown = flash.isOf(line) ? flash.tinted(style, line.ident()) : style;
      for (String text : wrapped(line, area)) {
        area.text(times + 2, row++, text, shown);
      }
    }
  }

  private static String time(LogLine line) {
    return Numbers.seconds(line.nanos());
  }

  private List<String> wrapped(LogLine line, Area area) {
    return Wrapping.lines(area.glyphs().shown(LogView.text(line)), area.columns() - times - 2);
  }
}
