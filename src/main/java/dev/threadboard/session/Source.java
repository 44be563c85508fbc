package dev.threadboard.session;

import dev.threadboard.command.Ask;
import dev.threadboard.engine.Pacer;
import dev.threadboard.event.Event;
import java.util.concurrent.BlockingQueue;

/** Where the events of a show come from: a live run, or anything else that can fill a queue. */
public interface Source {
  /** Opens it; nothing comes before {@link Feed#start}. The queue is bounded. */
  Feed open(Pacer pacer, BlockingQueue<Event> events);

  /** The same under another seed, where seeds make a difference. */
  default Source reseeded(long seed) {
    return this;
  }

  /** A source while it is shown. */
  interface Feed extends AutoCloseable {
    void start();

    /**
     * The person asks for something.
     *
     * @return whether there is anybody to ask
     */
    boolean ask(Ask ask);

    /** Ends it; nothing comes after. */
    @Override
    void close();
  }
}
