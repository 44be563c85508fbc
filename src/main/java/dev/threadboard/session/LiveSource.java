package dev.threadboard.session;

import dev.threadboard.command.Ask;
import dev.threadboard.engine.Pacer;
import dev.threadboard.engine.Run;
import dev.threadboard.engine.Scheduling;
import dev.threadboard.event.Event;
import java.util.concurrent.BlockingQueue;

/** Runs a lesson for the one who watches. */
record LiveSource(Run.Plan plan) implements Source {
  private record LiveFeed(Run run) implements Feed {
    @Override
    public void start() {
      run.start();
    }

    @Override
    public boolean ask(Ask ask) {
      run.ask(ask);
      return true;
    }

    @Override
    public void close() {
      run.close();
    }
  }

  @Override
  public Feed open(Pacer pacer, BlockingQueue<Event> events) {
    return new LiveFeed(new Run(plan, pacer, events));
  }

  @Override
  public Source reseeded(long seed) {
    Scheduling reseeded = Scheduling.random(seed);
    return new LiveSource(
        new Run.Plan(plan.scenario(), plan.arguments(), reseeded, plan.keyboard()));
  }
}
