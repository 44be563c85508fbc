package dev.threadboard.cpython;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Where in the program's own code a thread may be interrupted, by its name on the command line. */
public enum SwitchAt {
  /** Where this Python can give its global interpreter lock up. */
  GIL,
  /** Before each line. */
  LINE,
  /** Before each bytecode. */
  BYTECODE;

  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The one of that name. */
  public static Optional<SwitchAt> of(String word) {
    return Arrays.stream(values()).filter(one -> one.word().equals(word)).findFirst();
  }

  /** All names. */
  public static List<String> words() {
    return Arrays.stream(values()).map(SwitchAt::word).toList();
  }
}
