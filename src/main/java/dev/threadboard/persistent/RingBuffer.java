package dev.threadboard.persistent;

import java.util.Arrays;
import java.util.List;

/**
 * The newest elements of a sequence, and how many there have been; immutable. Appending takes
 * constant time, since versions share their chunks: a version never reads beyond its own end, so
 * the newest version may write there, and an older one copies its last chunk before it appends.
 */
public final class RingBuffer<T> {
  /** In elements. */
  private static final int CHUNK = 512;

  private static final class Chunk {
    private final Object[] things = new Object[CHUNK];
    private int written;
  }

  private final Chunk[] chunks;
  private final int most;
  private final long first;
  private final long end;

  private RingBuffer(Chunk[] chunks, int most, long first, long end) {
    this.chunks = chunks;
    this.most = most;
    this.first = first;
    this.end = end;
  }

  /**
   * An empty one, which will keep so many elements, or up to 511 fewer once it has dropped a chunk.
   */
  public static <T> RingBuffer<T> keeping(int things) {
    return new RingBuffer<>(new Chunk[0], (things + CHUNK - 1) / CHUNK, 0, 0);
  }

  /** The number of the oldest one that is kept; the very first has number 0. */
  public long first() {
    return first;
  }

  /** The number after the newest one's. */
  public long end() {
    return end;
  }

  /** The one with that number, from {@link #first} to before {@link #end}. */
  @SuppressWarnings("unchecked") // Only put writes there.
  public T get(long number) {
    if (number < first || number >= end) {
      throw new IndexOutOfBoundsException("number " + number + " of " + first + " to " + end);
    }
    int place = (int) (number - first);
    return (T) chunks[place / CHUNK].things[place % CHUNK];
  }

  public RingBuffer<T> plus(T thing) {
    RingBuffer<T> open = open();
    open.put(0, thing);
    return open.longer(1);
  }

  /** The same as appending one by one, but cheaper. */
  public RingBuffer<T> plusAll(List<T> things) {
    RingBuffer<T> next = this;
    for (int done = 0; done < things.size(); ) {
      RingBuffer<T> open = next.open();
      int room = CHUNK - (int) (open.end - open.first) % CHUNK;
      int many = Math.min(room, things.size() - done);
      for (int i = 0; i < many; i++) {
        open.put(i, things.get(done + i));
      }
      next = open.longer(many);
      done += many;
    }
    return next;
  }

  /**
   * A version that may write behind its end: its last chunk has room there, and no other version
   * has used it.
   */
  private RingBuffer<T> open() {
    int place = (int) (end - first);
    if (place == chunks.length * CHUNK) {
      return grown();
    }
    Chunk tail = chunks[chunks.length - 1];
    if (tail.written == place % CHUNK) {
      return this;
    }
    RingBuffer<T> own = new RingBuffer<>(chunks.clone(), most, first, end);
    own.chunks[chunks.length - 1] = copy(tail, place % CHUNK);
    return own;
  }

  private void put(int behind, T thing) {
    int place = (int) (end - first) + behind;
    Chunk tail = chunks[chunks.length - 1];
    tail.things[place % CHUNK] = thing;
    tail.written = place % CHUNK + 1;
  }

  private RingBuffer<T> longer(int by) {
    return new RingBuffer<>(chunks, most, first, end + by);
  }

  /** With the last element replaced. */
  public RingBuffer<T> withLast(T thing) {
    return new RingBuffer<T>(chunks, most, first, end - 1).plus(thing);
  }

  /** The newest elements, in whole chunks: so many, and at most 511 more. */
  public RingBuffer<T> newest(int things) {
    int kept = Math.min(chunks.length, (things + CHUNK - 1) / CHUNK + 1);
    int gone = chunks.length - kept;
    return gone == 0
        ? this
        : new RingBuffer<>(
            Arrays.copyOfRange(chunks, gone, chunks.length), most, first + gone * CHUNK, end);
  }

  private RingBuffer<T> grown() {
    boolean full = chunks.length == most;
    Chunk[] grown =
        full ? Arrays.copyOfRange(chunks, 1, most + 1) : Arrays.copyOf(chunks, chunks.length + 1);
    grown[grown.length - 1] = new Chunk();
    return new RingBuffer<>(grown, most, full ? first + CHUNK : first, end);
  }

  private static Chunk copy(Chunk chunk, int length) {
    Chunk copy = new Chunk();
    System.arraycopy(chunk.things, 0, copy.things, 0, length);
    copy.written = length;
    return copy;
  }
}
