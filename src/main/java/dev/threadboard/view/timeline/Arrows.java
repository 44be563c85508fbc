package dev.threadboard.view.timeline;

import dev.threadboard.board.TimelineEntry.HappensBefore;
import dev.threadboard.frame.Style;
import dev.threadboard.view.Area;
import dev.threadboard.viewer.TimeAxis;
import java.util.List;

/** Draws arrows from the lane of a cause to the lane of its effect, at the column of their time. */
final class Arrows {
  private final Area lanes;
  private final TimeAxis axis;
  private final int first;
  private final int height;
  private final Style style;

  /** Over an area with a lane of some height for each thread from {@code first} on. */
  Arrows(Area lanes, TimeAxis axis, int first, int height, Style style) {
    this.height = height;
    this.lanes = lanes;
    this.axis = axis;
    this.first = first;
    this.style = style;
  }

  /** Heads and tails come last: no shaft may go through them. */
  void draw(List<HappensBefore> causes) {
    for (HappensBefore cause : causes) {
      shaft(cause);
    }
    for (HappensBefore cause : causes) {
      int column = (int) axis.column(cause.at());
      boolean down = cause.from() < cause.to();
      lanes.text(column, row(cause.from()), lanes.glyphs().tail(down), style);
    }
    for (HappensBefore cause : causes) {
      int column = (int) axis.column(cause.at());
      boolean down = cause.from() < cause.to();
      lanes.text(column, row(cause.to()), lanes.glyphs().head(down), style);
    }
  }

  private int row(int ident) {
    return (ident - first) * height;
  }

  /**
   * An arrow ends at the edge where a lane is not in sight; the person's thread, which has none,
   * counts as above the first.
   */
  private void shaft(HappensBefore cause) {
    int upper = row(Math.min(cause.from(), cause.to()));
    int lower = row(Math.max(cause.from(), cause.to()));
    for (int row = Math.max(0, upper + 1); row < Math.min(lanes.rows(), lower); row++) {
      lanes.text((int) axis.column(cause.at()), row, lanes.glyphs().shaft(), style);
    }
  }
}
