package dev.threadboard.view.dashboard;

import dev.threadboard.board.Board;
import dev.threadboard.board.ThreadState;
import dev.threadboard.board.Threads;
import dev.threadboard.text.Numbers;
import dev.threadboard.view.Area;
import dev.threadboard.view.HopelessMarks;
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

  /**
   * For an area of that many columns and at most that many rows. It takes no more of them than it
   * must, unless titles would be cut and so many rows can be spared.
   */
  Panes(Scene scene, int columns, int maxRows, int spareRows, boolean single) {
    this.scene = scene;
    int threads = Math.max(1, scene.board().threads().size());
    int fitting = Math.max(1, columns / MIN_WIDTH);
    int most = Math.max(1, maxRows / Pane.ROWS);
    int least = (threads + fitting - 1) / fitting;
    if (single) {
      this.paneColumns = 1;
      this.paneRows = 1;
    } else if (least > most) {
      this.paneColumns = fitting;
      this.paneRows = most;
    } else {
      int rows = least;
      int spare = Math.min(most, spareRows / Pane.ROWS);
      int needed = titleColumns();
      while (isCut(columns, threads, rows, needed) && canGrow(threads, rows, spare)) {
        rows++;
      }
      rows = isCut(columns, threads, rows, needed) ? least : rows;
      this.paneColumns = (threads + rows - 1) / rows;
      this.paneRows = (threads + paneColumns - 1) / paneColumns;
    }
  }

  private static boolean isCut(int columns, int threads, int rows, int needed) {
    return columns / ((threads + rows - 1) / rows) < needed;
  }

  /** Two threads always stand side by side where they can. */
  private static boolean canGrow(int threads, int rows, int spare) {
    return rows < spare && (threads + rows) / (rows + 1) > 1;
  }

  /** In cells: what the longest title needs, whatever its thread's state. */
  private int titleColumns() {
    int longest = 0;
    for (ThreadState thread : scene.board().threads().all()) {
      longest = Math.max(longest, Pane.columns(thread));
    }
    return longest;
  }

  /** In cells. */
  int rows() {
    return paneRows * Pane.ROWS;
  }

  /** How many panes stand one above the other. */
  int paneRows() {
    return paneRows;
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
    int height = Math.max(Pane.ROWS, area.rows() / paneRows);
    boolean brief = shareFunction(threads);
    PrintFlash flash = new PrintFlash(scene);
    Holdings holdings = new Holdings(scene);
    HopelessMarks marks = new HopelessMarks(scene.board());
    for (int place = 0; place < shown(); place++) {
      int row = place / paneColumns;
      int abreast = abreast(row);
      int column = place % paneColumns;
      int left = area.columns() * column / abreast;
      int width = area.columns() * (column + 1) / abreast - left;
      Area pane = area.part(left, row * height, width, height);
      ThreadState thread = threads.get(first() + place);
      life = new Pane(scene, thread, brief, flash, holdings, marks).draw(pane);
      regions.add(pane.region(new HitRegion.Pane(first() + place)));
    }
    return regions;
  }

  /** How much is drawn of the zoomed thread's life; null if none is. */
  ScreenLayout.LifeExtent life() {
    return scene.view().zoom() ? life : null;
  }

  /**
   * Whether at least two threads of the page are named after functions, and all of them after the
   * same.
   */
  private boolean shareFunction(Threads threads) {
    String shared = null;
    int many = 0;
    for (int ident = first(); ident < first() + shown(); ident++) {
      ThreadState thread = threads.get(ident);
      String function = thread.name().substring(thread.shortName().length());
      if (!function.isEmpty()) {
        if (shared != null && !shared.equals(function)) {
          return false;
        }
        shared = function;
        many++;
      }
    }
    return many > 1;
  }

  /** How many share a row; the last row is filled, too, unless there are other pages. */
  private int abreast(int row) {
    boolean whole = shown() == scene.board().threads().size();
    return whole ? Math.min(paneColumns, shown() - row * paneColumns) : paneColumns;
  }

  /** Which of how many pages; empty when there is only one. */
  String page() {
    Board board = scene.board();
    int pages = (board.threads().size() + perPage() - 1) / perPage();
    int page = (first() - 1) / perPage() + 1;
    return pages < 2 ? "" : "page " + Numbers.count(page) + "/" + Numbers.count(pages);
  }
}
