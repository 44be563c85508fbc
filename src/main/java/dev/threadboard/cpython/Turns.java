package dev.threadboard.cpython;

import dev.threadboard.cpython.channel.AgentConnection;
import dev.threadboard.cpython.channel.Watch;
import java.io.IOException;

/**
 * How the threads of the Python process take turns. All methods are called by the one JVM thread
 * that reads what the agent tells; times are virtual, in nanoseconds since the start of the run.
 */
interface Turns {
  /** No moment. */
  long NEVER = -1;

  long now();

  /** How often the baton has been handed over; 0 where nobody hands it out. */
  long turn();

  /** The agent is there: these are its connections. */
  void connect(AgentConnection agent, Watch watch);

  /** The main thread may go on, as the first of all. */
  void start(ChildThread main);

  /** A thread has the baton from now on. */
  void granted(ChildThread me) throws IOException;

  /** The holder has passed so many switch points, as it was allowed to. */
  void passed(ChildThread me, long points);

  /** A thread has used an object that others may use, too. */
  default void used(ChildThread who, long object) {
    // Nobody looks at the order of uses.
  }

  /** The clock has come to a moment while the holder ran. */
  void pass(long time);

  /** The holder asks whether it may go on. */
  void offer(ChildThread me);

  /** The holder sleeps, or computes, until a moment. */
  void sleepUntil(ChildThread me, long time);

  /** The holder waits until it is made ready, or until a moment; {@link #NEVER} for none. */
  void park(ChildThread me, long until);

  /** The holder has ended. */
  void leave(ChildThread me);

  /**
   * What the holder does now lets that thread go on, which the agent has seen to: nobody else
   * could.
   */
  void handed(ChildThread to, Runnable what);

  /** Another that waits may go on. */
  void ready(ChildThread other);

  /** Something has come in from outside; may be called by any thread. */
  void poke();

  /** Sees to what has come in from outside, while the holder runs. */
  void attend() throws IOException;

  /** The holder sits in a call that blocks, unseen; the others go on without it. */
  void abandon(ChildThread me);

  /** Ends all waiting, here; may be called by any thread. */
  void cancel();

  /** A thread tells something by itself: it cannot be waiting any more. */
  default void speaks(ChildThread who) {
    // Whoever has a baton to hand out knows that already.
  }
}
