package dev.threadboard.session;

import com.googlecode.lanterna.input.KeyStroke;
import dev.threadboard.event.Event;
import dev.threadboard.frame.Size;
import dev.threadboard.terminal.ConsoleListener;
import java.util.Collection;
import java.util.Queue;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** All that can reach one viewer's loop: keys, a new size, the end of the console, and events. */
public final class Inbox implements ConsoleListener {
  /** In events; when so many wait, the engine waits. */
  private static final int CAPACITY = 8192;

  private final Bell bell = new Bell();
  private final Queue<KeyStroke> keys = new ConcurrentLinkedQueue<>();
  private volatile Events events = new Events(bell);
  private volatile boolean resized;
  private volatile boolean ended;

  /** A bounded queue that rings when something has been put into it. */
  private static final class Events extends ArrayBlockingQueue<Event> {
    private static final long serialVersionUID = 1;
    private final transient Bell bell;

    Events(Bell bell) {
      super(CAPACITY);
      this.bell = bell;
    }

    @Override
    public void put(Event event) throws InterruptedException {
      super.put(event);
      bell.ring();
    }
  }

  @Override
  public void key(KeyStroke key) {
    keys.add(key);
    bell.ring();
  }

  @Override
  public void resized(Size size) {
    resized = true;
    bell.ring();
  }

  @Override
  public void ended() {
    ended = true;
    bell.ring();
  }

  /** A queue for another run; what the last one still had to say is forgotten. */
  public BlockingQueue<Event> openEvents() {
    events = new Events(bell);
    return events;
  }

  /** Moves the events that have come into a collection, at most so many. */
  public int drainEvents(Collection<Event> into, int atMost) {
    return events.drainTo(into, atMost);
  }

  /** The next key, or null. */
  KeyStroke nextKey() {
    return keys.poll();
  }

  /** Whether the size has changed since this was asked last. */
  boolean clearResized() {
    boolean was = resized;
    resized = false;
    return was;
  }

  boolean hasEnded() {
    return ended;
  }

  /** Waits until something has come, for that many nanoseconds at most. */
  public void await(long nanos) {
    bell.await(nanos, () -> !events.isEmpty() || !keys.isEmpty() || resized || ended);
  }
}
