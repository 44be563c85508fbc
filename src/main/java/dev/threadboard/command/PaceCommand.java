package dev.threadboard.command;

/** How fast virtual time may pass. */
public sealed interface PaceCommand extends Command {
  /** Stops time, or lets it go on. */
  record TogglePause() implements PaceCommand {}

  /** The next higher speed. */
  record Faster() implements PaceCommand {}

  /** The next lower speed. */
  record Slower() implements PaceCommand {}

  /** That speed. */
  record At(Speed speed) implements PaceCommand {}
}
