package dev.threadboard.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The scheduling policies, as the command line and saved runs name them. */
public enum Policy {
  /** First come, first served; nobody is interrupted. */
  FIFO("fifo"),
  /** Any of the threads that can go on, by a seeded generator. */
  RANDOM("random"),
  /** A person chooses while time stands still; otherwise as {@link #FIFO}. */
  STEP("step"),
  /** The machine's own scheduler, by the wall clock. */
  OS("os"),
  /** Choices that were made before, one after the other; then as {@link #FIFO}. */
  SCHEDULE("schedule");

  private final String word;

  Policy(String word) {
    this.word = word;
  }

  /** Its name: {@code fifo}. */
  public String word() {
    return word;
  }

  /** Whether the same run can be had again, held, stepped and skipped through. */
  public boolean isRepeatable() {
    return this != OS;
  }

  /** The policy that this name says all of, if there is one. */
  public static Optional<Policy> of(String word) {
    for (Policy policy : values()) {
      if (policy.isNamed() && policy.word.equals(word)) {
        return Optional.of(policy);
      }
    }
    return Optional.empty();
  }

  /** Whether its name says all of it. */
  public boolean isNamed() {
    return this != SCHEDULE;
  }

  /** The names of those that {@link #isNamed}, in the order in which help lists them. */
  public static List<String> words() {
    List<String> words = new ArrayList<>();
    for (Policy policy : values()) {
      if (policy.isNamed()) {
        words.add(policy.word);
      }
    }
    return words;
  }
}
