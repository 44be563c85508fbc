package dev.threadboard.cpython.channel;

/**
 * What the agent tells, by number; the page <i>Programs of your own</i> of the manual lists their
 * arguments. What is not negative is a line's number.
 */
public final class Op {
  public static final int POINTS = -1;
  public static final int FILE = -2;
  public static final int SOURCE = -3;
  public static final int CREATE = -4;
  public static final int START = -5;
  public static final int BEGIN = -6;
  public static final int END = -7;
  public static final int CALL = -8;
  public static final int RETURN = -9;
  public static final int PRINT = -10;
  public static final int SLEEP = -11;
  public static final int OBJECT = -12;
  public static final int ACQUIRE = -13;
  public static final int RELEASE = -14;
  public static final int WAIT = -15;
  public static final int READY = -16;
  public static final int CLOCK = -17;
  public static final int OFFER = -18;
  public static final int YIELD = -19;
  public static final int SPIN = -20;
  public static final int JOINED = -21;
  public static final int ALIVE = -22;
  public static final int ERROR = -23;
  public static final int SUBMIT = -24;
  public static final int TASK_BEGIN = -25;
  public static final int TASK_END = -26;
  public static final int INPUT = -27;
  public static final int IO = -28;
  public static final int OUTSIDE = -29;
  public static final int FINISH = -30;
  public static final int SAMPLED = -31;
  public static final int DONE = -32;
  public static final int REFUSED = -33;
  public static final int PYTHON = -34;
  public static final int WAKE = -36;
  public static final int GONE = -37;

  /** Under the policy os: who tells what follows, and when. */
  public static final int NOW = -40;

  /** The holder has lost the baton, since it sits in a call that blocks unseen. */
  public static final int TAKEN = -41;

  /** The holder is told by a pipe of its own from now on that it goes on. */
  public static final int PIPE = -42;

  /** A condition was notified. */
  public static final int NOTIFY = -43;

  /** A watched expression has another value than before. */
  public static final int VALUE = -44;

  /** An expression is watched from now on. */
  public static final int WATCH = -45;

  /** An object is in a new state. */
  public static final int STATE = -46;

  /** Behind a wait or an end: the only one that could has gone on already. */
  public static final int HANDED = -47;

  /** The holder has used an object that others may use, too. Only for a search, as the next. */
  public static final int USED = -50;

  /** What the holder is about to do, where it may lose the baton. */
  public static final int AT = -51;

  private Op() {}
}
