package dev.threadboard.explore.schedule;

/**
 * When a run is cut off.
 *
 * @param choices how often several may go on
 * @param events how many there may be
 * @param millis how long it may take
 */
public record Limits(int choices, long events, long millis) {
  /** What nobody has to think about. */
  public static final Limits USUAL = new Limits(20_000, 500_000, 30_000);
}
