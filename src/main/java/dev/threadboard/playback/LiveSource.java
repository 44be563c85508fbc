package dev.threadboard.playback;

import dev.threadboard.command.ThreadCommand;
import dev.threadboard.engine.ReplayPrefix;
import dev.threadboard.engine.Run;
import dev.threadboard.engine.SchedulingOptions;
import dev.threadboard.engine.time.Pacer;
import dev.threadboard.event.Event;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;

/** Runs a program for the one who watches. */
public record LiveSource(Run.Plan plan) implements EventSource {
  private record LiveFeed(Run.Plan plan, Run run) implements Feed {
    @Override
    public void start() {
      run.start();
    }

    @Override
    public boolean ask(ThreadCommand request) {
      run.ask(request);
      return true;
    }

    @Override
    public CompletableFuture<Run.Variables> variables(int ident) {
      return run.variables(ident);
    }

    @Override
    public void letChoose(boolean wanted) {
      run.manualChoice().ask(wanted);
    }

    @Override
    public boolean isChoosing() {
      return run.manualChoice().isWaiting();
    }

    @Override
    public void pick(int candidate) {
      run.manualChoice().pick(candidate);
    }

    @Override
    public Optional<EventSource> again(long events, List<ReplayPrefix.Picked> picked) {
      SchedulingOptions scheduling = plan.scheduling();
      return scheduling.policy().isRepeatable()
          ? Optional.of(new LiveSource(plan.with(scheduling.upTo(events, picked, run.asked()))))
          : Optional.empty();
    }

    @Override
    public void close() {
      run.close();
    }
  }

  @Override
  public Feed open(Pacer pacer, BlockingQueue<Event> events) {
    return new LiveFeed(plan, plan.open(pacer, events));
  }

  @Override
  public Optional<Run.Plan> program() {
    return Optional.of(plan);
  }

  @Override
  public EventSource reseeded(long seed) {
    return new LiveSource(plan.with(SchedulingOptions.random(seed)));
  }
}
