package dev.threadboard.cpython.agent;

import dev.threadboard.cpython.process.OutputPipe;
import dev.threadboard.event.ProgramFact;
import java.io.InputStream;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** What a process writes to its file descriptors 1 and 2, past Python's own streams. */
public final class Outputs {
  private final BiConsumer<String, Runnable> threads;
  private final Runnable arrived;
  private List<OutputPipe> pipes = List.of();

  /**
   * @param threads starts one with that name
   * @param arrived is called by them when there is something to tell
   */
  public Outputs(BiConsumer<String, Runnable> threads, Runnable arrived) {
    this.threads = threads;
    this.arrived = arrived;
  }

  /** Reads from now on what comes there: of both descriptors, or of none. */
  public void read(List<InputStream> outputs) {
    if (!outputs.isEmpty()) {
      pipes = List.of(new OutputPipe(1, outputs.get(0)), new OutputPipe(2, outputs.get(1)));
      pipes.forEach(pipe -> threads.accept("python output", () -> pipe.read(arrived)));
    }
  }

  /** Tells what has come since. */
  public void tell(Consumer<ProgramFact.Output> teller) {
    for (OutputPipe pipe : pipes) {
      for (ProgramFact.Output output = pipe.next(); output != null; output = pipe.next()) {
        teller.accept(output);
      }
    }
  }

  /**
   * Waits until both have ended, so many milliseconds at most: another process may hold them open.
   *
   * @param meanwhile is called again and again
   */
  public void awaitEnd(long millis, Runnable meanwhile) throws InterruptedException {
    long until = System.nanoTime() + millis * 1_000_000;
    for (OutputPipe pipe : pipes) {
      while (!pipe.awaitEnd(1) && System.nanoTime() < until) {
        meanwhile.run();
      }
    }
  }
}
