package dev.threadboard.bench;

import dev.threadboard.command.ThreadCommand;
import dev.threadboard.engine.time.Pacer;
import dev.threadboard.event.Event;
import dev.threadboard.playback.EventSource;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;

/** The events of a load, which begin when the user gives the first command. */
record LoadSource(Load load, Runnable onStart) implements EventSource {
  @Override
  public Feed open(Pacer pacer, BlockingQueue<Event> events) {
    return new LoadFeed(events);
  }

  private final class LoadFeed implements Feed {
    private final CountDownLatch asked = new CountDownLatch(1);
    private final LoadEvents loadEvents;
    private final Thread thread = new Thread(this::run, "load");

    LoadFeed(BlockingQueue<Event> events) {
      this.loadEvents = new LoadEvents(events::put);
    }

    @Override
    public void start() {
      thread.start();
    }

    private void run() {
      try {
        loadEvents.startRun(load.threads());
        asked.await();
        onStart.run();
        load.generate(
            loadEvents,
            load instanceof Load.Updates it ? Load.realTime(it.perSecond()) : tick -> {});
      } catch (InterruptedException e) {
        // The viewer has closed the feed.
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
