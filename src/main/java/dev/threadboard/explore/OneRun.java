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
  private final OutcomeReader reader;
  private final RecordingPolicy policy;
  private final Limits limits;
  private final Consumer<Event> also;
  private int waits;
  private Tried.CutOff cutOff;

  /** {@code also} sees each event, too. */
  private OneRun(Chooser chooser, SearchOptions options, Consumer<Event> also) {
    this.reader = new OutcomeReader(options.expression());
    this.policy = new RecordingPolicy(chooser, options.tornPrints());
    this.limits = options.limits();
    this.also = also;
  }

  static Tried of(ProgramRunner runner, Trial trial, SearchOptions options)
      throws InterruptedException {
    return of(runner, trial, options, event -> {});
  }

  static Tried of(ProgramRunner runner, Trial trial, SearchOptions options, Consumer<Event> also)
      throws InterruptedException {
    OneRun run = new OneRun(trial.chooser(), options, also);
    ProgramRunner.End end = runner.run(run.policy, run::take, options.limits().millis());
    Outcome outcome = run.reader.outcome(end != ProgramRunner.End.EXIT);
    return new Tried(
        run.policy.decisions(),
        options.ignoreOutput() ? outcome.withoutOutput() : outcome,
        run.cutOff(end),
        trial.isMetBy(run.policy.decisions()),
        run.reader.python(),
        run.reader.outside());
  }

  private Tried.CutOff cutOff(ProgramRunner.End end) {
    return switch (end) {
      case EXIT -> null;
      case CANCELLED -> cutOff;
      case TOO_LONG -> Tried.CutOff.TIME;
      case LOST -> Tried.CutOff.LOST;
    };
  }

  private void take(Event event) {
    reader.take(event);
    also.accept(event);
    Fact fact = event.fact();
    waits += fact instanceof Fact.Sleep || fact instanceof Fact.Wait ? 1 : 0;
    cutOff = fact instanceof Fact.Exit ? null : reached(event.seq());
    if (cutOff != null) {
      throw new RunCancelledException();
    }
  }

  private Tried.CutOff reached(long events) {
    if (policy.decisions().size() > limits.choices()) {
      return Tried.CutOff.CHOICES;
    } else if (waits > limits.waits()) {
      return Tried.CutOff.WAITS;
    }
    return events > limits.events() ? Tried.CutOff.EVENTS : null;
  }
}
