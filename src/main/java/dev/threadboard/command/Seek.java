package dev.threadboard.command;

/** To another moment of the run; time stands still there. */
public sealed interface Seek extends Command {
  /** One event on, or back: of a thread, or of any if {@code ident} is 0. */
  record Step(int ident, boolean back) implements Seek {}

  /** That many moments at which something happened, back if negative. */
  record Moments(int by) implements Seek {}

  /** A part of the whole run on, or back if negative; 1 is all of it. */
  record Leap(double by) implements Seek {}

  /** To a moment of virtual time, in nanoseconds. */
  record ToTime(long nanos) implements Seek {}

  /** To a place between the beginning, 0, and the end, 1. */
  record To(double place) implements Seek {}
}
