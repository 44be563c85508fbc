package dev.threadboard.record.raster;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/** A PNG (W3C, 2003) that is written row by row, with eight bits for each sample. */
final class PngFile implements AutoCloseable {
  private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10};
  private static final int TRUE_COLOR = 2;
  private static final int WITH_ALPHA = 6;
  private static final int CHUNK = 1 << 15;

  private final DataOutputStream out;
  private final Deflater deflater = new Deflater();
  private final byte[] chunk = new byte[CHUNK];
  private final boolean alpha;
  private final byte[] row;
  private int filled;

  PngFile(OutputStream out, int width, int height, boolean alpha) throws IOException {
    this.out = new DataOutputStream(out);
    this.alpha = alpha;
    this.row = new byte[1 + width * (alpha ? 4 : 3)];
    out.write(SIGNATURE);
    ByteArrayOutputStream header = new ByteArrayOutputStream();
    DataOutputStream fields = new DataOutputStream(header);
    fields.writeInt(width);
    fields.writeInt(height);
    fields.write(new byte[] {8, (byte) (alpha ? WITH_ALPHA : TRUE_COLOR), 0, 0, 0});
    chunk("IHDR", header.toByteArray(), header.size());
  }

  /** Writes the next row, {@code 0xaarrggbb}. */
  void row(int[] pixels) throws IOException {
    int at = 1;
    while (at < row.length) {
      int pixel = pixels[at / (alpha ? 4 : 3)];
      row[at++] = (byte) (pixel >> 16);
      row[at++] = (byte) (pixel >> 8);
      row[at++] = (byte) pixel;
      if (alpha) {
        row[at++] = (byte) (pixel >>> 24);
      }
    }
    deflater.setInput(row);
    while (!deflater.needsInput()) {
      deflate();
    }
  }

  private void deflate() throws IOException {
    filled += deflater.deflate(chunk, filled, chunk.length - filled);
    if (filled == chunk.length) {
      chunk("IDAT", chunk, filled);
      filled = 0;
    }
  }

  void end() throws IOException {
    deflater.finish();
    while (!deflater.finished()) {
      deflate();
    }
    chunk("IDAT", chunk, filled);
    chunk("IEND", chunk, 0);
    out.flush();
  }

  private void chunk(String type, byte[] data, int length) throws IOException {
    byte[] name = type.getBytes(StandardCharsets.US_ASCII);
    CRC32 check = new CRC32();
    check.update(name);
    check.update(data, 0, length);
    out.writeInt(length);
    out.write(name);
    out.write(data, 0, length);
    out.writeInt((int) check.getValue());
  }

  @Override
  public void close() {
    deflater.end();
  }
}
