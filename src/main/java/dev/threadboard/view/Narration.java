package dev.threadboard.view;

/**
 * What is told of a run in words.
 *
 * @param sentence what has happened last, or what was to be seen; empty before anything has
 *     happened, and null where nothing is told
 * @param explanation what is to be seen; empty if nobody knows
 */
public record Narration(String sentence, String explanation) {
  /** Nothing is told. */
  public static final Narration NONE = new Narration(null, "");
}
