package dev.threadboard.cli.options;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/** Copies what is read, and refuses to read more than a limit. */
final class CopyingInput extends FilterInputStream {
  private final OutputStream copy;
  private final long limit;
  private long count;

  /** {@code limit} in bytes. */
  CopyingInput(InputStream in, OutputStream copy, long limit) {
    super(in);
    this.copy = copy;
    this.limit = limit;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] bytes, int from, int length) throws IOException {
    int read = super.read(bytes, from, length);
    if (read > 0) {
      count += read;
      if (count > limit) {
        throw new IOException("it has more than " + limit + " bytes");
      }
      copy.write(bytes, from, read);
    }
    return read;
  }
}
