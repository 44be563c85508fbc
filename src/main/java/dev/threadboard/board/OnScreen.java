package dev.threadboard.board;

/**
 * What the viewer has before them, as far as keys depend on it.
 *
 * @param firstPane the number of the first thread on the shown page of panes
 * @param panes how many panes are shown
 * @param paneColumns how many panes stand side by side
 * @param logRows how many log lines are shown
 */
public record OnScreen(int firstPane, int panes, int paneColumns, int logRows) {
  /** Before the first frame. */
  public static final OnScreen NOTHING = new OnScreen(1, 0, 1, 1);
}
