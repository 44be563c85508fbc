package dev.threadboard.viewer;

/**
 * Where in its run the board stands that is shown.
 *
 * @param held whether it stands or plays in the past, instead of going along with the run
 * @param seq the number of the last event that is shown
 * @param last the number of the last one there is
 * @param end the virtual time that the run has come to, in nanoseconds
 * @param pick the place of the candidate to choose where there is a choice, from 0
 */
public record Playhead(boolean held, long seq, long last, long end, int pick) {
  /** Along with a run of which nothing is known. */
  public static final Playhead LIVE = new Playhead(false, 0, 0, 0, 0);
}
