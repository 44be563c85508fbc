package dev.threadboard.history;

import dev.threadboard.event.Event;
import dev.threadboard.event.packed.PackedEvents;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/**
 * All events of a run in order, packed in segments of the same length; those of the last segment
 * are not packed yet.
 */
final class EventSegments implements AutoCloseable {
  /** In events. */
  static final int LENGTH = 4096;

  private final List<byte[]> packs = new ArrayList<>();
  private final List<Long> ends = new ArrayList<>();
  private final SpillFile spillFile = new SpillFile();
  private final SegmentPacker segmentPacker = new SegmentPacker();

  /** Will become the last of {@code packs}; null if none is being packed. */
  private CompletableFuture<byte[]> pending;

  private Event[] newest = new Event[LENGTH];
  private int count;

  private final int inMemory;
  private int unpacked = -1;
  private List<Event> lastUnpacked = List.of();

  /**
   * @param inMemory how many packs stay in memory; older ones go to a file
   */
  EventSegments(int inMemory) {
    this.inMemory = inMemory;
  }

  long size() {
    return (long) packs.size() * LENGTH + count;
  }

  void add(List<Event> events) {
    for (Event event : events) {
      newest[count++] = event;
      if (count == LENGTH) {
        seal();
      }
    }
  }

  private void seal() {
    settle();
    pending = segmentPacker.pack(newest);
    packs.add(null);
    ends.add(newest[LENGTH - 1].nanos());
    newest = new Event[LENGTH];
    count = 0;
  }

  /**
   * Waits for the segment that is being packed: at most one is, so the run waits if packing is
   * slower.
   */
  private void settle() {
    if (pending == null) {
      return;
    }
    packs.set(packs.size() - 1, pending.join());
    pending = null;
    int old = packs.size() - inMemory - 1;
    if (old >= 0 && spillFile.put(old, packs.get(old))) {
      packs.set(old, null);
    }
  }

  /** The event with that number, from 1. */
  Event get(long seq) {
    return pack((int) ((seq - 1) / LENGTH)).get((int) ((seq - 1) % LENGTH));
  }

  /** Those after one number up to another, as far as they stand in one pack; at least one. */
  List<Event> run(long after, long last) {
    int place = (int) (after / LENGTH);
    List<Event> pack = pack(place);
    long first = (long) place * LENGTH;
    return pack.subList((int) (after - first), (int) Math.min(pack.size(), last - first));
  }

  /** How many happened at or before a moment. */
  long upTo(long nanos) {
    int low = 0;
    int high = ends.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (ends.get(middle) <= nanos) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    long count = (long) low * LENGTH;
    for (Event event : pack(low)) {
      if (event.nanos() > nanos) {
        break;
      }
      count++;
    }
    return count;
  }

  private List<Event> pack(int place) {
    if (place == packs.size()) {
      return Arrays.asList(newest).subList(0, count);
    }
    if (place != unpacked) {
      settle();
      byte[] pack = packs.get(place) == null ? spillFile.get(place) : packs.get(place);
      lastUnpacked = PackedEvents.unpack(pack, (long) place * LENGTH + 1);
      unpacked = place;
    }
    return lastUnpacked;
  }

  @Override
  public void close() {
    segmentPacker.close();
    spillFile.close();
  }
}
