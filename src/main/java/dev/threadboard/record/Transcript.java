package dev.threadboard.record;

import dev.threadboard.frame.Frame;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;

/**
 * The characters of every picture, each under a line with its time in seconds: {@code --- 12.050}.
 * Pictures that read the same as the one before are left out.
 */
public final class Transcript implements Recorder {
  private final OutputStream out;
  private String last = "";

  public Transcript(OutputStream out) {
    this.out = out;
  }

  @Override
  public void frame(long nanos, Frame frame) throws IOException {
    String text = frame.text();
    if (!text.equals(last)) {
      write("--- " + seconds(nanos) + "\n" + text);
      last = text;
    }
  }

  @Override
  public void marker(long nanos, String label) throws IOException {
    write("--- " + seconds(nanos) + " " + label + "\n");
  }

  @Override
  public void end(long nanos) throws IOException {
    if (last.isEmpty()) {
      throw new IllegalStateException("no picture");
    }
    write("--- " + seconds(nanos) + " end\n");
    out.flush();
  }

  private static BigDecimal seconds(long nanos) {
    return BigDecimal.valueOf(nanos, 9).setScale(3, RoundingMode.HALF_UP);
  }

  private void write(String text) throws IOException {
    out.write(text.getBytes(StandardCharsets.UTF_8));
  }
}
