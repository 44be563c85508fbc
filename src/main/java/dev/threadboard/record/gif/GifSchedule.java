package dev.threadboard.record.gif;

import dev.threadboard.record.raster.CellDeltas;
import java.util.ArrayList;
import java.util.List;

/**
 * When the images of a GIF follow each other, in hundredths of a second. Times are rounded and not
 * the delays, so that the whole takes as long as it should.
 */
record GifSchedule(List<Image> images, long end) {
  /** Browsers show an image with a shorter delay ten times as long. */
  static final int SHORTEST = 2;

  /** An image of several steps of the recording, the last one not included. */
  record Image(long start, int from, int to) {}

  /**
   * @param period the least time between two images; what comes sooner waits, together with what
   *     follows
   */
  static GifSchedule of(List<CellDeltas.Step> steps, long endNanos, int period) {
    List<Image> images = new ArrayList<>();
    long due = 0;
    int from = 0;
    for (int i = 0; i < steps.size(); i++) {
      long at = hundredths(steps.get(i).nanos());
      if (i > from && at > due) {
        images.add(new Image(due, from, i));
        due = Math.max(at, due + period);
        from = i;
      } else if (i == from) {
        due = Math.max(due, at);
      }
    }
    images.add(new Image(due, from, steps.size()));
    return new GifSchedule(images, Math.max(hundredths(endNanos), due + SHORTEST));
  }

  /** How long an image stands. */
  long delay(int image) {
    long until = image + 1 < images.size() ? images.get(image + 1).start() : end;
    return until - images.get(image).start();
  }

  private static long hundredths(long nanos) {
    return (nanos + 5_000_000) / 10_000_000;
  }
}
