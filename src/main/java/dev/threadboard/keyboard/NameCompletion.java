package dev.threadboard.keyboard;

import dev.threadboard.command.Command;
import dev.threadboard.command.TextEdit;
import dev.threadboard.command.ViewCommand;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Completes the last name of an expression to watch, while it is written. */
public final class NameCompletion {
  private static final String WATCH = "watch ";

  /** A name that is no attribute, at the end. */
  private static final Pattern LAST =
      Pattern.compile("(?<![\\w.])[a-z_]\\w*$", Pattern.CASE_INSENSITIVE);

  /** Of several that begin alike, so many are told. */
  private static final int MOST = 6;

  private NameCompletion() {}

  /** Whether the palette's text is such an expression. */
  public static boolean isFor(String typed) {
    return typed.startsWith(WATCH);
  }

  /**
   * Writes as much as is certain, or else tells what there is to go on with.
   *
   * @param names in sight
   */
  public static Command of(String typed, List<String> names) {
    Matcher last = LAST.matcher(typed).region(WATCH.length(), typed.length());
    last.useTransparentBounds(true);
    String begun = last.find() ? last.group() : "";
    List<String> fitting = names.stream().filter(name -> name.startsWith(begun)).sorted().toList();
    if (fitting.isEmpty() || begun.isEmpty() && !typed.matches(".*[\\s(\\[,+*/<>=-]")) {
      return new ViewCommand.Hint(
          begun.isEmpty() ? "No name to complete here." : "No name in sight begins so.");
    }
    String common = common(fitting.get(0), fitting.get(fitting.size() - 1));
    if (common.length() > begun.length()) {
      String before = typed.substring(0, typed.length() - begun.length());
      return new ViewCommand.Write(new TextEdit.Replace(before + common));
    }
    String more = fitting.size() > MOST ? ", ..." : "";
    return new ViewCommand.Hint(
        String.join(", ", fitting.subList(0, Math.min(MOST, fitting.size()))) + more);
  }

  /** How both begin. */
  private static String common(String one, String other) {
    int length = 0;
    while (length < Math.min(one.length(), other.length())
        && one.charAt(length) == other.charAt(length)) {
      length++;
    }
    return one.substring(0, length);
  }
}
