package dev.threadboard.playback;

import dev.threadboard.event.Event;
import java.util.ArrayList;
import java.util.List;

/** Moves events from an inbox to a viewer, many at a time, and shows them to a listener, too. */
public final class EventBatch {
  private final Inbox inbox;
  private final EventListener listener;
  private final List<Event> events = new ArrayList<>();

  public EventBatch(Inbox inbox, EventListener listener) {
    this.inbox = inbox;
    this.listener = listener;
  }

  /** Moves the events that have arrived, {@code most} at most; returns how many these were. */
  public int moveTo(RunViewer viewer, int most) {
    int count = inbox.drainEvents(events, most);
    if (count > 0) {
      viewer.take(events);
      for (Event event : events) {
        listener.heard(event);
      }
      events.clear();
    }
    return count;
  }
}
