package dev.threadboard.command;

/** How fast virtual time may pass. */
public sealed interface Pacing extends Command {
  /** Stops time, or lets it go on. */
  record TogglePause() implements Pacing {}

  /** The next higher speed. */
  record Faster() implements Pacing {}

  /** The next lower speed. */
  record Slower() implements Pacing {}

  /** This very speed. */
  record At(Speed speed) implements Pacing {}
}
