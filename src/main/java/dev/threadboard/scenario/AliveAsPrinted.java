package dev.threadboard.scenario;

import dev.threadboard.python.Python;
import dev.threadboard.python.PythonError;

/** The tutorial's last test exactly as it is printed, slip included. */
final class AliveAsPrinted implements Scenario {
  @Override
  public String name() {
    return "alive-as-printed";
  }

  @Override
  public String title() {
    return "the tutorial's last test, exactly as printed";
  }

  @Override
  public String explanation() {
    return "The tutorial defines sleep() but passes target=test. Python looks the name test up when"
        + " the line runs, finds nothing, and raises NameError before any thread exists: an"
        + " uncaught error in MainThread ends the program with exit status 1. The scenario"
        + " alive is the same test as it was meant.";
  }

  @Override
  public String lesson() {
    return "A NameError ends main, with exit status 1, before any thread exists.";
  }

  @Override
  public void main(Python py, Arguments arguments) {
    py.line(1).line(2).line(6);
    throw new PythonError("NameError", "name 'test' is not defined");
  }
}
