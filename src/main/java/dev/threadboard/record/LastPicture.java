package dev.threadboard.record;

import dev.threadboard.frame.Frame;
import java.io.IOException;
import java.io.OutputStream;

/** Records the last picture alone, as a still. */
public final class LastPicture implements Recorder {
  private final StillEncoder encoder;
  private final OutputStream out;
  private Frame last;

  public LastPicture(StillEncoder encoder, OutputStream out) {
    this.encoder = encoder;
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
    encoder.write(last, out);
    out.flush();
  }
}
