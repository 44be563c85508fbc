package dev.threadboard.view.dashboard;

import dev.threadboard.board.Board;
import dev.threadboard.board.Threads;
import dev.threadboard.text.Numbers;
import dev.threadboard.view.Area;
import dev.threadboard.view.Scene;
import dev.threadboard.viewer.HitRegion;
import dev.threadboard.viewer.ScreenLayout;
import java.util.ArrayList;
import java.util.List;

/** The page of panes that holds the selected one. */
final class Panes {
  /** In cells. */
  private static final int MIN_WIDTH = 38;

  private final Scene scene;
  private final int paneColumns;
  private final int paneRows;
  private ScreenLayout.LifeExtent life;

  /** For an area of that many columns and at most that many rows. */
  Panes(Scene scene, int columns, int maxRows, boolean single) {
    int threads = Math.max(1, scene.board().threads().size());
    int fitting = Math.max(1, columns / MIN_WIDTH);
    this.scene = scene;
    this.paneColumns = single ? 1 : Math.min(fitting, threads);
    int wanted = (threads + paneColumns - 1) / paneColumns;
    this.paneRows = single ? 1 : Math.max(1, Math.min(wanted, maxRows / Pane.ROWS));
  }

  /** In cells. */
  int rows() {
    return paneRows * Pane.ROWS;
  }

  int paneColumns() {
    return paneColumns;
  }

  int perPage() {
    return paneColumns * paneRows;
  }

  /** The number of the first thread on the page. */
  int first() {
    int selected = Math.max(1, scene.view().selected());
    return (selected - 1) / perPage() * perPage() + 1;
  }

  int shown() {
    return Math.max(0, Math.min(perPage(), scene.board().threads().size() - first() + 1));
  }

  /** Draws them, and tells where. */
  List<HitRegion> draw(Area area) {
    List<HitRegion> regions = new ArrayList<>();
    Threads threads = scene.board().threads();
    int width = area.columns() / paneColumns;
    int rest = area.columns() % paneColumns;
    int height = Math.max(Pane.ROWS, area.rows() / paneRows);
    for (int place = 0; place < shown(); place++) {
      int column = place % paneColumns;
      int left = column * width + Math.min(column, rest);
      Area pane =
          area.part(left, place / paneColumns * height, width + (column < rest ? 1 : 0), height);
      life = new Pane(scene, threads.get(first() + place)).draw(pane);
      regions.add(pane.region(new HitRegion.Pane(first() + place)));
    }
    return regions;
  }

  /** How much is drawn of the zoomed thread's life; null if none is. */
  ScreenLayout.LifeExtent life() {
    return scene.view().zoom() ? life : null;
  }

  /** Which of how many pages; empty when there is only one. */
  String page() {
    Board board = scene.board();
    int pages = (board.threads().size() + perPage() - 1) / perPage();
    int page = (first() - 1) / perPage() + 1;
    return pages < 2 ? "" : "page " + Numbers.count(page) + "/" + Numbers.count(pages);
  }
}
