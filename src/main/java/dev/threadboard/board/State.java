package dev.threadboard.board;

/** What a thread is doing, as one word. */
public enum State {
  /** Created, and never started. */
  NEW("not started"),
  /** {@code start()} was called on it, and it has not come to run yet. */
  STARTING("starting"),
  /** It holds the baton, or was the last to hold it. */
  RUNNING("running"),
  /** It could go on, but another holds the baton. */
  READY("ready"),
  SLEEPING("sleeping"),
  /** For another thread, a lock, a result or the person. */
  WAITING("waiting"),
  /** A pool's worker without work. */
  IDLE("idle"),
  DONE("done"),
  /** Ended by an uncaught error. */
  FAILED("failed"),
  /** A daemon when the interpreter ended. */
  CUT_OFF("cut off");

  private final String word;

  State(String word) {
    this.word = word;
  }

  public String word() {
    return word;
  }

  /** Whether {@code is_alive()} is True in it. */
  public boolean alive() {
    return switch (this) {
      case RUNNING, READY, SLEEPING, WAITING, IDLE -> true;
      case NEW, STARTING, DONE, FAILED, CUT_OFF -> false;
    };
  }

  /** Whether nothing can come after it. */
  public boolean over() {
    return switch (this) {
      case DONE, FAILED, CUT_OFF -> true;
      case NEW, STARTING, RUNNING, READY, SLEEPING, WAITING, IDLE -> false;
    };
  }
}
