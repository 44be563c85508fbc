package dev.threadboard.engine;

import dev.threadboard.command.ThreadCommand;
import dev.threadboard.engine.time.Pacer;
import dev.threadboard.event.Event;
import dev.threadboard.event.EventReceiver;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;

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

  /**
   * A variable in sight of a thread.
   *
   * @param value in a few words
   * @param own whether it is its function's, and not the module's
   */
  record Variable(String name, String value, boolean own) {}

  /**
   * What a thread's own code can name, where it is now.
   *
   * @param function that it is in; empty if there is no such thread, or it is in none
   * @param file the path of that
   * @param variables of the function, and of the module those that the function uses
   * @param names all that can be named there without those that Python itself has
   */
  record Variables(
      String function, String file, int line, List<Variable> variables, List<String> names) {
    /** Of a thread that is in no code of its own. */
    public static final Variables NONE = new Variables("", "", 0, List.of(), List.of());
  }

  /**
   * Asks what variables a thread has now; while time stands still it is what it has at that moment.
   * The answer is cancelled if the run ends first.
   */
  default CompletableFuture<Variables> variables(int ident) {
    return CompletableFuture.completedFuture(Variables.NONE);
  }

  /** How many JVM threads this run has now. */
  int liveThreads();

  /** Ends the run, whatever its threads wait for, and waits until they are gone. */
  @Override
  void close();
}
