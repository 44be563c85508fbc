package dev.threadboard.playback;

import com.googlecode.lanterna.input.KeyStroke;
import dev.threadboard.engine.time.Pacer;
import dev.threadboard.event.Event;
import dev.threadboard.frame.Size;
import dev.threadboard.keyboard.Paste;
import dev.threadboard.terminal.ConsoleListener;
import java.util.Collection;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;

/**
 * All that one viewer's loop waits for: keys or typed lines, a new size, the end of the console,
 * and events.
 */
public final class Inbox implements ConsoleListener, ActiveRun.Opener {
  /** In events; when so many wait, the engine waits. */
  private static final int CAPACITY = 4096;

  /**
   * When so many keys wait, the oldest are dropped: whatever fell on the keyboard, a key that quits
   * is heard at once. The console cannot be made to wait instead, or it would not read that key.
   */
  private static final int KEYS = 4096;

  /** When so many typed lines wait, whoever reads them waits. */
  private static final int LINES = 256;

  /** After how many events the queue's size is checked. */
  private static final int LOOK_AGAIN = 256;

  private final WakeSignal wakeSignal = new WakeSignal();
  private final BlockingQueue<KeyStroke> keys = new ArrayBlockingQueue<>(KEYS);
  private final BlockingQueue<String> lines = new ArrayBlockingQueue<>(LINES);
  private volatile Events events = new Events();
  private volatile boolean eventsAwaited;
  private volatile boolean resized;
  private volatile boolean nudged;
  private volatile boolean ended;

  /** After how long without a key the viewer counts as gone, in nanoseconds. */
  private volatile long patience = Long.MAX_VALUE;

  /** When the last key came, or the wait for one began. */
  private volatile long keyAt;

  /**
   * A bounded queue that wakes the loop if it waits for events, or if the queue is getting full.
   */
  public final class Events extends ArrayBlockingQueue<Event> {
    private static final long serialVersionUID = 1;

    /** Not exact: when two threads put at the same time, one may not be counted. */
    private int puts;

    Events() {
      super(CAPACITY);
    }

    @Override
    public void put(Event event) throws InterruptedException {
      boolean full = !offer(event);
      if (full || eventsAwaited || ++puts % LOOK_AGAIN == 0 && many()) {
        wakeSignal.ring();
      }
      if (full) {
        super.put(event);
      }
    }

    /** Whether there are so many that the loop should drain them now. */
    boolean many() {
      return size() >= CAPACITY / 2;
    }
  }

  @Override
  public void key(KeyStroke key) {
    keyAt = System.nanoTime();
    while (!keys.offer(key)) {
      keys.poll();
    }
    wakeSignal.ring();
  }

  @Override
  public void pasted(String text) {
    key(new Paste(text));
  }

  @Override
  public void resized(Size size) {
    resized = true;
    wakeSignal.ring();
  }

  @Override
  public void ended() {
    ended = true;
    wakeSignal.ring();
  }

  /** Wakes the loop, which has something new to show. */
  public void nudge() {
    nudged = true;
    wakeSignal.ring();
  }

  @Override
  public EventSource.Feed open(EventSource source, Pacer pacer) {
    return source.open(pacer, openEvents());
  }

  /** A queue for another run; events of the last one that were not drained are dropped. */
  public BlockingQueue<Event> openEvents() {
    events = new Events();
    return events;
  }

  /** The queue that is open, to be put aside while another run is watched. */
  public Events keepEvents() {
    return events;
  }

  /** Goes on with a queue that was put aside. */
  public void resume(Events kept) {
    events = kept;
  }

  /** A line was typed; waits while there are many. */
  public void line(String line) throws InterruptedException {
    lines.put(line);
    wakeSignal.ring();
  }

  /** The next typed line, or null. */
  public String nextLine() {
    return lines.poll();
  }

  /** The next typed line, which stays in the queue, or null. */
  public String peekLine() {
    return lines.peek();
  }

  /** Waits for a typed line and nothing else. */
  public String awaitLine() throws InterruptedException {
    return lines.take();
  }

  /** Waits until there are events, or for that many nanoseconds at most; lines may wait. */
  public void awaitEvents(long nanos) {
    eventsAwaited = true;
    wakeSignal.await(nanos, () -> !events.isEmpty());
    eventsAwaited = false;
  }

  /** Moves the events that have come into a collection, at most so many. */
  public int drainEvents(Collection<Event> into, int atMost) {
    return events.drainTo(into, atMost);
  }

  /** The next key, or null. */
  public KeyStroke nextKey() {
    return keys.poll();
  }

  /** Whether the size, or what is to be shown, has changed since this was asked last. */
  public boolean clearResized() {
    boolean was = resized || nudged;
    resized = false;
    nudged = false;
    return was;
  }

  public boolean hasEnded() {
    return ended;
  }

  /** Counts anew how long no key comes; the viewer is gone when that is so many nanoseconds. */
  public void watchForIdleness(long nanos) {
    keyAt = System.nanoTime();
    patience = nanos;
  }

  /** Whether no key has come for too long. */
  public boolean isIdle() {
    return untilIdle() <= 0;
  }

  private long untilIdle() {
    return patience == Long.MAX_VALUE ? patience : patience - (System.nanoTime() - keyAt);
  }

  /** Waits until something has come, for that many nanoseconds at most. */
  public void await(long nanos) {
    eventsAwaited = true;
    long most = Math.max(0, Math.min(nanos, untilIdle()));
    wakeSignal.await(most, () -> !events.isEmpty() || called());
    eventsAwaited = false;
  }

  /** The same, but lets events gather while there is room for them. */
  public void awaitWhileEventsGather(long nanos) {
    wakeSignal.await(nanos, () -> events.many() || called());
  }

  private boolean called() {
    return !keys.isEmpty() || !lines.isEmpty() || resized || nudged || ended;
  }
}
