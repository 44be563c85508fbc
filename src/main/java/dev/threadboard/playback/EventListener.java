package dev.threadboard.playback;

import dev.threadboard.event.Event;

/** Hears all events that come while a viewer watches runs, for a file, say. */
public interface EventListener {
  /** Ignores all events. */
  EventListener NONE =
      new EventListener() {
        @Override
        public void heard(Event event) {}
      };

  /** An event has come; they come in order, and each run begins with its {@code run} event. */
  void heard(Event event);
}
