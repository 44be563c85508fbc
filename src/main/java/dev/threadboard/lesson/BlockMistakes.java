package dev.threadboard.lesson;

import dev.threadboard.text.Quoted;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.tomlj.TomlParseError;
import org.tomlj.TomlPosition;

/** Says of a file that is meant as a lesson why its block is none, or no TOML. */
final class BlockMistakes {
  static final String BEGIN = "# /// script";
  static final String END = "# ///";

  /** Someone who writes this means a lesson. */
  private static final Pattern TABLE = Pattern.compile("\\s*#\\s*\\[+\\s*tool\\s*\\.threadboard.*");

  private static final Pattern NEARLY_BEGIN = Pattern.compile("(?i)\\s*#\\s*/{2,}\\s*script\\s*");
  private static final Pattern NEARLY_END = Pattern.compile("\\s*#\\s*/{2,}\\s*");

  private final LessonSource source;
  private final List<String> lines;

  /** Of the lines of a file that has no block. */
  BlockMistakes(String file, List<String> lines) {
    this.source = new LessonSource(file, 1);
    this.lines = lines;
  }

  /** Whether there is the head of a lesson's table. */
  static boolean isLesson(List<String> lines) {
    return lines.stream().anyMatch(line -> TABLE.matcher(line).matches());
  }

  /** What is wrong with the block; null if the file is not meant as a lesson. */
  LessonException fault() {
    if (!isLesson(lines)) {
      return null;
    }
    int begin = lines.indexOf(BEGIN);
    if (begin < 0) {
      return fault(first(NEARLY_BEGIN, 0), "a lesson's block begins with the line " + BEGIN);
    }
    for (int i = begin + 1; i < lines.size(); i++) {
      String line = lines.get(i);
      if (NEARLY_END.matcher(line).matches()) {
        return fault(i, "the block ends with the line " + END);
      } else if (!line.startsWith("#")) {
        return fault(i, "the block has no end yet, " + END + ": each of its lines begins with #");
      } else if (!ScriptBlock.isComment(line)) {
        return fault(i, "in the block, a blank stands between # and what follows");
      }
    }
    return fault(lines.size() - 1, "the block has no end: " + END);
  }

  /** The first line that matches, or else that of the table. */
  private int first(Pattern pattern, int from) {
    for (int i = from; i < lines.size(); i++) {
      if (pattern.matcher(lines.get(i)).matches()) {
        return i;
      }
    }
    return first(TABLE, 0);
  }

  private LessonException fault(int place, String what) {
    return source.fault(place + 1, what);
  }

  /** Of bytes that are no UTF-8; null if they are not meant as a lesson. */
  static LessonException notUnicode(String file, byte[] bytes) {
    List<String> lines = new String(bytes, StandardCharsets.ISO_8859_1).lines().toList();
    for (int i = 0; isLesson(lines) && i < lines.size(); i++) {
      byte[] line = lines.get(i).getBytes(StandardCharsets.ISO_8859_1);
      try {
        StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(line));
      } catch (CharacterCodingException e) {
        return new LessonSource(file, 1).fault(i + 1, "a lesson's file is in UTF-8");
      }
    }
    return null;
  }

  /**
   * What is wrong with the text of a block, in the words of its author.
   *
   * @param toml the block's text
   */
  static LessonException fault(TomlParseError error, String toml, LessonSource source) {
    String said = error.getMessage();
    for (String quotes : List.of("\"\"\"", "'''", "\"", "'")) {
      if (said.matches("Unexpected end of \\w+, expected " + quotes + "( or a character)?")) {
        boolean several = quotes.length() > 1;
        int line = several ? lastWith(quotes, toml) : line(error.position());
        return source.fault(source.line() + line - 1, "the closing " + quotes + " is missing");
      }
    }
    return source.fault(error.position(), Quoted.clean(said));
  }

  private static int line(TomlPosition position) {
    return position == null ? 1 : position.line();
  }

  private static int lastWith(String quotes, String toml) {
    return (int) toml.substring(0, toml.lastIndexOf(quotes)).lines().count();
  }
}
