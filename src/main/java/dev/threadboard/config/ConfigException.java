package dev.threadboard.config;

import java.util.List;

/**
 * Something is wrong with the configuration. The message is one line, and says where; what was
 * written stands apart from it, so that the one who shows it can quote it and suggest a name.
 */
public final class ConfigException extends Exception {
  private static final long serialVersionUID = 1;

  /** What the wrong word is. */
  public enum Kind {
    /** The message is "where: unknown thing", and the word is none of those known. */
    UNKNOWN_NAME,
    /** The message is "setting is such and such", and the word is not. */
    BAD_VALUE,
    /** The message says it all. */
    OTHER
  }

  private final Kind kind;
  private final String word;
  private final transient List<String> known;

  private ConfigException(Kind kind, String message, String word, List<String> known) {
    super(message, null, false, false);
    this.kind = kind;
    this.word = word;
    this.known = known;
  }

  static ConfigException unknown(String where, String what, String word, List<String> known) {
    return new ConfigException(Kind.UNKNOWN_NAME, where + "unknown " + what, word, known);
  }

  static ConfigException bad(String subject, String wanted, String word, List<String> known) {
    return new ConfigException(Kind.BAD_VALUE, subject + " is " + wanted, word, known);
  }

  static ConfigException of(String message) {
    return new ConfigException(Kind.OTHER, message, "", List.of());
  }

  public Kind kind() {
    return kind;
  }

  public String word() {
    return word;
  }

  /** What could have been meant. */
  public List<String> known() {
    return known;
  }
}
