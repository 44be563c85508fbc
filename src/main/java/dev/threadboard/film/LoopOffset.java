package dev.threadboard.film;

import dev.threadboard.frame.Frame;
import dev.threadboard.record.Recorder;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Rotates a recording that is played in a loop, so that it begins and ends at another time. */
public final class LoopOffset implements Recorder {
  /** A frame or the label of a marker; the other one is null. */
  private record Entry(long nanos, Frame frame, String label) {}

  private final Recorder recorder;
  private final double offset;
  private final List<Entry> entries = new ArrayList<>();

  /**
   * @param offset where it begins, as a part of its length, from 0 to 1
   */
  public LoopOffset(Recorder recorder, double offset) {
    this.recorder = recorder;
    this.offset = offset;
  }

  @Override
  public void frame(long nanos, Frame frame) {
    entries.add(new Entry(nanos, frame, null));
  }

  @Override
  public void marker(long nanos, String label) {
    entries.add(new Entry(nanos, null, label));
  }

  @Override
  public void end(long nanos) throws IOException {
    long begin = (long) (offset * nanos) % Math.max(1, nanos);
    Frame shown = null;
    for (Entry entry : entries) {
      shown = entry.frame != null && entry.nanos <= begin ? entry.frame : shown;
    }
    if (shown != null) {
      recorder.frame(0, shown);
    }
    for (Entry entry : entries) {
      if (entry.nanos > begin) {
        forward(entry, entry.nanos - begin);
      }
    }
    for (Entry entry : entries) {
      if (entry.nanos <= begin && entry.nanos + nanos - begin < nanos) {
        forward(entry, entry.nanos + nanos - begin);
      }
    }
    recorder.end(nanos);
  }

  private void forward(Entry entry, long nanos) throws IOException {
    if (entry.frame != null) {
      recorder.frame(nanos, entry.frame);
    } else {
      recorder.marker(nanos, entry.label);
    }
  }

  @Override
  public void close() throws IOException {
    recorder.close();
  }
}
