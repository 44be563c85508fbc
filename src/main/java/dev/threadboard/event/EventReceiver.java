package dev.threadboard.event;

/** Takes the events of a run, one by one, while the thread that publishes them holds the baton. */
@FunctionalInterface
public interface EventReceiver {
  /** Takes the next event; may wait, as a full queue does. */
  void receive(Event event) throws InterruptedException;
}
