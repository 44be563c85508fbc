package dev.threadboard.view.dashboard;

import dev.threadboard.board.Board;
import dev.threadboard.objects.ObjectSnapshot;
import dev.threadboard.view.Area;
import dev.threadboard.view.Scene;
import dev.threadboard.view.objects.ObjectDetail;
import dev.threadboard.view.objects.ObjectsView;
import dev.threadboard.view.timeline.TimelineView;
import dev.threadboard.viewer.HitRegion;
import dev.threadboard.viewer.ScreenLayout;
import dev.threadboard.viewer.TimeAxis;
import java.util.List;

/** The threads' panes, the listing and the log, laid out in the room there is. */
public final class BoardView {
  /** In rows, borders included: what is left for the log whatever else is shown. */
  static final int MIN_LOG = 5;

  /** In rows, borders included: below this, the log is of no use. */
  private static final int MIN_REST = 3;

  /** In cells. */
  private static final int MIN_LISTING = 30;

  /** In cells; what the log keeps beside a listing whose lines must wrap. */
  private static final int LOG_COLUMNS = 36;

  /** In rows, borders included: what the log has before panes become taller. */
  private static final int LOG_ROWS = 16;

  /** In rows: so much taller than it must be a pane may become where it takes them from the log. */
  private static final int TALLER = 4;

  /** In cells: from here on the log stands beside all else, in all rows. */
  private static final int WIDE = 150;

  /** Of the rows that the log can spare the objects take no more than one in so many. */
  private static final int SHARE = 3;

  /** In rows. */
  private static final int BORDER = 2;

  /** In rows: what two panes take, one under the other. */
  private static final int TWO_PANES = 2 * Pane.ROWS;

  /** In rows: from here on a screen has room for a timeline under the panes. */
  private static final int TIMELINE = 40;

  private final Scene scene;
  private final LogView log;
  private final boolean folded;
  private final Area area;
  private final Panes panes;

  /** What is left for all but the log; the whole area where listing and log stand side by side. */
  private final Area board;

  /** In cells: what the log needs; measured once a picture, since it looks at many lines. */
  private final int logNeeds;

  /** The shared objects under the panes; null where they are not shown. */
  private final ObjectsView objects;

  /** In rows: what is left when listing and log have what they need; measured once, too. */
  private final int spareRows;

  /** Without the shared objects; folded, it shows only the selected pane and the log. */
  public BoardView(Scene scene, LogView log, Area area, boolean folded) {
    this(scene, log, area, folded, false);
  }

  /** With the shared objects, where there is room for them. */
  public static BoardView withObjects(Scene scene, LogView log, Area area, boolean folded) {
    return new BoardView(scene, log, area, folded, true);
  }

  private BoardView(Scene scene, LogView log, Area area, boolean folded, boolean objects) {
    this.scene = scene;
    this.log = log;
    this.area = area;
    this.folded = folded;
    boolean single = folded || scene.view().zoom();
    this.logNeeds = folded ? 0 : log.columns();
    this.board = hasLogBeside() ? area.part(0, 0, area.columns() - logBeside(), 999) : area;
    int most = Math.max(1, (area.rows() - MIN_LOG) / SHARE - BORDER);
    int spare = area.rows() - MIN_LOG - BORDER - TWO_PANES;
    this.objects = objects && !single ? new ObjectsView(scene, board.columns(), most, spare) : null;
    this.spareRows = folded ? 0 : area.rows() - objectRows() - Math.max(listingRows(), logRows());
    int rows = Math.min(area.rows() / 2, area.rows() - MIN_LOG - objectRows());
    this.panes = new Panes(scene, board.columns(), rows, spareRows, single);
  }

  /** How many rows the shared objects take; 0 where they are not shown. */
  public int objectRows() {
    return objects == null ? 0 : objects.rows();
  }

  /** Whether an area of so many columns has room for a listing beside the log. */
  public static boolean hasRoomForListing(int columns) {
    return columns >= MIN_LISTING + LOG_COLUMNS;
  }

  /** Which of how many pages of panes; empty when there is only one. */
  public String page() {
    return panes.page();
  }

  /** How many rows the panes take. */
  public int paneRows() {
    int detail = Math.min(area.rows() * 2 / 3, area.rows() - MIN_LOG);
    int top = scene.view().zoom() ? Math.max(Pane.ROWS, detail) : panes.rows();
    return area.rows() - top - objectRows() < MIN_REST ? area.rows() - objectRows() : top;
  }

  /** Draws it, and returns where things are; adds the regions that the mouse can act on. */
  ScreenLayout draw(List<HitRegion> regions) {
    int timeline = timelineRows();
    int spare = (spareRows - paneRows() - timeline) / panes.paneRows();
    boolean grows = !scene.view().zoom() && spare > 0;
    int most = hasLogBeside() ? spare : Math.min(spare, TALLER);
    int taller = grows ? most * panes.paneRows() : 0;
    return draw(regions, paneRows() + taller, timeline);
  }

  /** The same with at least so many rows for the panes as they take, and no timeline. */
  public ScreenLayout draw(List<HitRegion> regions, int top) {
    return draw(regions, top, 0);
  }

  private ScreenLayout draw(List<HitRegion> regions, int top, int timelineRows) {
    Area upper = board.part(0, 0, board.columns(), top);
    ObjectSnapshot selected = scene.viewed().selectedObject();
    boolean alone = selected != null && (folded || scene.view().zoom());
    ScreenLayout.LifeExtent life = null;
    if (alone) {
      life = new ObjectDetail(scene, selected).draw(upper);
      regions.add(upper.region(new HitRegion.SharedObject(selected.number())));
    } else {
      regions.addAll(panes.draw(upper));
    }
    if (objectRows() > 0) {
      regions.addAll(objects.draw(board.part(0, top, board.columns(), objectRows())));
    }
    int under = top + objectRows();
    TimeAxis axis = null;
    if (timelineRows > 0) {
      Area part = board.part(0, under, board.columns(), timelineRows);
      TimelineView timeline = TimelineView.underPanes(scene, part);
      regions.addAll(timeline.draw());
      axis = timeline.axis();
    }
    Area lower = board.part(0, under + timelineRows, board.columns(), area.rows());
    int logRows = lower.rows();
    if (hasLogBeside()) {
      new ListingView(scene).draw(lower);
      Area beside = area.part(board.columns(), 0, area.columns(), area.rows());
      Area right = new WatchStrip(scene).draw(beside);
      log.draw(right);
      regions.add(right.region(new HitRegion.Log()));
      logRows = right.rows();
    } else if (lower.rows() > 0) {
      HitRegion told = lower(lower, scene, log, !folded);
      regions.add(told);
      logRows = told.rows();
    }
    return new ScreenLayout(
            panes.first(),
            panes.shown(),
            panes.paneColumns(),
            Math.max(1, logRows - 2),
            regions,
            axis)
        .telling(alone ? life : panes.life());
  }

  /** How many rows a timeline under the panes takes; 0 where it is not shown. */
  private int timelineRows() {
    int free = spareRows - paneRows() - TimelineView.OTHER_ROWS;
    boolean shown = scene.size().rows() >= TIMELINE && !scene.view().zoom() && free >= 2;
    return shown ? Math.min(TimelineView.laneRows(scene, free), free) + TimelineView.OTHER_ROWS : 0;
  }

  private int logRows() {
    return hasLogBeside() ? 0 : Math.min(LOG_ROWS, area.rows() * 2 / 3);
  }

  private int listingRows() {
    if (!hasListing()) {
      return 0;
    }
    int columns =
        hasLogBeside() ? board.columns() : listingColumns(area.columns(), scene.board(), logNeeds);
    return ListingView.rows(scene.board().sources(), columns, area.rows());
  }

  private boolean hasListing() {
    return !folded
        && scene.view().listing()
        && hasRoomForListing(area.columns())
        && scene.board().run() != null;
  }

  private boolean hasLogBeside() {
    return area.columns() >= WIDE && hasListing();
  }

  /** In cells: as wide as its lines, within reason. */
  private int logBeside() {
    return Math.max(area.columns() / 4, Math.min(logNeeds, area.columns() / 3));
  }

  /** Draws the listing, if wished and there is room for it, and the log; tells where that is. */
  static HitRegion lower(Area area, Scene scene, LogView log, boolean room) {
    Board board = scene.board();
    Area right = area;
    boolean wide = room && hasRoomForListing(area.columns());
    if (scene.view().listing() && wide && board.run() != null) {
      int columns = area.columns();
      int listing = listingColumns(columns, board, log.columns());
      new ListingView(scene).draw(area.part(0, 0, listing, area.rows()));
      right = area.part(listing, 0, columns, area.rows());
    }
    right = new WatchStrip(scene).draw(right);
    log.draw(right);
    return right.region(new HitRegion.Log());
  }

  /** The log takes what it needs beside a whole listing; what neither needs, they share. */
  private static int listingColumns(int columns, Board board, int logNeeds) {
    int needed = ListingView.columns(board.sources());
    int spare = columns - needed - Math.max(LOG_COLUMNS, logNeeds);
    if (spare >= 0) {
      return needed + spare / 2;
    }
    return Math.max(MIN_LISTING, Math.min(needed, columns - LOG_COLUMNS));
  }
}
