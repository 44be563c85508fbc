package dev.threadboard.view.dashboard;

import dev.threadboard.board.Board;
import dev.threadboard.board.LogLine;
import dev.threadboard.board.LogLines;
import dev.threadboard.command.Pace;
import dev.threadboard.frame.Style;
import dev.threadboard.theme.Role;
import dev.threadboard.theme.Theme;
import dev.threadboard.view.Scene;
import java.util.HashSet;
import java.util.Set;

/** Which prints still stand out: each does for a moment, where time runs. */
final class PrintFlash {
  /** In nanoseconds of the viewer's time. */
  private static final double LENGTH = 300_000_000;

  /** In lines of the log: a picture must not take longer, however much is printed. */
  private static final int LOOKED_BACK = 200;

  private final Theme theme;
  private final long now;

  /** In nanoseconds of virtual time; 0 where time stands still or is not waited for. */
  private final long length;

  private final Set<Integer> threads = new HashSet<>();

  PrintFlash(Scene scene) {
    this.theme = scene.theme();
    this.now = scene.now();
    Pace pace = scene.view().pace();
    boolean asks = scene.prediction().asks() || scene.prediction().told();
    boolean runs = !pace.paused() && !pace.speed().isMax() && !asks && goesOn(scene.board());
    this.length = runs ? (long) (LENGTH * pace.speed().factor()) : 0;
    LogLines lines = scene.board().log().lines();
    long oldest = Math.max(lines.first(), lines.end() - LOOKED_BACK);
    for (long at = lines.end() - 1; at >= oldest && lines.get(at).nanos() > now - length; at--) {
      if (isOf(lines.get(at))) {
        threads.add(lines.get(at).ident());
      }
    }
  }

  private static boolean goesOn(Board board) {
    return !board.over() && !board.deadlock();
  }

  /** Whether a line stands out; while no time has passed since, nothing would end that. */
  boolean isOf(LogLine line) {
    return line.kind() == LogLine.Kind.STDOUT && isAt(line.nanos());
  }

  /** Whether what happened at that moment still stands out. */
  boolean isAt(long nanos) {
    long since = now - nanos;
    return since > 0 && since < length;
  }

  /** Whether a thread has printed such a line. */
  boolean isOf(int ident) {
    return threads.contains(ident);
  }

  /** How that looks: a style on a little of the thread's hue. */
  Style tinted(Style style, int ident) {
    return style.withBold().tinted(theme.style(Role.ofThread(ident)).foreground());
  }
}
