package dev.threadboard.lesson;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a person has seen of the course, and what they answered. Immutable.
 *
 * @param marks {@code NAME.seen = yes}, and {@code NAME.2 = right} or {@code wrong} for the answer
 *     to the second question, whichever was given last
 */
public record Progress(Map<String, String> marks) {
  /** Of somebody who begins. */
  public static final Progress NONE = new Progress(Map.of());

  private static final String SEEN = ".seen";
  private static final String YES = "yes";
  private static final String RIGHT = "right";
  private static final String WRONG = "wrong";

  public Progress {
    marks = Collections.unmodifiableMap(new TreeMap<>(marks));
  }

  /** Whether a scenario or a lesson was run. */
  public boolean seen(String name) {
    return YES.equals(marks.get(name + SEEN));
  }

  public Progress withSeen(String name) {
    return with(name + SEEN, YES);
  }

  /**
   * With an answer.
   *
   * @param question its place in the lesson, from 1
   */
  public Progress withAnswer(String name, int question, boolean right) {
    return with(name + "." + question, right ? RIGHT : WRONG);
  }

  /** How many questions of a lesson were answered rightly. */
  public int right(String name) {
    return count(name, RIGHT);
  }

  /** How many questions of a lesson were answered. */
  public int answered(String name) {
    return right(name) + count(name, WRONG);
  }

  private int count(String name, String answer) {
    int count = 0;
    for (Map.Entry<String, String> mark : marks.entrySet()) {
      String key = mark.getKey();
      boolean question =
          key.startsWith(name + ".")
              && key.substring(name.length() + 1).chars().allMatch(Character::isDigit);
      count += question && mark.getValue().equals(answer) ? 1 : 0;
    }
    return count;
  }

  private Progress with(String key, String value) {
    Map<String, String> more = new TreeMap<>(marks);
    more.put(key, value);
    return new Progress(more);
  }
}
