package dev.threadboard.record;

import dev.threadboard.frame.Frame;
import java.io.IOException;
import java.io.OutputStream;

/** Keeps only how it all ends. */
final class LastPicture implements Recorder {
  private final Still still;
  private final OutputStream out;
  private Frame last;

  LastPicture(Still still, OutputStream out) {
    this.still = still;
    this.out = out;
  }

  @Override
  public void frame(long nanos, Frame frame) {
    last = frame;
  }

  @Override
  public void end(long nanos) throws IOException {
    if (last == null) {
      throw new IllegalStateException("no picture");
    }
    still.write(last, out);
    out.flush();
  }
}
