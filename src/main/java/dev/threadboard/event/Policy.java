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
  OS("os");

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

  /** The policy of that name, if there is one. */
  public static Optional<Policy> of(String word) {
    for (Policy policy : values()) {
      if (policy.word.equals(word)) {
        return Optional.of(policy);
      }
    }
    return Optional.empty();
  }

  /** All names, in the order in which help lists them. */
  public static List<String> words() {
    List<String> words = new ArrayList<>();
    for (Policy policy : values()) {
      words.add(policy.word);
    }
    return words;
  }
}
