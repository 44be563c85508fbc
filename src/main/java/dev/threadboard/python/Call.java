package dev.threadboard.python;

import java.util.Arrays;
import java.util.List;
import java.util.StringJoiner;
import java.util.function.Supplier;

/**
 * A function of the listing with its arguments, ready to be called.
 *
 * @param function the function's name in the listing
 * @param body what it does; it may return null, which is None
 */
public record Call(String function, List<Object> arguments, Supplier<Object> body) {
  /** A call of a function that returns None. */
  public static Call of(String function, Runnable body, Object... arguments) {
    return new Call(
        function,
        Arrays.asList(arguments),
        () -> {
          body.run();
          return null;
        });
  }

  /** As it is written in Python: {@code thread_function(4)}. */
  @Override
  public String toString() {
    StringJoiner written = new StringJoiner(", ", function + "(", ")");
    for (Object argument : arguments) {
      written.add(String.valueOf(argument));
    }
    return written.toString();
  }
}
