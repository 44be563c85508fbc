package dev.threadboard.view;

import dev.threadboard.board.Board;
import dev.threadboard.board.Chronicle;
import dev.threadboard.board.Moment;
import dev.threadboard.board.Moment.Cause;
import dev.threadboard.board.Region;
import dev.threadboard.board.State;
import dev.threadboard.board.TimeAxis;
import dev.threadboard.frame.Style;
import dev.threadboard.theme.Role;
import dev.threadboard.theme.Theme;
import java.util.ArrayList;
import java.util.List;

/** A lane for each thread, with time to the right. */
final class TimelineView {
  /** Rows that are no lanes: two of the border, the axis, the legend. */
  static final int OTHER_ROWS = 4;

  private final Board board;
  private final Chronicle chronicle;
  private final Theme theme;
  private final Glyphs glyphs;
  private final Area area;
  private final Area lanes;
  private final LaneNames names;
  private final TimeAxis axis;
  private final long oldest;
  private final Legend legend;

  TimelineView(Scene scene, Area area) {
    this.board = scene.board();
    this.chronicle = board.threads().chronicle();
    this.theme = scene.theme();
    this.glyphs = scene.glyphs();
    this.area = area;
    this.names = new LaneNames(scene, area.rows() - OTHER_ROWS, area.columns() / 4);
    Area inside = area.part(1, 1, area.columns() - 2, area.rows() - 2);
    this.lanes = inside.part(names.columns(), 1, inside.columns(), inside.rows() - 2);
    this.oldest = chronicle.since();
    this.axis = TimeAxis.of(board.gaze().times(), oldest, scene.now(), lanes.columns());
    this.legend = new Legend(theme);
  }

  TimeAxis axis() {
    return axis;
  }

  /** The number of the first thread that has a lane here. */
  int first() {
    return names.first();
  }

  int shown() {
    return names.shown();
  }

  /** Draws it, and tells where the lanes are. */
  List<Region> draw() {
    Box box = Box.draw(area, theme.style(Role.FOCUS), true);
    box.title("timeline" + names.which(), theme.style(Role.FOCUS));
    box.note(scale(), theme.style(Role.MUTED));
    if (chronicle.forgetful()) {
      String since = Numbers.seconds(oldest, 1) + " s";
      box.below("what was over before " + since + " is forgotten", theme.style(Role.HINT));
    }
    Area inside = box.whole();
    AxisView.draw(inside.part(names.columns(), 0, lanes.columns(), 1), axis, theme);
    names.draw(inside.part(0, 1, names.columns(), lanes.rows()));
    List<Cause> causes = new ArrayList<>();
    Lane[] told = told(causes);
    List<Region> regions = new ArrayList<>();
    for (int row = 0; row < told.length; row++) {
      draw(told[row], lanes.row(row));
      regions.add(inside.row(row + 1).region(new Region.Pane(first() + row)));
    }
    new Arrows(lanes, axis, first(), theme.style(Role.FOCUS)).draw(causes);
    legend.draw(inside.part(1, inside.rows() - 1, inside.columns(), 1));
    return regions;
  }

  private String scale() {
    String scale = Numbers.seconds(axis.perColumn(), AxisView.decimals(axis.perColumn()));
    String follows = board.gaze().times().follows() ? "" : " " + glyphs.dot() + " stands still";
    return scale + " s a column" + follows;
  }

  /** What each lane has to show; and what the selected thread caused, or was caused by. */
  private Lane[] told(List<Cause> causes) {
    Lane[] told = new Lane[shown()];
    for (int row = 0; row < told.length; row++) {
      told[row] = new Lane(axis);
    }
    int selected = board.gaze().selected();
    for (long i = chronicle.firstAt(axis.from()); i < chronicle.moments().end(); i++) {
      Moment moment = chronicle.moments().get(i);
      if (moment instanceof Cause cause) {
        boolean about = cause.from() == selected || cause.to() == selected;
        if (about && moment.at() < axis.end()) {
          causes.add(cause);
        }
      } else {
        int row = moment.ident() - first();
        if (row >= 0 && row < told.length) {
          told[row].add(moment);
        }
      }
    }
    for (int row = 0; row < told.length; row++) {
      told[row].add(board.threads().get(first() + row), board.threads(), axis.now());
    }
    return told;
  }

  private void draw(Lane lane, Area row) {
    long now = axis.column(axis.now());
    long memory = chronicle.forgetful() ? axis.column(oldest) : 0;
    for (int column = (int) Math.max(0, memory); column < axis.columns(); column++) {
      if (!cell(lane, row, column) && column == now) {
        row.text(column, 0, glyphs.shaft(), theme.style(Role.BORDER));
      }
    }
    if (memory > 0) {
      row.text((int) memory - 1, 0, glyphs.shaft(), theme.style(Role.HINT));
    }
  }

  /** Draws one column of a lane; false if there is nothing to draw. */
  private boolean cell(Lane lane, Area row, int column) {
    State end = lane.ended(column);
    Shade longest = lane.longest(column);
    boolean mixed = lane.mixed(column);
    if (end != null) {
      row.text(column, 0, glyphs.state(end), theme.style(StateLook.role(end)));
    } else if (lane.printed(column)) {
      legend.print();
      row.text(column, 0, glyphs.print(), look(Role.STRONG, mixed));
    } else if (lane.ranOnce(column) && longest != Shade.RUNNING) {
      legend.instant();
      row.text(column, 0, glyphs.instant(), look(Role.STATE_RUNNING, mixed));
    } else if (longest != null && longest != Shade.OVER) {
      legend.add(longest);
      row.text(column, 0, glyphs.lane(longest), look(longest.role(), mixed));
    } else {
      return false;
    }
    return true;
  }

  private Style look(Role role, boolean mixed) {
    if (mixed) {
      legend.mixed();
    }
    Style style = theme.style(role);
    return mixed ? style.withUnderline() : style;
  }
}
