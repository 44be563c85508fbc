package dev.threadboard.view.dashboard;

import dev.threadboard.board.Board;
import dev.threadboard.view.Area;
import dev.threadboard.view.Scene;
import dev.threadboard.viewer.HitRegion;
import dev.threadboard.viewer.ScreenLayout;
import java.util.List;

/** The threads' panes, the listing and the log, laid out in the room there is. */
public final class BoardView {
  /** In rows, borders included: what is left for the log whatever else is shown. */
  static final int MIN_LOG = 5;

  /** In rows, borders included: below this, the log is of no use. */
  private static final int MIN_REST = 3;

  /** In cells. */
  private static final int MIN_LISTING = 30;

  /** In cells; what the log keeps beside a wide listing. */
  private static final int LOG_COLUMNS = 34;

  private final Scene scene;
  private final LogView log;
  private final boolean folded;
  private final Area area;
  private final Panes panes;

  /** Folded, it shows only the selected pane and the log. */
  public BoardView(Scene scene, LogView log, Area area, boolean folded) {
    this.scene = scene;
    this.log = log;
    this.area = area;
    this.folded = folded;
    boolean single = folded || scene.view().zoom();
    this.panes = new Panes(scene, area.columns(), area.rows() / 2, single);
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
    return area.rows() - top < MIN_REST ? area.rows() : top;
  }

  /** Draws it, and returns where things are; adds the regions that the mouse can act on. */
  ScreenLayout draw(List<HitRegion> regions) {
    return draw(regions, paneRows());
  }

  /** The same with at least so many rows for the panes as they take. */
  public ScreenLayout draw(List<HitRegion> regions, int top) {
    regions.addAll(panes.draw(area.part(0, 0, area.columns(), top)));
    Area lower = area.part(0, top, area.columns(), area.rows());
    if (lower.rows() > 0) {
      regions.add(lower(lower, scene, log, !folded));
    }
    int logRows = Math.max(1, lower.rows() - 2);
    return new ScreenLayout(panes.first(), panes.shown(), panes.paneColumns(), logRows, regions)
        .telling(panes.life());
  }

  /** Draws the listing, if wished and there is room for it, and the log; tells where that is. */
  static HitRegion lower(Area area, Scene scene, LogView log, boolean room) {
    Board board = scene.board();
    Area right = area;
    boolean wide = room && hasRoomForListing(area.columns());
    if (scene.view().listing() && wide && board.run() != null) {
      int needed = ListingView.columns(board.run().listing());
      int columns = area.columns();
      int listing = Math.min(needed, Math.max(columns - LOG_COLUMNS, columns / 2));
      listing = Math.max(MIN_LISTING, Math.min(listing, columns * 3 / 5));
      new ListingView(scene).draw(area.part(0, 0, listing, area.rows()));
      right = area.part(listing, 0, columns, area.rows());
    }
    log.draw(right);
    return right.region(new HitRegion.Log());
  }
}
