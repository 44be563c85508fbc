package dev.threadboard.tape.syntax;

import dev.threadboard.tape.syntax.Token.Kind;

/**
 * Splits a tape's text into tokens. The kind of a token can depend on the command before it (a path
 * may begin with a slash, and so does a pattern), so the parser asks for one at a time.
 *
 * <p>As in VHS a line's end is a blank as any other, so a command's arguments may stand on later
 * lines. They end before a comment, and before a line that begins with a command's name.
 */
final class Lexer {
  private static final char NONE = '\0';
  private static final String NOT_IN_WORDS = "\"'`+@#";

  private final String file;
  private final String text;
  private int at;
  private int line = 1;
  private int lineStart;
  private Token next;

  Lexer(String file, String text) {
    this.file = file;
    this.text = text.replace("\r\n", "\n").replace('\r', '\n');
  }

  /** What should be the next command's name, after any comments. */
  Token command() throws TapeException {
    if (next != null && !next.ends()) {
      return take();
    }
    next = null;
    moveTo(ahead());
    while (current() == '#') {
      while (!ends()) {
        at++;
      }
      moveTo(ahead());
    }
    return at == text.length() ? new Token(Kind.END, "", place()) : read();
  }

  /** The command's next token, which stays. */
  Token peek() throws TapeException {
    if (next == null) {
      next = hasMore() ? read() : new Token(Kind.NOTHING, "", place());
    }
    return next;
  }

  /** The command's next token. */
  Token take() throws TapeException {
    Token token = peek();
    next = null;
    return token;
  }

  /** A text that may go without quotes: it ends at the next blank. Nothing may have been peeked. */
  Token bare() throws TapeException {
    if (!hasMore() || isQuote(charAt(ahead()))) {
      return take();
    }
    moveTo(ahead());
    return word(Kind.TEXT, "");
  }

  /** The same, or an object of JSON, which may go over several lines. */
  Token bareOrObject() throws TapeException {
    if (!hasMore() || charAt(ahead()) != '{') {
      return bare();
    }
    moveTo(ahead());
    TapeLocation location = place();
    int from = at;
    int end = from;
    boolean inText = false;
    int depth = 0;
    do {
      if (end == text.length()) {
        throw location.fault("the object that begins with { has no } at its end");
      }
      char c = charAt(end);
      inText ^= c == '"' && charAt(end - 1) != '\\';
      depth += inText ? 0 : c == '{' ? 1 : c == '}' ? -1 : 0;
      end++;
    } while (depth > 0);
    moveTo(end);
    return new Token(Kind.TEXT, text.substring(from, at).replace('\n', ' '), location);
  }

  /** Takes that character if it comes next. */
  boolean follows(char c) {
    int begin = ahead();
    boolean there = next == null && charAt(begin) == c;
    if (there) {
      moveTo(begin + 1);
    }
    return there;
  }

  /** After a plus: a name, or any one character. Nothing may have been peeked. */
  Token key() throws TapeException {
    int begin = ahead();
    if (begin > at && !hasMore()) {
      return take();
    }
    moveTo(begin);
    return at == text.length() || Character.isLetterOrDigit(current()) ? take() : one();
  }

  /** Whether the command at hand has another token. */
  private boolean hasMore() {
    int begin = ahead();
    boolean sameLine = text.substring(at, begin).indexOf('\n') < 0;
    return begin < text.length()
        && charAt(begin) != '#'
        && (sameLine || !Parser.isCommand(text.substring(begin, endOfWord(begin, NOT_IN_WORDS))));
  }

  /** The index of what is no blank. */
  private int ahead() {
    int begin = at;
    while (isBlank(charAt(begin))) {
      begin++;
    }
    return begin;
  }

  private void moveTo(int index) {
    for (; at < index; at++) {
      if (text.charAt(at) == '\n') {
        line++;
        lineStart = at + 1;
      }
    }
  }

  private Token one() throws TapeException {
    TapeLocation location = place();
    refuseControl(current());
    int from = at;
    at = text.offsetByCodePoints(at, 1);
    return new Token(Kind.WORD, text.substring(from, at), location);
  }

  private Token read() throws TapeException {
    moveTo(ahead());
    char c = current();
    return switch (c) {
      case '"', '\'', '`' -> enclosed(Kind.TEXT, c, "the text");
      case '/' -> enclosed(Kind.PATTERN, c, "the pattern");
      default -> NOT_IN_WORDS.indexOf(c) < 0 ? word(Kind.WORD, NOT_IN_WORDS) : one();
    };
  }

  private Token word(Kind kind, String without) throws TapeException {
    TapeLocation location = place();
    int from = at;
    int end = endOfWord(at, without);
    while (at < end) {
      refuseControl(current());
      at++;
    }
    return new Token(kind, text.substring(from, at), location);
  }

  private int endOfWord(int from, String without) {
    int end = from;
    while (end < text.length() && !isBlank(charAt(end)) && without.indexOf(charAt(end)) < 0) {
      end++;
    }
    return end;
  }

  /** A pattern may have its mark after a backslash. */
  private Token enclosed(Kind kind, char mark, String what) throws TapeException {
    TapeLocation location = place();
    int from = ++at;
    while (current() != mark || ends()) {
      if (ends()) {
        throw location.fault(
            what + " that begins with " + mark + " has no " + mark + " at its end");
      }
      refuseControl(current());
      at += kind == Kind.PATTERN && current() == '\\' && !endsAt(at + 1) ? 2 : 1;
    }
    at++;
    return new Token(kind, text.substring(from, at - 1), location);
  }

  private void refuseControl(char c) throws TapeException {
    if (Character.isISOControl(c)) {
      throw place()
          .fault(
              "a control character (0x%02x): keys have names, such as Tab and Escape"
                  .formatted((int) c));
    }
  }

  private char current() {
    return charAt(at);
  }

  private char charAt(int index) {
    return index < text.length() ? text.charAt(index) : NONE;
  }

  private boolean ends() {
    return endsAt(at);
  }

  private boolean endsAt(int place) {
    return place >= text.length() || text.charAt(place) == '\n';
  }

  /** The current position. */
  TapeLocation place() {
    return new TapeLocation(file, line, at - lineStart + 1);
  }

  private static boolean isQuote(char c) {
    return c == '"' || c == '\'' || c == '`';
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\t' || c == '\n';
  }
}
