package dev.threadboard.record;

import dev.threadboard.frame.Frame;
import java.io.IOException;
import java.io.OutputStream;

/** A way to write one picture down. */
public interface StillEncoder {
  void write(Frame frame, OutputStream out) throws IOException;
}
