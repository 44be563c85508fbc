package dev.threadboard.record;

import dev.threadboard.frame.ColorDepth;
import dev.threadboard.frame.Frame;
import dev.threadboard.frame.Style;
import dev.threadboard.frame.StyledText;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** A picture as lines for a terminal's ordinary screen: text and SGR, UTF-8. */
public final class AnsiStill implements StillEncoder {
  @Override
  public void write(Frame frame, OutputStream out) throws IOException {
    for (int row = 0; row < frame.size().rows(); row++) {
      StyledText line = new StyledText(ColorDepth.TRUE);
      for (int column = 0; column < end(frame, row); column++) {
        line.add(frame.glyph(column, row), frame.style(column, row));
      }
      out.write((line.end() + "\n").getBytes(StandardCharsets.UTF_8));
    }
  }

  /** The column after the last cell that is to be seen. */
  private static int end(Frame frame, int row) {
    int end = frame.size().columns();
    while (end > 0
        && frame.glyph(end - 1, row).equals(" ")
        && frame.style(end - 1, row).equals(Style.PLAIN)) {
      end--;
    }
    return end;
  }
}
