package dev.threadboard.cpython;

/**
 * What the agent tells, by number; the page <i>Programs of your own</i> of the manual lists their
 * arguments. What is not negative is a line's number.
 */
final class Op {
  static final int POINTS = -1;
  static final int FILE = -2;
  static final int SOURCE = -3;
  static final int CREATE = -4;
  static final int START = -5;
  static final int BEGIN = -6;
  static final int END = -7;
  static final int CALL = -8;
  static final int RETURN = -9;
  static final int PRINT = -10;
  static final int SLEEP = -11;
  static final int OBJECT = -12;
  static final int ACQUIRE = -13;
  static final int RELEASE = -14;
  static final int WAIT = -15;
  static final int READY = -16;
  static final int CLOCK = -17;
  static final int OFFER = -18;
  static final int YIELD = -19;
  static final int SPIN = -20;
  static final int JOINED = -21;
  static final int ALIVE = -22;
  static final int ERROR = -23;
  static final int SUBMIT = -24;
  static final int TASK_BEGIN = -25;
  static final int TASK_END = -26;
  static final int INPUT = -27;
  static final int IO = -28;
  static final int OUTSIDE = -29;
  static final int FINISH = -30;
  static final int SAMPLED = -31;
  static final int DONE = -32;
  static final int REFUSED = -33;
  static final int PYTHON = -34;
  static final int WAKE = -36;
  static final int GONE = -37;

  /** Under the policy os: who tells what follows, and when. */
  static final int NOW = -40;

  private Op() {}
}
