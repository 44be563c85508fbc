package dev.threadboard.viewer;

/**
 * Which moment of its run is shown.
 *
 * @param held whether it stands or plays in the past, instead of going along with the run
 * @param seq the number of the last event that is shown
 * @param last the number of the last one there is
 * @param end the virtual time that the run has come to, in nanoseconds
 * @param pick the place of the candidate to choose where there is a choice, from 0
 * @param stepping whether time passes until the event that a step goes to
 */
public record Playhead(boolean held, long seq, long last, long end, int pick, boolean stepping) {
  /** Following a run of which nothing has come yet. */
  public static final Playhead LIVE = new Playhead(false, 0, 0, 0, 0, false);
}
