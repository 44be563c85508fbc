package dev.threadboard.board;

import java.util.List;
import java.util.Optional;

/**
 * What the viewer has before them, as far as keys and mouse depend on it.
 *
 * @param firstPane the number of the first thread on the shown page of panes, or of lanes
 * @param panes how many of them are shown
 * @param paneColumns how many panes stand side by side
 * @param logRows how many log lines are shown
 * @param regions what the mouse can act on
 * @param axis the timeline's, otherwise null
 */
public record OnScreen(
    int firstPane, int panes, int paneColumns, int logRows, List<Region> regions, TimeAxis axis) {
  /** Before the first frame. */
  public static final OnScreen NOTHING = new OnScreen(1, 0, 1, 1);

  /** With nothing for the mouse. */
  public OnScreen(int firstPane, int panes, int paneColumns, int logRows) {
    this(firstPane, panes, paneColumns, logRows, List.of());
  }

  /** Without a timeline. */
  public OnScreen(int firstPane, int panes, int paneColumns, int logRows, List<Region> regions) {
    this(firstPane, panes, paneColumns, logRows, regions, null);
  }

  /** A screen without panes. */
  public static OnScreen of(List<Region> regions) {
    return new OnScreen(1, 0, 1, 1, regions);
  }

  /** What stands at a cell. */
  public Optional<Region.Target> at(int column, int row) {
    return regions.stream()
        .filter(region -> region.contains(column, row))
        .findFirst()
        .map(Region::target);
  }
}
