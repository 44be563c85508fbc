package dev.threadboard.board;

import dev.threadboard.event.Event;
import dev.threadboard.event.Fact;
import dev.threadboard.event.ProgramFact;

/**
 * What is known of the program as a whole: its files, and of a person's own program how it is run
 * and what it has met.
 *
 * @param fact how it is run; null unless it is a person's own program in a CPython of its own
 * @param policy the run's
 * @param every of how many lines only one is told; 1 while all are
 * @param killed the signal that ended it, otherwise null
 * @param input who waits for a line of it
 */
public record ProgramState(
    ProgramFact.Program fact,
    String policy,
    Sources sources,
    Repeatability repeatability,
    int every,
    String killed,
    InputWaits input) {
  static final ProgramState NONE =
      new ProgramState(null, "", Sources.NONE, Repeatability.EXACT, 1, null, InputWaits.NONE);

  /** Whether it is a person's own, and no scenario. */
  public boolean isOwn() {
    return fact != null;
  }

  ProgramState after(Event event) {
    Fact now = event.fact();
    if (now instanceof Fact.Run run) {
      return new ProgramState(
          null, run.policy(), sources.after(event), repeatability, every, killed, input);
    } else if (now instanceof ProgramFact.Source) {
      return new ProgramState(
          fact, policy, sources.after(event), repeatability, every, killed, input);
    } else if (now instanceof ProgramFact.Program told) {
      Repeatability begins = Repeatability.of(policy, told.clock());
      return new ProgramState(told, policy, sources, begins, every, killed, input);
    } else if (now instanceof ProgramFact.Outside outside) {
      Repeatability after = repeatability.after(event, outside);
      return new ProgramState(fact, policy, sources, after, every, killed, input);
    } else if (now instanceof ProgramFact.Sampled sampled) {
      return new ProgramState(fact, policy, sources, repeatability, sampled.every(), killed, input);
    } else if (now instanceof ProgramFact.Killed by) {
      return new ProgramState(fact, policy, sources, repeatability, every, by.signal(), input);
    }
    InputWaits after = input.after(event);
    return after == input
        ? this
        : new ProgramState(fact, policy, sources, repeatability, every, killed, after);
  }
}
