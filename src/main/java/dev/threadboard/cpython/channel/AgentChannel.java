package dev.threadboard.cpython.channel;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.ClosedSelectorException;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * One connection with the agent: messages of numbers and texts, little-endian. A message is the
 * count of its numbers and the count of its text's bytes (4 bytes each), the numbers (8 bytes
 * each), and the text in UTF-8. One thread reads and writes; any may {@link #wakeup}.
 */
public final class AgentChannel implements Closeable {
  private static final int HEADER = 8;

  /** In bytes of one message; the agent sends its own long before. */
  private static final int LARGEST = 1 << 30;

  private final SocketChannel socket;
  private final Selector selector;
  private ByteBuffer in = ByteBuffer.allocate(1 << 16).order(ByteOrder.LITTLE_ENDIAN).flip();
  private ByteBuffer out = ByteBuffer.allocate(1 << 10).order(ByteOrder.LITTLE_ENDIAN);

  public AgentChannel(SocketChannel socket) throws IOException {
    this.socket = socket;
    socket.configureBlocking(false);
    selector = Selector.open();
    socket.register(selector, SelectionKey.OP_READ);
  }

  /**
   * Waits for the next message.
   *
   * @param millis how long at most; 0 for ever
   * @return null if none has come in that time, or somebody called {@link #wakeup}
   * @throws EOFException if the other side is gone
   */
  public Message receive(long millis) throws IOException {
    if (complete()) {
      return read();
    }
    // Somebody was told to go on just now: it takes a moment until there is something to read.
    await(millis);
    boolean waited = true;
    while (true) {
      in.compact();
      int count = socket.read(in);
      in.flip();
      if (count < 0) {
        throw new EOFException();
      } else if (complete()) {
        return read();
      } else if (count == 0) {
        if (waited) {
          return null;
        }
        await(millis);
        waited = true;
      } else {
        waited = false;
      }
    }
  }

  /**
   * The next message, if it is there.
   *
   * @return null if it is not
   * @throws EOFException if the other side is gone
   */
  public Message receiveNow() throws IOException {
    while (!complete()) {
      in.compact();
      int count = socket.read(in);
      in.flip();
      if (count < 0) {
        throw new EOFException();
      } else if (count == 0) {
        return null;
      }
    }
    return read();
  }

  boolean isOpen() {
    return socket.isOpen();
  }

  /** Throws away what has come and was not received. */
  void discard() throws IOException {
    int count;
    do {
      in.clear();
      count = socket.read(in);
    } while (count > 0);
    in.clear().flip();
    selector.selectNow();
    selector.selectedKeys().clear();
  }

  private void await(long millis) throws IOException {
    try {
      selector.select(millis);
      selector.selectedKeys().clear();
    } catch (ClosedSelectorException e) {
      throw new EOFException("closed on this side");
    }
  }

  /** Ends a {@link #receive} that waits, or the next one. */
  public void wakeup() {
    selector.wakeup();
  }

  private boolean complete() throws IOException {
    if (in.remaining() < HEADER) {
      return false;
    }
    long numbers = Integer.toUnsignedLong(in.getInt(in.position()));
    long text = Integer.toUnsignedLong(in.getInt(in.position() + 4));
    long size = HEADER + numbers * Long.BYTES + text;
    if (size > LARGEST) {
      throw new IOException("a message of " + size + " bytes");
    }
    if (in.capacity() < size) {
      ByteBuffer larger = ByteBuffer.allocate((int) size * 5 / 4).order(ByteOrder.LITTLE_ENDIAN);
      in = larger.put(in).flip();
    }
    return in.remaining() >= size;
  }

  private Message read() {
    long[] numbers = new long[in.getInt()];
    byte[] text = new byte[in.getInt()];
    in.asLongBuffer().get(numbers);
    in.position(in.position() + numbers.length * Long.BYTES);
    in.get(text);
    return new Message(numbers, text);
  }

  /** Sends numbers. */
  public void send(long... numbers) throws IOException {
    write(numbers, new byte[0]);
  }

  /** Sends texts, whose lengths are the message's numbers. */
  public void send(List<String> texts) throws IOException {
    long[] lengths = new long[texts.size()];
    for (int i = 0; i < lengths.length; i++) {
      lengths[i] = texts.get(i).getBytes(StandardCharsets.UTF_8).length;
    }
    write(lengths, String.join("", texts).getBytes(StandardCharsets.UTF_8));
  }

  /** Sends numbers and a text. */
  public void send(String text, long... numbers) throws IOException {
    write(numbers, text.getBytes(StandardCharsets.UTF_8));
  }

  private void write(long[] numbers, byte[] text) throws IOException {
    int size = HEADER + numbers.length * Long.BYTES + text.length;
    if (out.capacity() < size) {
      out = ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    }
    out.clear();
    out.putInt(numbers.length).putInt(text.length);
    for (long number : numbers) {
      out.putLong(number);
    }
    out.put(text).flip();
    while (out.hasRemaining()) {
      if (socket.write(out) == 0) {
        // The agent reads each message at once; a full buffer is a moment's matter.
        Thread.onSpinWait();
      }
    }
  }

  @Override
  public void close() throws IOException {
    socket.close();
    selector.close();
  }
}
