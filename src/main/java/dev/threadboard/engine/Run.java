package dev.threadboard.engine;

import dev.threadboard.command.ThreadCommand;
import dev.threadboard.engine.time.Pacer;
import dev.threadboard.event.Event;
import dev.threadboard.event.EventReceiver;
import java.util.List;
import java.util.concurrent.BlockingQueue;

/** One run of a program, from the first event to the last, or until it is closed. */
public interface Run extends AutoCloseable {
  /** What to run, and how. */
  interface Plan {
    SchedulingOptions scheduling();

    /** The same program, its threads scheduled in another way. */
    Plan with(SchedulingOptions scheduling);

    /** A run that begins with {@link Run#start}. */
    Run open(Pacer pacer, EventReceiver events);

    /** The same; its events go to a queue, which may be bounded. */
    default Run open(Pacer pacer, BlockingQueue<Event> events) {
      return open(pacer, events::put);
    }
  }

  void start();

  /** The person asks for something; without effect once the run is over. */
  void ask(ThreadCommand request);

  /** How a person makes its choices, under a policy that asks. */
  ManualChoice manualChoice();

  /** What the person has asked for so far, and when. */
  List<ReplayPrefix.Asked> asked();

  /** How many JVM threads this run has now. */
  int liveThreads();

  /** Ends the run, whatever its threads wait for, and waits until they are gone. */
  @Override
  void close();
}
