package dev.threadboard.explore.outcome;

import java.util.List;
import java.util.Map;

/**
 * How a run ended, and what it left behind: of two runs with the same outcome nobody needs to see
 * both.
 *
 * @param status the exit status; null if it did not end by itself
 * @param signal what killed it, such as {@code SIGSEGV}; null if nothing did
 * @param errors those that nobody caught, in order
 * @param deadlock the names of the threads in a deadlock, in order; null if there was none
 * @param causes what tells it from another deadlock of the same threads; empty if there was none
 * @param endless whether it still ran when its limit was reached; what it printed is left out then
 * @param stdout what it printed, without addresses of objects; of pytest and unittest which tests
 *     failed how
 * @param watched the last values of watched expressions
 * @param value of the expression that stands for what it left behind; null if there is none, or if
 *     the run did not come to its end
 */
public record Outcome(
    Integer status,
    String signal,
    List<Failure> errors,
    List<String> deadlock,
    List<String> causes,
    boolean endless,
    String stdout,
    Map<String, String> watched,
    EndValue value) {
  public Outcome {
    errors = List.copyOf(errors);
    deadlock = deadlock == null ? null : List.copyOf(deadlock);
    causes = List.copyOf(causes);
    watched = Map.copyOf(watched);
  }

  /** One without an expression, and with nothing known of a deadlock but its threads. */
  public Outcome(
      Integer status,
      String signal,
      List<Failure> errors,
      List<String> deadlock,
      boolean endless,
      String stdout,
      Map<String, String> watched) {
    this(status, signal, errors, deadlock, List.of(), endless, stdout, watched, null);
  }

  /** Whether nothing went wrong, as far as a machine can say. */
  public boolean isClean() {
    boolean fault = value != null && value.failed();
    return status != null && status == 0 && errors.isEmpty() && !fault;
  }

  /** The same without what was printed. */
  public Outcome withoutOutput() {
    return new Outcome(status, signal, errors, deadlock, causes, endless, "", watched, value);
  }
}
