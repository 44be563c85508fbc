package dev.threadboard.explore;

import java.util.List;
import java.util.function.UnaryOperator;

/**
 * What leads to an outcome, in words.
 *
 * @param sentences what happens, one after the other; none if nobody is interrupted
 * @param ending how it ends: errors, or who waits for whom
 * @param moment the number of the last event before the choice that decides; 0 if there is none
 * @param lines the lines of the run's own listing at which threads were stopped
 * @param code where it is decided
 */
public record Explanation(
    List<String> sentences,
    List<String> ending,
    long moment,
    List<Integer> lines,
    DecidingCode code) {
  /** Nothing is known. */
  public static final Explanation NONE =
      new Explanation(List.of(), List.of(), 0, List.of(), DecidingCode.NONE);

  public Explanation {
    sentences = List.copyOf(sentences);
    ending = List.copyOf(ending);
    lines = List.copyOf(lines);
  }

  /** The same with the file that it shows taken from elsewhere, where it may be known already. */
  Explanation sharing(UnaryOperator<List<String>> known) {
    DecidingCode shared = new DecidingCode(code.file(), known.apply(code.lines()), code.marks());
    return new Explanation(sentences, ending, moment, lines, shared);
  }
}
