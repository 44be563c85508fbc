package dev.threadboard.explore.schedule;

/**
 * When a run is cut off. All but the last count what the run does, so that it is cut off at the
 * same place each time.
 *
 * @param choices how often several may go on
 * @param waits how often threads may wait or sleep
 * @param events how many there may be
 * @param millis how long it may take, by the machine's clock: for what does nothing that is told
 */
public record Limits(int choices, int waits, long events, long millis) {
  /** What nobody has to think about. */
  public static final Limits USUAL = new Limits(20_000, 50_000, 500_000, 30_000);
}
