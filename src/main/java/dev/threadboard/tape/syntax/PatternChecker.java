package dev.threadboard.tape.syntax;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import dev.threadboard.text.Quoted;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Refuses what is no pattern, or too large a one. RE2 itself limits how large a pattern gets by its
 * repetitions, but RE2/J, with which patterns are matched here, does not.
 */
final class PatternChecker {
  /** Longer ones are no patterns, and nest deeper than a thread's stack. */
  private static final int LONGEST = 500;

  /** How many characters and classes there may be when all repetitions are written out. */
  private static final long LARGEST = 2000;

  private static final Pattern REPETITION = Pattern.compile("^\\{(\\d{1,4})(,(\\d{0,4}))?\\}");

  private final String pattern;
  private final Deque<Long> enclosing = new ArrayDeque<>();
  private int at;

  /** The size of the group at hand up to its last item, and that of its last item. */
  private long before;

  private long last;

  private PatternChecker(String pattern) {
    this.pattern = pattern;
  }

  /**
   * Checks a pattern in RE2's syntax.
   *
   * @throws TapeException if it is none, too long, or too large
   */
  static void check(Token token) throws TapeException {
    String pattern = token.text();
    if (pattern.length() > LONGEST) {
      throw token.fault("a pattern has at most " + LONGEST + " characters");
    }
    if (new PatternChecker(pattern).isTooLarge()) {
      throw token.fault(
          token
              + " is too large: with all repetitions written out, at most "
              + LARGEST
              + " characters are allowed");
    }
    try {
      Pattern.compile(pattern);
    } catch (PatternSyntaxException e) {
      throw token.fault(token + " is no pattern: " + reason(e));
    }
  }

  /** RE2/J's own words, but for a closing bracket that none opens, which it calls its own error. */
  private static String reason(PatternSyntaxException e) {
    if (e.getDescription().contains("internal error")) {
      return "unexpected )";
    }
    return e.getPattern().isEmpty()
        ? e.getDescription()
        : e.getDescription() + " in " + Quoted.raw(e.getPattern());
  }

  private boolean isTooLarge() {
    while (at < pattern.length()) {
      next();
      if (before + last > LARGEST) {
        return true;
      }
    }
    return false;
  }

  private void next() {
    switch (pattern.charAt(at)) {
      case '\\' -> {
        at += 2;
        item(1);
      }
      case '[' -> {
        at = endOfClass();
        item(1);
      }
      case '(' -> {
        at++;
        item(0);
        enclosing.push(before);
        before = 0;
      }
      case ')' -> {
        at++;
        last += before + 1;
        before = enclosing.isEmpty() ? 0 : enclosing.pop();
      }
      case '{' -> repetition();
      default -> {
        at++;
        item(1);
      }
    }
  }

  private void item(long size) {
    before += last;
    last = size;
  }

  private void repetition() {
    Matcher counts = REPETITION.matcher(pattern.substring(at));
    if (!counts.find()) {
      at++;
      item(1);
      return;
    }
    String most = counts.group(3);
    long times = Long.parseLong(most == null || most.isEmpty() ? counts.group(1) : most);
    last *= Math.max(1, times);
    at += counts.end();
  }

  /** After the bracket that closes a class; one at its beginning belongs to it. */
  private int endOfClass() {
    int end = at + 1;
    end += pattern.startsWith("^", end) ? 1 : 0;
    end += pattern.startsWith("]", end) ? 1 : 0;
    while (end < pattern.length() && pattern.charAt(end) != ']') {
      int named = pattern.startsWith("[:", end) ? pattern.indexOf(":]", end) : -1;
      end = named > 0 ? named + 2 : end + (pattern.charAt(end) == '\\' ? 2 : 1);
    }
    return Math.min(pattern.length(), end + 1);
  }
}
