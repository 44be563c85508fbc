package dev.threadboard.cpython;

import dev.threadboard.engine.RunCancelledException;
import dev.threadboard.event.EventPublisher;
import dev.threadboard.event.Fact;
import dev.threadboard.event.WaitReason;

/** Publishes what threads of the Python process do, and joins what belongs together. */
final class Teller {
  private final EventPublisher events;

  Teller(EventPublisher events) {
    this.events = events;
  }

  /** Publishes as it is. */
  void publish(ChildThread who, Fact fact) {
    try {
      events.publish(who.ident(), who.name(), fact);
    } catch (InterruptedException e) {
      throw new RunCancelledException();
    }
  }

  /** What this thread does next; what it did before is whole by that. */
  void tell(ChildThread who, Fact fact) {
    settle(who);
    publish(who, fact);
  }

  /** What this thread has written, and that its last wait is over, are told at the latest now. */
  void settle(ChildThread who) {
    wake(who);
    if (!who.written().isEmpty()) {
      who.written().tell(fact -> publish(who, fact));
    }
  }

  /** A piece of text that a thread writes. */
  void write(ChildThread who, int stream, String text) {
    wake(who);
    who.written().add(stream, text, fact -> publish(who, fact));
  }

  /**
   * This thread waits, or sleeps. CPython builds some waits from several, one after the other: of
   * those that are alike nobody wants to see the seams.
   */
  void waits(ChildThread who, Fact fact) {
    if (fact instanceof Fact.Wait && who.waiting() != null && fact.equals(who.waiting())) {
      return;
    }
    settle(who);
    who.waitFor(fact);
    publish(who, fact);
  }

  /**
   * What this thread waited for has come. An executor's workers are joined one by one: whether that
   * was the last is known by what comes next.
   */
  void wakes(ChildThread who) {
    if (!(who.waiting() instanceof Fact.Wait wait && wait.reason() == WaitReason.EXECUTOR)) {
      settle(who);
    }
  }

  private void wake(ChildThread who) {
    if (who.waiting() != null) {
      who.waitFor(null);
      publish(who, new Fact.Wake());
    }
  }
}
