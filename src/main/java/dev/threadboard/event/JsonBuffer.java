package dev.threadboard.event;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;

/**
 * Events as JSON on their way out. Most events of a Python program are lines of one thread, and
 * differ from the one before in their number and their line alone: such a one is copied.
 */
final class JsonBuffer extends OutputStream {
  private static final int FULL = 1 << 15;
  private static final int MOST_DIGITS = 20;
  private static final byte[] BEGIN = "{\"seq\":".getBytes(UTF_8);

  private final OutputStream out;
  private byte[] bytes = new byte[FULL + 1024];
  private int length;

  /** The line that was written last as a whole; null if there is none. */
  private Event last;

  private byte[] middle;
  private byte[] end;

  JsonBuffer(OutputStream out) {
    this.out = out;
  }

  /** Where the next byte will stand, until something has gone {@link #out}. */
  int length() {
    return length;
  }

  /** Keeps the bytes from a place on, which are an event's, as the pattern of lines like it. */
  void learn(Event event, Fact.Line line, int from) {
    int tail = line.file() == 0 ? 2 : 10 + digits(line.file());
    int first = from + BEGIN.length + digits(event.seq());
    int second = length - tail - digits(line.line());
    middle = Arrays.copyOfRange(bytes, first, second);
    end = Arrays.copyOfRange(bytes, length - tail, length);
    last = event;
  }

  /** Writes a line as the one that was learnt; false if it is not like that. */
  boolean repeat(Event event, Fact.Line line) {
    if (last == null
        || event.nanos() != last.nanos()
        || event.ident() != last.ident()
        || !event.thread().equals(last.thread())
        || line.file() != ((Fact.Line) last.fact()).file()) {
      return false;
    }
    room(BEGIN.length + middle.length + end.length + 2 * MOST_DIGITS);
    put(BEGIN);
    number(event.seq());
    put(middle);
    number(line.line());
    put(end);
    return true;
  }

  private void put(byte[] more) {
    System.arraycopy(more, 0, bytes, length, more.length);
    length += more.length;
  }

  private void number(long number) {
    int count = digits(number);
    long high = number;
    int i = length + count;
    // C1 calls a function for each division of longs.
    for (; high > Integer.MAX_VALUE; high /= 10) {
      bytes[--i] = (byte) ('0' + high % 10);
    }
    int rest = (int) high;
    do {
      bytes[--i] = (byte) ('0' + rest % 10);
      rest /= 10;
    } while (rest > 0);
    length += count;
  }

  /** How many a number of 0 or more has. */
  private static int digits(long number) {
    int count = 1;
    for (long power = 10; count < MOST_DIGITS - 1 && number >= power; power *= 10) {
      count++;
    }
    return count;
  }

  private void room(int more) {
    if (bytes.length - length < more) {
      bytes = Arrays.copyOf(bytes, Math.max(length + more, 2 * bytes.length));
    }
  }

  @Override
  public void write(int b) {
    room(1);
    bytes[length++] = (byte) b;
  }

  @Override
  public void write(byte[] more, int from, int count) {
    room(count);
    System.arraycopy(more, from, bytes, length, count);
    length += count;
  }

  /** Hands over what there is, if it is much. */
  void outIfFull() throws IOException {
    if (length >= FULL) {
      out();
    }
  }

  /** Hands over what there is. */
  void out() throws IOException {
    int count = length;
    length = 0;
    out.write(bytes, 0, count);
  }

  @Override
  public void close() throws IOException {
    try {
      out();
    } finally {
      out.close();
    }
  }
}
