package dev.threadboard.viewer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Where things are on the screen, as far as keys and mouse depend on it.
 *
 * @param firstPane the number of the first thread on the shown page of panes, or of lanes
 * @param panes how many of them are shown; in the menu, the last line to which it can be scrolled
 * @param paneColumns how many panes stand side by side
 * @param logRows how many log lines are shown; in the menu, how many lines of what is told
 * @param regions what the mouse can act on
 * @param axis the timeline's, otherwise null
 * @param life how much is shown of the zoomed thread's life, otherwise null
 * @param answers how many answers a question offers; 0 while none is open, {@link #TOLD} while it
 *     is read what came after one
 * @param pages how many pages help or the explanation has; 0 while neither is shown
 */
public record ScreenLayout(
    int firstPane,
    int panes,
    int paneColumns,
    int logRows,
    List<HitRegion> regions,
    TimeAxis axis,
    LifeExtent life,
    int answers,
    int pages) {
  /** What came after a question is shown, in place of answers. */
  public static final int TOLD = -1;

  /**
   * How much is shown of a thread's life.
   *
   * @param shown in lines
   * @param all in lines
   * @param end the number of the line after the last shown one
   */
  public record LifeExtent(int shown, int all, int end) {}

  /** Before the first frame. */
  public static final ScreenLayout NOTHING = new ScreenLayout(1, 0, 1, 1);

  /** With no question open. */
  public ScreenLayout(
      int firstPane,
      int panes,
      int paneColumns,
      int logRows,
      List<HitRegion> regions,
      TimeAxis axis) {
    this(firstPane, panes, paneColumns, logRows, regions, axis, null, 0, 0);
  }

  /** With nothing for the mouse. */
  public ScreenLayout(int firstPane, int panes, int paneColumns, int logRows) {
    this(firstPane, panes, paneColumns, logRows, List.of());
  }

  /** Without a timeline. */
  public ScreenLayout(
      int firstPane, int panes, int paneColumns, int logRows, List<HitRegion> regions) {
    this(firstPane, panes, paneColumns, logRows, regions, null);
  }

  /** A screen without panes. */
  public static ScreenLayout of(List<HitRegion> regions) {
    return new ScreenLayout(1, 0, 1, 1, regions);
  }

  /** With something over it. */
  public ScreenLayout under(List<HitRegion> over) {
    List<HitRegion> all = new ArrayList<>(over);
    all.addAll(regions);
    return new ScreenLayout(
        firstPane, panes, paneColumns, logRows, all, axis, life, answers, pages);
  }

  /** Whether what came after a question is shown until it is read. */
  public boolean told() {
    return answers == TOLD;
  }

  /** The same with a question open. */
  public ScreenLayout asking(int many) {
    return new ScreenLayout(
        firstPane, panes, paneColumns, logRows, regions, axis, life, many, pages);
  }

  /** The same with a thread's life. */
  public ScreenLayout telling(LifeExtent told) {
    return new ScreenLayout(
        firstPane, panes, paneColumns, logRows, regions, axis, told, answers, pages);
  }

  /** The same with help or the explanation in so many pages. */
  public ScreenLayout paged(int many) {
    return new ScreenLayout(
        firstPane, panes, paneColumns, logRows, regions, axis, life, answers, many);
  }

  /** What stands at a cell. */
  public Optional<HitRegion.Target> at(int column, int row) {
    return regions.stream()
        .filter(region -> region.contains(column, row))
        .findFirst()
        .map(HitRegion::target);
  }
}
