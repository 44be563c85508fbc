package dev.threadboard.explore;

import dev.threadboard.engine.RunCancelledException;
import dev.threadboard.event.Event;
import dev.threadboard.event.Fact;
import dev.threadboard.explore.outcome.Outcome;
import dev.threadboard.explore.outcome.OutcomeReader;
import dev.threadboard.explore.schedule.Chooser;
import dev.threadboard.explore.schedule.Limits;
import dev.threadboard.explore.schedule.RecordingPolicy;
import dev.threadboard.explore.schedule.SearchOptions;
import dev.threadboard.explore.schedule.Trial;
import dev.threadboard.explore.schedule.Tried;
import java.util.function.Consumer;

/** Makes one run, and reads its outcome. */
final class OneRun {
  private final OutcomeReader reader = new OutcomeReader();
  private final RecordingPolicy policy;
  private final Limits limits;
  private final Consumer<Event> also;

  /** {@code also} sees each event, too. */
  private OneRun(Chooser chooser, Limits limits, boolean tornPrints, Consumer<Event> also) {
    this.policy = new RecordingPolicy(chooser, tornPrints);
    this.limits = limits;
    this.also = also;
  }

  static Tried of(ProgramRunner runner, Trial trial, SearchOptions options)
      throws InterruptedException {
    return of(runner, trial, options, event -> {});
  }

  static Tried of(ProgramRunner runner, Trial trial, SearchOptions options, Consumer<Event> also)
      throws InterruptedException {
    OneRun run = new OneRun(trial.chooser(), options.limits(), options.tornPrints(), also);
    ProgramRunner.End end = runner.run(run.policy, run::take, options.limits().millis());
    Outcome outcome = run.reader.outcome(end != ProgramRunner.End.EXIT);
    return new Tried(
        run.policy.decisions(),
        options.ignoreOutput() ? outcome.withoutOutput() : outcome,
        trial.isMetBy(run.policy.decisions()),
        run.reader.python(),
        run.reader.outside());
  }

  private void take(Event event) {
    reader.take(event);
    also.accept(event);
    boolean much = event.seq() > limits.events() || policy.decisions().size() > limits.choices();
    if (much && !(event.fact() instanceof Fact.Exit)) {
      throw new RunCancelledException();
    }
  }
}
