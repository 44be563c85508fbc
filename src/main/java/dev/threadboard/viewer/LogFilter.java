package dev.threadboard.viewer;

import dev.threadboard.board.LogLine;
import dev.threadboard.event.ThreadName;
import dev.threadboard.text.NearestName;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.StringTokenizer;

/**
 * Which lines of the log to show: those that every word of the filter fits.
 *
 * <pre>
 *   is done          the text has "is" and "done", in any case
 *   thread:Thread-1  the thread of that name, or with that in its name; thread:1 is short for it
 *   kind:error       print, life, you, error, traceback or stderr; the beginning is enough
 *   -word            not so
 * </pre>
 */
public final class LogFilter {
  /** All lines. */
  public static final LogFilter NONE = new LogFilter("", List.of(), "");

  private static final List<String> KINDS =
      List.of("print", "life", "you", "error", "traceback", "stderr");
  private static final String THREAD = "thread:";
  private static final String KIND = "kind:";

  private interface Test {
    boolean passes(LogLine line);
  }

  private final String text;
  private final List<Test> tests;
  private final String hint;

  private LogFilter(String text, List<Test> tests, String hint) {
    this.text = text;
    this.tests = List.copyOf(tests);
    this.hint = hint;
  }

  /** Reads a filter as typed; a word without a meaning is ignored, and the hint says so. */
  public static LogFilter parse(String text) {
    List<Test> tests = new ArrayList<>();
    String hint = "";
    StringTokenizer words = new StringTokenizer(text);
    while (words.hasMoreTokens()) {
      String written = words.nextToken();
      boolean not = written.startsWith("-");
      String word = not ? written.substring(1) : written;
      Test test = test(word);
      if (test != null) {
        tests.add(not ? line -> !test.passes(line) : test);
      } else if (begins(word, KIND)) {
        hint = unknown(word.substring(KIND.length()));
      }
    }
    return new LogFilter(text, tests, hint);
  }

  /** As it was written. */
  public String text() {
    return text;
  }

  /** What is wrong with it, otherwise empty. */
  public String hint() {
    return hint;
  }

  /** Whether it lets every line pass. */
  public boolean isEmpty() {
    return tests.isEmpty();
  }

  public boolean passes(LogLine line) {
    for (Test test : tests) {
      if (!test.passes(line)) {
        return false;
      }
    }
    return true;
  }

  private static Test test(String word) {
    if (begins(word, KIND)) {
      Set<LogLine.Kind> kinds = kinds(word.substring(KIND.length()));
      return kinds.isEmpty() ? null : line -> kinds.contains(line.kind());
    } else if (begins(word, THREAD)) {
      String name = word.substring(THREAD.length());
      return name.isEmpty() ? null : line -> isOf(line, name);
    }
    return word.isEmpty() ? null : line -> find(line.text(), word, 0) >= 0;
  }

  /**
   * A number is the one in a thread's name; in a name it is a whole one: Thread-1 is not Thread-10.
   */
  private static boolean isOf(LogLine line, String name) {
    if (name.chars().allMatch(c -> c >= '0' && c <= '9')) {
      return name.equals(ThreadName.mark(line.thread()));
    }
    return isIn(line.thread(), name) || isIn(ThreadName.told(line.thread()), name);
  }

  private static boolean isIn(String thread, String name) {
    boolean number = Character.isDigit(name.charAt(name.length() - 1));
    for (int at = find(thread, name, 0); at >= 0; at = find(thread, name, at + 1)) {
      int after = at + name.length();
      if (!number || after == thread.length() || !Character.isDigit(thread.charAt(after))) {
        return true;
      }
    }
    return false;
  }

  private static Set<LogLine.Kind> kinds(String name) {
    Set<LogLine.Kind> kinds = EnumSet.noneOf(LogLine.Kind.class);
    for (int i = 0; i < KINDS.size() && !name.isEmpty(); i++) {
      if (begins(KINDS.get(i), name)) {
        kinds.addAll(meant(i));
      }
    }
    return kinds;
  }

  private static Set<LogLine.Kind> meant(int kind) {
    return switch (kind) {
      case 0 -> EnumSet.of(LogLine.Kind.STDOUT, LogLine.Kind.OUTPUT);
      case 1 -> EnumSet.of(LogLine.Kind.LIFECYCLE);
      case 2 -> EnumSet.of(LogLine.Kind.YOU);
      case 3 -> EnumSet.of(LogLine.Kind.ERROR, LogLine.Kind.TRACEBACK);
      case 4 -> EnumSet.of(LogLine.Kind.TRACEBACK);
      default -> EnumSet.of(LogLine.Kind.STDERR, LogLine.Kind.ERROR_OUTPUT);
    };
  }

  private static String unknown(String name) {
    return NearestName.to(name, KINDS)
        .map(kind -> "did you mean " + KIND + kind + "?")
        .orElse("kinds: " + String.join(", ", KINDS));
  }

  private static boolean begins(String text, String with) {
    return text.regionMatches(true, 0, with, 0, with.length());
  }

  private static int find(String text, String part, int from) {
    for (int at = from; at <= text.length() - part.length(); at++) {
      if (text.regionMatches(true, at, part, 0, part.length())) {
        return at;
      }
    }
    return -1;
  }
}
