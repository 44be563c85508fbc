package dev.threadboard.explore;

import dev.threadboard.engine.SchedulingPolicy;
import dev.threadboard.event.EventReceiver;

/** Makes runs of one program, one after the other; each runner is used by one thread at a time. */
public interface ProgramRunner extends AutoCloseable {
  /**
   * Runs the program from its beginning, and returns when nothing of the run is left.
   *
   * @param policy who goes on, told what each thread is about to do
   * @param events takes the events, in a thread of the run's; it ends the run by a {@link
   *     dev.threadboard.engine.RunCancelledException}
   * @param millis how long the run may take at most
   * @return whether it came to its end, was cancelled, took too long, or was lost
   */
  End run(SchedulingPolicy policy, EventReceiver events, long millis) throws InterruptedException;

  /** How a run ended. */
  enum End {
    EXIT,
    CANCELLED,
    TOO_LONG,
    /** What made it was killed: nothing can be said of the run. */
    LOST
  }

  /** Ends what was kept between runs. */
  @Override
  void close();
}
