package dev.threadboard.view.timeline;

import dev.threadboard.text.Numbers;
import dev.threadboard.theme.Role;
import dev.threadboard.theme.Theme;
import dev.threadboard.view.Area;
import dev.threadboard.viewer.TimeAxis;

/** The axis over the timeline: round times, and where the present is. */
final class AxisView {
  /** In columns; ten times a round number is one, too. */
  private static final int TICK = 10;

  private AxisView() {}

  static void draw(Area row, TimeAxis axis, Theme theme) {
    long step = axis.perColumn() * TICK;
    int decimals = decimals(step);
    int free = 0;
    for (long time = (axis.from() + step - 1) / step * step; time < axis.end(); time += step) {
      int column = (int) axis.column(time);
      String label = Numbers.seconds(time, decimals);
      if (column >= free && column + 1 + label.length() <= row.columns()) {
        row.text(column, 0, row.glyphs().shaft(), theme.style(Role.BORDER));
        free = row.text(column + 1, 0, label, theme.style(Role.MUTED)) + 1;
      }
    }
    long now = axis.column(axis.now());
    if (now >= 0 && now < axis.columns()) {
      row.text((int) now, 0, row.glyphs().newer(), theme.style(Role.HINT));
    }
  }

  /** How many it takes to write a round number of nanoseconds as seconds. */
  static int decimals(long nanos) {
    int decimals = 9;
    for (long rest = nanos; decimals > 0 && rest % 10 == 0; rest /= 10) {
      decimals--;
    }
    return decimals;
  }
}
