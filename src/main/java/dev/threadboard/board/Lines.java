package dev.threadboard.board;

import java.util.Arrays;

/**
 * The newest lines of a log, and how many there have been. Immutable to everyone who holds one;
 * appending takes constant time since versions share what they have in common: a version never
 * looks beyond its own end, so the newest one may write there, and an older one that is continued
 * in another way copies its last chunk first.
 */
public final class Lines {
  /** In lines. */
  private static final int CHUNK = 512;

  /** How many chunks are kept; older lines are forgotten. */
  private static final int CHUNKS = 40;

  static final Lines NONE = new Lines(new Chunk[0], 0, 0);

  private static final class Chunk {
    private final LogLine[] lines = new LogLine[CHUNK];
    private int written;
  }

  private final Chunk[] chunks;
  private final long first;
  private final long end;

  private Lines(Chunk[] chunks, long first, long end) {
    this.chunks = chunks;
    this.first = first;
    this.end = end;
  }

  /** The number of the oldest line that is kept; the log's very first line has number 0. */
  public long first() {
    return first;
  }

  /** The number after the newest line's. */
  public long end() {
    return end;
  }

  /** The line with that number, from {@link #first} to before {@link #end}. */
  public LogLine get(long number) {
    if (number < first || number >= end) {
      throw new IndexOutOfBoundsException("line " + number + " of " + first + " to " + end);
    }
    int place = (int) (number - first);
    return chunks[place / CHUNK].lines[place % CHUNK];
  }

  Lines plus(LogLine line) {
    int place = (int) (end - first);
    if (place == chunks.length * CHUNK) {
      return grown().plus(line);
    }
    Chunk tail = chunks[chunks.length - 1];
    Lines next = new Lines(chunks, first, end + 1);
    if (tail.written != place % CHUNK) {
      next = new Lines(chunks.clone(), first, end + 1);
      tail = copy(tail, place % CHUNK);
      next.chunks[chunks.length - 1] = tail;
    }
    tail.lines[place % CHUNK] = line;
    tail.written = place % CHUNK + 1;
    return next;
  }

  /** With another last line. */
  Lines withLast(LogLine line) {
    return new Lines(chunks, first, end - 1).plus(line);
  }

  private Lines grown() {
    boolean full = chunks.length == CHUNKS;
    Chunk[] grown =
        full ? Arrays.copyOfRange(chunks, 1, CHUNKS + 1) : Arrays.copyOf(chunks, chunks.length + 1);
    grown[grown.length - 1] = new Chunk();
    return new Lines(grown, full ? first + CHUNK : first, end);
  }

  private static Chunk copy(Chunk chunk, int length) {
    Chunk copy = new Chunk();
    System.arraycopy(chunk.lines, 0, copy.lines, 0, length);
    copy.written = length;
    return copy;
  }
}
