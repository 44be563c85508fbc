package dev.threadboard.board;

import dev.threadboard.event.Event;
import dev.threadboard.event.Fact;

/**
 * What the person's own thread is waiting for.
 *
 * @param waitingFor the number of the thread that you are joining, otherwise 0
 * @param queued how many commands wait behind that
 */
public record UserState(int waitingFor, int queued) {
  static final UserState FREE = new UserState(0, 0);

  public boolean waits() {
    return waitingFor > 0;
  }

  UserState after(Event event) {
    Fact fact = event.fact();
    if (fact instanceof Fact.Exit) {
      return FREE;
    } else if (event.ident() != Event.YOU) {
      return this;
    }
    if (fact instanceof Fact.Wait wait) {
      return new UserState(wait.target(), queued);
    } else if (fact instanceof Fact.Wake || fact instanceof Fact.GiveUp) {
      return new UserState(0, queued);
    } else if (fact instanceof Fact.Command command) {
      return new UserState(waitingFor, command.queued() ? queued + 1 : Math.max(0, queued - 1));
    }
    return this;
  }
}
