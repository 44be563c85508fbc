package dev.threadboard.command;

/** Goes to another moment of the run, where time stands still. */
public sealed interface SeekCommand extends Command {
  /** One event on, or back: of a thread, or of any if {@code ident} is 0. */
  record Step(int ident, boolean back) implements SeekCommand {}

  /** That many moments at which something happened, back if negative. */
  record Moments(int by) implements SeekCommand {}

  /** A part of the whole run on, or back if negative; 1 is all of it. */
  record Leap(double by) implements SeekCommand {}

  /** To a moment of virtual time, in nanoseconds. */
  record At(long nanos) implements SeekCommand {}

  /** To right after an event, by its number. */
  record ToEvent(long seq) implements SeekCommand {}

  /** To a place between the beginning, 0, and the end, 1. */
  record To(double place) implements SeekCommand {}
}
