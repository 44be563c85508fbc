package dev.threadboard.command;

/** What a person does with the run itself, from outside its threads. */
public sealed interface RunControl extends Command {
  /** Moves among those that can go on where there is a choice. */
  record Highlight(int by) implements RunControl {}

  /** The highlighted one goes on. */
  record Pick() implements RunControl {}

  /**
   * Starts the run again up to the moment that is shown; from there the person chooses who goes on.
   */
  record TakeOver() implements RunControl {}

  /**
   * Saves the run as far as it has come.
   *
   * @param file where to; null for a place of its own
   */
  record Save(String file) implements RunControl {
    public Save() {
      this(null);
    }
  }

  /** Saves a picture of what is shown. */
  record Screenshot() implements RunControl {}
}
