package dev.threadboard.view;

import dev.threadboard.board.Board;
import dev.threadboard.board.OnScreen;
import dev.threadboard.board.Region;
import java.util.List;

/** The panes of a board's threads, its listing and its log, in whatever room there is. */
final class BoardView {
  /** In cells. */
  private static final int MIN_LISTING = 30;

  /** In cells; what the log keeps beside a wide listing. */
  private static final int LOG_COLUMNS = 34;

  private final Scene scene;
  private final LogView log;
  private final boolean folded;
  private final Area area;
  private final Panes panes;

  /** Folded, it shows no more than the selected pane and the log. */
  BoardView(Scene scene, LogView log, Area area, boolean folded) {
    this.scene = scene;
    this.log = log;
    this.area = area;
    this.folded = folded;
    boolean single = folded || scene.board().gaze().zoom();
    this.panes = new Panes(scene, area.columns(), area.rows() / 2, single);
  }

  /** Whether an area of so many columns has room for a listing beside the log. */
  static boolean hasRoomForListing(int columns) {
    return columns >= MIN_LISTING + LOG_COLUMNS;
  }

  /** Which of how many pages of panes; empty when there is only one. */
  String page() {
    return panes.page();
  }

  /** How many rows the panes take. */
  int paneRows() {
    boolean zoom = scene.board().gaze().zoom() && !folded;
    return zoom ? Math.min(10, area.rows() / 2) : panes.rows();
  }

  /** Draws it, and tells where what stands; adds what the mouse can act on. */
  OnScreen draw(List<Region> regions) {
    return draw(regions, paneRows());
  }

  /** The same with at least so many rows for the panes as they take. */
  OnScreen draw(List<Region> regions, int top) {
    Board board = scene.board();
    regions.addAll(panes.draw(area.part(0, 0, area.columns(), top)));
    Area lower = area.part(0, top, area.columns(), area.rows());
    Area right = lower;
    boolean room = !folded && hasRoomForListing(area.columns());
    if (board.gaze().listing() && room && board.run() != null) {
      int needed = ListingView.columns(board.run().listing());
      int listing = Math.min(needed, Math.max(area.columns() - LOG_COLUMNS, area.columns() / 2));
      listing = Math.max(MIN_LISTING, Math.min(listing, area.columns() * 3 / 5));
      new ListingView(scene).draw(lower.part(0, 0, listing, lower.rows()));
      right = lower.part(listing, 0, lower.columns(), lower.rows());
    }
    log.draw(right);
    regions.add(right.region(new Region.Log()));
    return new OnScreen(
        panes.first(), panes.shown(), panes.paneColumns(), lower.rows() - 2, regions);
  }
}
