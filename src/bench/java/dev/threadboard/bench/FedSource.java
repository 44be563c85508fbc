package dev.threadboard.bench;

import dev.threadboard.command.Ask;
import dev.threadboard.engine.Pacer;
import dev.threadboard.event.Event;
import dev.threadboard.session.Source;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;

/** Tells a load once the person asks for something. */
record FedSource(Load load, Runnable begins) implements Source {
  @Override
  public Feed open(Pacer pacer, BlockingQueue<Event> events) {
    return new Fed(events);
  }

  private final class Fed implements Feed {
    private final CountDownLatch asked = new CountDownLatch(1);
    private final Teller teller;
    private final Thread thread = new Thread(this::run, "load");

    Fed(BlockingQueue<Event> events) {
      this.teller = new Teller(events::put);
    }

    @Override
    public void start() {
      thread.start();
    }

    private void run() {
      try {
        teller.begin(load.threads());
        asked.await();
        begins.run();
        load.tell(teller, load instanceof Load.Updates it ? Load.wall(it.perSecond()) : tick -> {});
      } catch (InterruptedException e) {
        // Closed: the viewer has seen enough.
      }
    }

    @Override
    public boolean ask(Ask ask) {
      asked.countDown();
      return true;
    }

    @Override
    public void close() {
      thread.interrupt();
    }
  }
}
