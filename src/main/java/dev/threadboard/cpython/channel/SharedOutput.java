package dev.threadboard.cpython.channel;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedSelectorException;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;

/**
 * What one process after another writes to a connection that they have in common: it ends with each
 * of them, though the connection stays.
 */
final class SharedOutput extends InputStream {
  private final SocketChannel connection;
  private final Selector selector;
  private volatile boolean ended;

  private SharedOutput(SocketChannel connection, Selector selector) {
    this.connection = connection;
    this.selector = selector;
  }

  static SharedOutput of(SocketChannel connection) throws IOException {
    connection.configureBlocking(false);
    Selector selector = Selector.open();
    connection.register(selector, SelectionKey.OP_READ);
    return new SharedOutput(connection, selector);
  }

  /** That of the next process. */
  SharedOutput next() {
    return new SharedOutput(connection, selector);
  }

  boolean isOpen() {
    return connection.isOpen();
  }

  /** The process has ended: what it has written is there, and nothing is to come. */
  void end() {
    ended = true;
    selector.wakeup();
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    while (true) {
      // Looked at first: what comes in between is read the next time.
      boolean last = ended;
      int count = connection.read(ByteBuffer.wrap(bytes, offset, length));
      if (count != 0) {
        return count;
      } else if (last) {
        return -1;
      }
      await();
    }
  }

  private void await() throws IOException {
    try {
      selector.select();
      selector.selectedKeys().clear();
    } catch (ClosedSelectorException e) {
      throw new IOException("closed on this side");
    }
  }

  /** Ends what is read of one process; the connection is closed by {@link #closeForGood}. */
  @Override
  public void close() {
    // There may be another process.
  }

  void closeForGood() throws IOException {
    connection.close();
    selector.close();
  }
}
