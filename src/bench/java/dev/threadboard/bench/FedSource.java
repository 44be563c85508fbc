package dev.threadboard.bench;

import dev.threadboard.command.ThreadCommand;
import dev.threadboard.engine.Pacer;
import dev.threadboard.event.Event;
import dev.threadboard.playback.EventSource;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;

/** Tells a load once the person asks for something. */
record FedSource(Load load, Runnable begins) implements EventSource {
  @Override
  public Feed open(Pacer pacer, BlockingQueue<Event> events) {
    return new Fed(events);
  }

  private final class Fed implements Feed {
    private final CountDownLatch asked = new CountDownLatch(1);
    private final LoadEvents loadEvents;
    private final Thread thread = new Thread(this::run, "load");

    Fed(BlockingQueue<Event> events) {
      this.loadEvents = new LoadEvents(events::put);
    }

    @Override
    public void start() {
      thread.start();
    }

    private void run() {
      try {
        loadEvents.begin(load.threads());
        asked.await();
        begins.run();
        load.tell(loadEvents, load instanceof Load.Updates it ? Load.wall(it.perSecond()) : tick -> {});
      } catch (InterruptedException e) {
        // Closed: the viewer has seen enough.
      }
    }

    @Override
    public boolean ask(ThreadCommand request) {
      asked.countDown();
      return true;
    }

    @Override
    public void close() {
      thread.interrupt();
    }
  }
}
