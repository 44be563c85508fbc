package dev.threadboard.config;

/**
 * Where a value comes from.
 *
 * @param where the file, the variable or the option; empty for a default
 * @param line in the file, from 1; otherwise 0
 */
public record Origin(String where, int line) {
  public static final Origin DEFAULT = new Origin("", 0);

  static Origin named(String variableOrOption) {
    return new Origin(variableOrOption, 0);
  }

  public boolean isDefault() {
    return where.isEmpty();
  }

  public boolean isFile() {
    return line > 0;
  }

  /** {@code /home/me/.config/threadboard/config.properties:3}, or the variable, or the option. */
  @Override
  public String toString() {
    return isDefault() ? "default" : isFile() ? where + ":" + line : where;
  }

  /** With the file's name instead of its path. */
  public String brief() {
    return isFile() ? where.substring(where.lastIndexOf('/') + 1) + ":" + line : toString();
  }

  /** What a sentence about a setting begins with. */
  String subject(String name) {
    return isFile() ? this + ": " + name : toString();
  }
}
