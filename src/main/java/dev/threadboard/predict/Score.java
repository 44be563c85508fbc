package dev.threadboard.predict;

/** How many answers were right, of how many. */
public record Score(int right, int answered) {
  /** Before the first answer. */
  public static final Score NONE = new Score(0, 0);

  /** With one more; an open question does not count. */
  public Score after(Verdict verdict) {
    return switch (verdict.judgement()) {
      case RIGHT -> new Score(right + 1, answered + 1);
      case WRONG -> new Score(right, answered + 1);
      case OPEN -> this;
    };
  }

  /** {@code 3 of 5 right}. */
  public String text() {
    return right + " of " + answered + " right";
  }
}
