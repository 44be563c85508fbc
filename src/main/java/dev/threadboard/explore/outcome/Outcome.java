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
 * @param endless whether it still ran when its limit was reached; what it printed is left out then
 * @param stdout what it printed, without addresses of objects; of pytest which tests failed how
 * @param watched the last values of watched expressions
 */
public record Outcome(
    Integer status,
    String signal,
    List<Failure> errors,
    List<String> deadlock,
    boolean endless,
    String stdout,
    Map<String, String> watched) {
  public Outcome {
    errors = List.copyOf(errors);
    deadlock = deadlock == null ? null : List.copyOf(deadlock);
    watched = Map.copyOf(watched);
  }

  /** Whether nothing went wrong, as far as a machine can say. */
  public boolean isClean() {
    return status != null && status == 0 && errors.isEmpty();
  }

  /** The same without what was printed. */
  public Outcome withoutOutput() {
    return new Outcome(status, signal, errors, deadlock, endless, "", watched);
  }
}
