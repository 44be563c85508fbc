package dev.threadboard.viewer;

/**
 * Which shared objects a viewer wants to see.
 *
 * @param selected the number of the selected object; 0 if none is, but perhaps a thread
 */
public record ObjectChoice(Which which, int selected) {
  /** Which of all objects are shown. */
  public enum Which {
    /** Those that a thread holds, waits for or has just used. */
    USED("those in use"),
    /** All that threads share. */
    ALL("all"),
    /** None. */
    NONE("none");

    private final String word;

    Which(String word) {
      this.word = word;
    }

    /** As it is told: {@code those in use}. */
    public String word() {
      return word;
    }

    Which next() {
      return values()[(ordinal() + 1) % values().length];
    }
  }

  static final ObjectChoice FIRST = new ObjectChoice(Which.USED, 0);

  ObjectChoice next() {
    return new ObjectChoice(which.next(), which.next() == Which.NONE ? 0 : selected);
  }

  ObjectChoice selecting(int number) {
    return new ObjectChoice(which, number);
  }
}
