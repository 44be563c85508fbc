package dev.threadboard.predict;

/**
 * The state of predict mode for the picture.
 *
 * @param question null while none is open
 * @param marked the place of the answer that is highlighted, or was given; {@link #NONE} if none
 * @param given whether the question is answered, and what comes is on its way
 * @param last what came after the question before; null before the first
 * @param told whether the viewer stands at what came, and reads why
 */
public record Prediction(
    boolean on,
    Question question,
    int marked,
    boolean given,
    Score score,
    Verdict last,
    boolean told) {
  /** No place. */
  public static final int NONE = -1;

  /** Predict mode is off. */
  public static final Prediction OFF =
      new Prediction(false, null, NONE, false, Score.NONE, null, false);

  /** Whether an answer is waited for. */
  public boolean asks() {
    return question != null && !given;
  }
}
