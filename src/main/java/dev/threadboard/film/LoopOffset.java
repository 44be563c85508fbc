package dev.threadboard.film;

import dev.threadboard.frame.Frame;
import dev.threadboard.record.Recorder;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Lets a recording begin somewhere in its middle, and end there; for what is shown in a loop. */
public final class LoopOffset implements Recorder {
  /** A picture, or the label of a marker; the other one is null. */
  private record Moment(long nanos, Frame frame, String label) {}

  private final Recorder recorder;
  private final double offset;
  private final List<Moment> moments = new ArrayList<>();

  /**
   * @param offset the part of the whole at which it begins, from 0 to 1
   */
  public LoopOffset(Recorder recorder, double offset) {
    this.recorder = recorder;
    this.offset = offset;
  }

  @Override
  public void frame(long nanos, Frame frame) {
    moments.add(new Moment(nanos, frame, null));
  }

  @Override
  public void marker(long nanos, String label) {
    moments.add(new Moment(nanos, null, label));
  }

  @Override
  public void end(long nanos) throws IOException {
    long begin = (long) (offset * nanos) % Math.max(1, nanos);
    Frame shown = null;
    for (Moment moment : moments) {
      shown = moment.frame != null && moment.nanos <= begin ? moment.frame : shown;
    }
    if (shown != null) {
      recorder.frame(0, shown);
    }
    for (Moment moment : moments) {
      if (moment.nanos > begin) {
        give(moment, moment.nanos - begin);
      }
    }
    for (Moment moment : moments) {
      if (moment.nanos <= begin && moment.nanos + nanos - begin < nanos) {
        give(moment, moment.nanos + nanos - begin);
      }
    }
    recorder.end(nanos);
  }

  private void give(Moment moment, long nanos) throws IOException {
    if (moment.frame != null) {
      recorder.frame(nanos, moment.frame);
    } else {
      recorder.marker(nanos, moment.label);
    }
  }

  @Override
  public void close() throws IOException {
    recorder.close();
  }
}
