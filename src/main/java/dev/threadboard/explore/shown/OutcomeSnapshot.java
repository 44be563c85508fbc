package dev.threadboard.explore.shown;

import dev.threadboard.engine.Run;
import dev.threadboard.explore.DecidingCode;
import dev.threadboard.explore.outcome.Outcome;
import java.util.List;

/**
 * One outcome of a search, as it is known by now.
 *
 * @param words what it is, in a few words
 * @param bad whether it is an error, a deadlock, a bad exit status, or no end at all
 * @param runs how many had it
 * @param interruptions the fewest that lead to it
 * @param verdict which Pythons it is possible on; empty if nothing is said
 * @param sentences what leads to it, one after the other; none if nobody is interrupted, or if it
 *     is not known yet
 * @param ending how it ends: errors, or who waits for whom
 * @param code where it is decided
 * @param moment of its shortest run: the number of the last event before the choice that decides; 0
 *     if there is none
 * @param way to its shortest run; null if that cannot be made here
 */
public record OutcomeSnapshot(
    Outcome outcome,
    String words,
    boolean bad,
    long runs,
    int interruptions,
    String verdict,
    List<String> sentences,
    List<String> ending,
    DecidingCode code,
    long moment,
    Way way) {
  public OutcomeSnapshot {
    sentences = List.copyOf(sentences);
    ending = List.copyOf(ending);
  }

  /** Whether its shortest run can be made here. */
  public boolean canBeRun() {
    return way != null;
  }

  /** What makes its shortest run; asked only if somebody wants to see that. */
  @FunctionalInterface
  public interface Way {
    /** May wait until the shortest one is known. */
    Run.Plan plan() throws InterruptedException;
  }

  /** The same in a search that has not found it. */
  OutcomeSnapshot notFound() {
    return new OutcomeSnapshot(
        outcome, words, bad, 0, interruptions, verdict, sentences, ending, code, moment, null);
  }
}
