package dev.threadboard.record;

import dev.threadboard.frame.Frame;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** A picture's characters alone, in UTF-8. */
public final class TextStill implements StillEncoder {
  @Override
  public void write(Frame frame, OutputStream out) throws IOException {
    out.write(frame.text().getBytes(StandardCharsets.UTF_8));
  }
}
