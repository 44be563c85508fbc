package dev.threadboard.playback;

import dev.threadboard.command.ThreadCommand;
import dev.threadboard.engine.ReplayPrefix;
import dev.threadboard.engine.Run;
import dev.threadboard.engine.time.Pacer;
import dev.threadboard.event.Event;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;

/**
 * Where a run's events come from: a live run, a saved one, or anything else that can fill a queue.
 */
public interface EventSource {
  /** A run of its own, live. */
  static EventSource live(Run.Plan plan) {
    return new LiveSource(plan);
  }

  /** Opens it; no event comes before {@link Feed#start}. The queue may be bounded. */
  Feed open(Pacer pacer, BlockingQueue<Event> events);

  /** The same under another seed, where seeds make a difference. */
  default EventSource reseeded(long seed) {
    return this;
  }

  /** The program that it is a run of, and how; empty if that is not known. */
  default Optional<Run.Plan> program() {
    return Optional.empty();
  }

  /** An opened source. */
  interface Feed extends AutoCloseable {
    void start();

    /**
     * The person asks for something.
     *
     * @return whether there is anybody to ask
     */
    boolean ask(ThreadCommand request);

    /** What variables a thread has now; nothing but of a program of a person's own that runs. */
    default CompletableFuture<Run.Variables> variables(int ident) {
      return CompletableFuture.completedFuture(Run.Variables.NONE);
    }

    /** How many events there are in all, of a run that is over; it is shown from its beginning. */
    default OptionalLong length() {
      return OptionalLong.empty();
    }

    /** Whether the person wants to choose who goes next, from now on. */
    default void letChoose(boolean wanted) {}

    /** Whether a choice waits for the person, who has not chosen yet. */
    default boolean isChoosing() {
      return false;
    }

    /** The person has chosen who goes next, counted from 0. */
    default void pick(int candidate) {}

    /**
     * The same run again up to an event, and then by hand.
     *
     * @param events how many there were up to there
     * @param picked the choices that were told
     * @return nothing if it cannot be had again
     */
    default Optional<EventSource> again(long events, List<ReplayPrefix.Picked> picked) {
      return Optional.empty();
    }

    /** Ends the run; no event comes afterwards. */
    @Override
    void close();
  }
}
