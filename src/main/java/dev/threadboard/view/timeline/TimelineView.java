package dev.threadboard.view.timeline;

import dev.threadboard.board.Board;
import dev.threadboard.board.State;
import dev.threadboard.board.ThreadState;
import dev.threadboard.board.Timeline;
import dev.threadboard.board.TimelineEntry;
import dev.threadboard.board.TimelineEntry.HappensBefore;
import dev.threadboard.frame.Style;
import dev.threadboard.objects.ObjectSnapshot;
import dev.threadboard.text.Numbers;
import dev.threadboard.theme.Role;
import dev.threadboard.theme.Theme;
import dev.threadboard.view.Area;
import dev.threadboard.view.Box;
import dev.threadboard.view.Glyphs;
import dev.threadboard.view.HopelessMarks;
import dev.threadboard.view.LaneFill;
import dev.threadboard.view.Scene;
import dev.threadboard.view.StateStyle;
import dev.threadboard.viewer.HitRegion;
import dev.threadboard.viewer.ObjectUse;
import dev.threadboard.viewer.TimeAxis;
import dev.threadboard.viewer.ViewState;
import java.util.ArrayList;
import java.util.List;

/** A lane for each thread, with time to the right. */
public final class TimelineView {
  /** Rows that are no lanes: two of the border, the axis, the legend. */
  public static final int OTHER_ROWS = 4;

  /** In sight the objects have at least one lane in so many, if there are as many. */
  private static final int SHARE = 4;

  private final Scene scene;
  private final Board board;
  private final List<ObjectSnapshot> objects;
  private final Timeline timeline;
  private final ViewState view;
  private final Theme theme;
  private final Glyphs glyphs;
  private final Area area;
  private final Area lanes;
  private final LaneNames names;
  private final TimeAxis axis;
  private final long oldest;
  private final Legend legend;
  private final boolean main;
  private final TaskBlocks tasks;
  private final HopelessMarks hopeless;

  /** In rows: that of a lane and, where there is room, one for its tasks. */
  private final int height;

  /** In place of the panes. */
  public TimelineView(Scene scene, Area area) {
    this(scene, area, true);
  }

  /** One more thing on the screen, which no key has chosen. */
  public static TimelineView underPanes(Scene scene, Area area) {
    return new TimelineView(scene, area, false);
  }

  private TimelineView(Scene scene, Area area, boolean main) {
    this.main = main;
    this.scene = scene;
    this.board = scene.board();
    this.timeline = board.threads().timeline();
    this.view = scene.view();
    this.theme = scene.theme();
    this.glyphs = scene.glyphs();
    this.area = area;
    ObjectUse use = new ObjectUse(board);
    List<ObjectSnapshot> all = use.shown(view.objects());
    int free = area.rows() - OTHER_ROWS;
    int most = Math.max(free - board.threads().size(), free / SHARE);
    this.objects = all.subList(0, Math.max(0, Math.min(all.size(), most)));
    int rows = free - objects.size();
    boolean tall = rows >= 2 * Math.max(2, board.threads().size());
    this.height = tall ? 2 : 1;
    this.names =
        new LaneNames(scene, rows, height, area.columns() / 4, ObjectLanes.names(objects, glyphs));
    Area inside = area.part(1, 1, area.columns() - 2, area.rows() - 2);
    this.lanes = inside.part(names.columns(), 1, inside.columns(), rows);
    this.oldest = timeline.since();
    this.axis = TimeAxis.of(scene.view().range(), oldest, scene.now(), lanes.columns());
    this.legend = new Legend(theme);
    this.hopeless = new HopelessMarks(board);
    this.tasks = new TaskBlocks(board, first(), shown(), axis);
  }

  /** The rows that lanes take: two each if so many can be spared. */
  public static int laneRows(Scene scene, int spare) {
    int lanes = Math.max(2, scene.board().threads().size());
    int objects = new ObjectUse(scene.board()).shown(scene.view().objects()).size();
    return 2 * lanes + objects <= spare ? 2 * lanes + objects : lanes + objects;
  }

  public TimeAxis axis() {
    return axis;
  }

  /** The number of the first thread that has a lane here. */
  public int first() {
    return names.first();
  }

  public int shown() {
    return names.shown();
  }

  /** Draws it, and tells where the lanes are. */
  public List<HitRegion> draw() {
    Box box = Box.draw(area, theme.style(main ? Role.FOCUS : Role.BORDER), main);
    box.title("timeline" + names.which(), theme.style(main ? Role.FOCUS : Role.TITLE));
    box.note(scale(), theme.style(Role.MUTED));
    if (timeline.forgetful()) {
      String since = Numbers.seconds(oldest, 1) + " s";
      box.below("what was over before " + since + " is forgotten", theme.style(Role.HINT));
    }
    Area inside = box.whole();
    AxisView.draw(inside.part(names.columns(), 0, lanes.columns(), 1), axis, theme);
    names.draw(inside.part(0, 1, names.columns(), lanes.rows()));
    List<HappensBefore> causes = new ArrayList<>();
    LaneCells[] told = told(causes);
    List<HitRegion> regions = new ArrayList<>();
    for (int row = 0; row < told.length; row++) {
      Area lane = lanes.part(0, row * height, lanes.columns(), height);
      draw(told[row], lane.row(0));
      tasks(lane, first() + row, told[row]);
      Area whole = inside.part(0, row * height + 1, inside.columns(), height);
      regions.add(whole.region(new HitRegion.Pane(first() + row)));
    }
    int under = 1 + lanes.rows();
    Area rest = inside.part(0, under, inside.columns(), objects.size());
    regions.addAll(new ObjectLanes(scene, axis, objects).draw(rest, names.columns()));
    new Arrows(lanes, axis, first(), height, theme.style(Role.FOCUS)).draw(causes);
    legend.draw(inside.part(1, inside.rows() - 1, inside.columns(), 1));
    return regions;
  }

  private void tasks(Area lane, int ident, LaneCells cells) {
    Style hue = theme.style(Role.ofThread(ident));
    if (height > 1) {
      tasks.draw(lane.row(1), ident, hue);
    } else {
      tasks.drawWithin(lane, board.threads().get(ident), cells, hue.withBold());
    }
  }

  private String scale() {
    String scale = Numbers.seconds(axis.perColumn(), AxisView.decimals(axis.perColumn()));
    String follows = view.range().follows() ? "" : " " + glyphs.dot() + " stands still";
    return scale + " s a column" + follows;
  }

  /** The cells of each lane; and all causes and effects of the selected thread. */
  private LaneCells[] told(List<HappensBefore> causes) {
    LaneCells[] told = new LaneCells[shown()];
    for (int row = 0; row < told.length; row++) {
      told[row] = new LaneCells(axis);
    }
    int selected = view.selected();
    for (long i = timeline.firstAt(axis.from()); i < timeline.entries().end(); i++) {
      TimelineEntry entry = timeline.entries().get(i);
      if (entry instanceof HappensBefore cause) {
        boolean about = cause.from() == selected || cause.to() == selected;
        if (about && entry.at() < axis.end()) {
          causes.add(cause);
        }
      } else {
        int row = entry.ident() - first();
        if (row >= 0 && row < told.length) {
          told[row].add(entry);
        }
      }
    }
    for (int row = 0; row < told.length; row++) {
      ThreadState thread = board.threads().get(first() + row);
      boolean stuck = hopeless.of(thread.ident()) != null;
      told[row].add(thread, board.threads(), stuck, axis.now());
    }
    return told;
  }

  private void draw(LaneCells laneCells, Area row) {
    long now = axis.column(axis.now());
    long memory = timeline.forgetful() ? axis.column(oldest) : 0;
    for (int column = (int) Math.max(0, memory); column < axis.columns(); column++) {
      if (!cell(laneCells, row, column) && column == now) {
        row.text(column, 0, glyphs.shaft(), theme.style(Role.BORDER));
      }
    }
    if (memory > 0) {
      row.text((int) memory - 1, 0, glyphs.shaft(), theme.style(Role.HINT));
    }
  }

  /** Draws one column of a lane; false if there is nothing to draw. */
  private boolean cell(LaneCells laneCells, Area row, int column) {
    State end = laneCells.ended(column);
    LaneFill longest = laneCells.longest(column);
    boolean mixed = laneCells.mixed(column);
    if (end != null) {
      row.text(column, 0, glyphs.state(end), theme.style(StateStyle.role(end)));
    } else if (laneCells.valueChanged(column)) {
      legend.value();
      row.text(column, 0, glyphs.valueChange(), look(Role.HINT, mixed));
    } else if (laneCells.printed(column)) {
      legend.print();
      row.text(column, 0, glyphs.print(), look(Role.STRONG, mixed));
    } else if (laneCells.ranOnce(column) && longest != LaneFill.RUNNING) {
      legend.instant();
      row.text(column, 0, glyphs.instant(), look(Role.STATE_RUNNING, mixed));
    } else if (longest != null && longest != LaneFill.OVER) {
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
