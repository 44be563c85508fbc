package dev.threadboard.engine;

import dev.threadboard.python.Call;
import dev.threadboard.python.Python;
import dev.threadboard.scenario.Arguments;
import dev.threadboard.scenario.Listing;
import dev.threadboard.scenario.Scenario;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** A scenario made up for one test. */
record ScenarioUnderTest(String listingText, boolean interactive, Consumer<Python> body)
    implements Scenario {
  /** Whose steps name no lines. */
  static ScenarioUnderTest of(Consumer<Python> body) {
    return new ScenarioUnderTest("", false, body);
  }

  /** After which the prompt is the person's. */
  static ScenarioUnderTest interactive(Consumer<Python> body) {
    return new ScenarioUnderTest("", true, body);
  }

  @Override
  public String name() {
    return "scenario";
  }

  @Override
  public String title() {
    return "made up for a test";
  }

  @Override
  public String explanation() {
    return "";
  }

  @Override
  public Listing listing() {
    return new Listing(listingText.lines().toList());
  }

  @Override
  public Optional<Call> spare(Python py, Arguments arguments) {
    return interactive ? Optional.of(sleeping(py, 1)) : Optional.empty();
  }

  @Override
  public void main(Python py, Arguments arguments) {
    body.accept(py);
  }

  /** {@code thread_function(seconds)}, which sleeps once. */
  static Call sleeping(Python py, double seconds) {
    return new Call("thread_function", List.<Object>of(seconds), () -> nap(py, seconds));
  }

  private static Object nap(Python py, double seconds) {
    py.sleep(seconds);
    return seconds;
  }
}
