package dev.threadboard.scenario;

import dev.threadboard.python.Call;
import dev.threadboard.python.Python;
import java.util.List;
import java.util.Optional;

/** A Python program that runs on the engine's threads, with its parameters and its explanation. */
public interface Scenario {
  /** What it is called on the command line. */
  String name();

  /** What it is about, in a few words. */
  String title();

  /** What to watch for: one paragraph. */
  String explanation();

  /** What was to be seen: one short sentence, true whatever the parameters are; may be empty. */
  default String lesson() {
    return "";
  }

  /** What can be set, in the order in which it is shown. */
  default List<Parameter> parameters() {
    return List.of();
  }

  /** The Python program, as it stands with the parameters' defaults. */
  default Listing listing() {
    return Listing.read(name());
  }

  /** The program's main module; each step names its line of the listing. */
  void main(Python py, Arguments arguments);

  /** What one more thread would call, where the person may make threads. */
  default Optional<Call> spare(Python py, Arguments arguments) {
    return Optional.empty();
  }

  /** Whether the interpreter stays open for the person when main is over ({@code python3 -i}). */
  default boolean interactive() {
    return false;
  }
}
