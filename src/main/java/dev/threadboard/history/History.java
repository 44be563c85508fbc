package dev.threadboard.history;

import dev.threadboard.board.Board;
import dev.threadboard.event.Event;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * All events of one run, and the board after any of them. Some boards are kept, which is cheap
 * since they share their parts; others are folded again from the nearest one before. Not
 * thread-safe.
 */
public final class History implements AutoCloseable {
  /** The distance between two kept boards, in events. */
  private static final int APART = 1 << 15;

  /** With more kept boards than this, every other one is dropped. */
  private static final int MOST = 32;

  /**
   * How many log lines a kept board has; with all of the newest board's lines they would take too
   * much memory.
   */
  private static final int LINES = 1024;

  private static final int MOMENTS = 1024;

  /** Between two boards that are kept near the one that was asked for last, in events. */
  private static final int NEAR = 2048;

  /** In packs of some 25 kB. */
  private static final int IN_MEMORY = 32;

  private final EventSegments eventSegments;
  private final TreeMap<Long, Board> kept = new TreeMap<>();
  private final TreeMap<Long, Board> near = new TreeMap<>();
  private Board newest = Board.EMPTY;
  private long apart = APART;

  public History() {
    this(IN_MEMORY);
  }

  /**
   * @param inMemory how many packs of events stay in memory
   */
  History(int inMemory) {
    eventSegments = new EventSegments(inMemory);
    kept.put(0L, newest);
  }

  /** How many events there have been; also the number of the newest. */
  public long size() {
    return eventSegments.size();
  }

  /** The board after all of them. */
  public Board newest() {
    return newest;
  }

  /** Appends events. */
  public void add(List<Event> events) {
    newest = newest.after(events);
    eventSegments.add(events);
    if (size() >= kept.lastKey() + apart) {
      kept.put(size(), newest.remembering(LINES, MOMENTS));
      thin();
    }
  }

  private void thin() {
    if (kept.size() > MOST) {
      apart *= 2;
      long last = -apart;
      for (long seq : List.copyOf(kept.keySet())) {
        if (seq < last + apart) {
          kept.remove(seq);
        } else {
          last = seq;
        }
      }
    }
  }

  /**
   * The board after that many events. In a run of more than 32,768 of them it may remember fewer
   * log lines and less of each lane than it did when it was the newest.
   *
   * @param seq from 0 to {@link #size}
   */
  public Board at(long seq) {
    if (seq == size()) {
      return newest;
    }
    long from = kept.floorKey(seq);
    if (!near.isEmpty() && near.firstKey() != from) {
      near.clear();
    }
    near.putIfAbsent(from, kept.get(from));
    Board board = near.floorEntry(seq).getValue();
    while (board.seq() < seq) {
      long to = Math.min(seq, (board.seq() / NEAR + 1) * NEAR);
      board = forward(board, to);
      near.put(board.seq(), board);
    }
    while (near.size() > 2 * MOST) {
      near.pollLastEntry();
    }
    return board;
  }

  private Board forward(Board from, long seq) {
    Board board = from;
    while (board.seq() < seq) {
      board = board.after(eventSegments.run(board.seq(), seq));
    }
    return board;
  }

  /** The event with that number, from 1 to {@link #size}. */
  public Event event(long seq) {
    return eventSegments.get(seq);
  }

  /** How many events happened at or before a moment of virtual time, in nanoseconds. */
  public long upTo(long nanos) {
    return eventSegments.upTo(nanos);
  }

  /** The number of the next event after one that is like this; 0 if none has come. */
  public long next(long after, Predicate<Event> like) {
    for (long seq = after + 1; seq <= size(); seq++) {
      if (like.test(eventSegments.get(seq))) {
        return seq;
      }
    }
    return 0;
  }

  /** The number of the last event before one that is like this; 0 if there is none. */
  public long previous(long before, Predicate<Event> like) {
    for (long seq = before - 1; seq > 0; seq--) {
      if (like.test(eventSegments.get(seq))) {
        return seq;
      }
    }
    return 0;
  }

  /** All events so far, in order. */
  public void each(Consumer<Event> seen) {
    for (long seq = 0; seq < size(); ) {
      List<Event> run = eventSegments.run(seq, size());
      run.forEach(seen);
      seq += run.size();
    }
  }

  @Override
  public void close() {
    eventSegments.close();
  }
}
