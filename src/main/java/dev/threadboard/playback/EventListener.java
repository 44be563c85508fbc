package dev.threadboard.playback;

import dev.threadboard.event.Event;

/** Somebody else who wants to see the events of the shows, such as a file. */
public interface EventListener {
  /** Sees nothing. */
  EventListener NOBODY =
      new EventListener() {
        @Override
        public void saw(Event event) {}
      };

  /** An event, in order; a {@code run} begins the next show. */
  void saw(Event event);
}
