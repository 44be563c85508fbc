package dev.threadboard.lesson;

import java.util.ArrayList;
import java.util.List;

/**
 * The block of a Python file that describes it, by PEP 723: the lines from {@code # /// script} to
 * {@code # ///}.
 *
 * @param toml what is in the block, without the marks of comments
 * @param line that of its first line in the file, from 1
 * @param program the file without the block
 */
record ScriptBlock(String toml, int line, String program) {
  /**
   * The block of a file; null if it has none.
   *
   * @param lines those of the file, without their ends
   * @throws IllegalArgumentException if there are two of them
   */
  static ScriptBlock of(List<String> lines) {
    ScriptBlock found = null;
    for (int i = 0; i < lines.size(); i++) {
      int end = lines.get(i).equals(BlockMistakes.BEGIN) ? end(lines, i) : -1;
      if (end < 0) {
        continue;
      } else if (found != null) {
        throw new IllegalArgumentException("there is a second block: # /// script");
      }
      found = between(lines, i, end);
      i = end;
    }
    return found;
  }

  /** As in the expression that the PEP gives: the last end of the same comment counts. */
  private static int end(List<String> lines, int begin) {
    int end = -1;
    for (int i = begin + 1; i < lines.size() && isComment(lines.get(i)); i++) {
      end = lines.get(i).equals(BlockMistakes.END) && i > begin + 1 ? i : end;
    }
    return end;
  }

  static boolean isComment(String line) {
    return line.equals("#") || line.startsWith("# ");
  }

  private static ScriptBlock between(List<String> lines, int begin, int end) {
    StringBuilder toml = new StringBuilder();
    for (String line : lines.subList(begin + 1, end)) {
      toml.append(line.substring(Math.min(2, line.length()))).append('\n');
    }
    List<String> rest = new ArrayList<>(lines.subList(0, begin));
    List<String> behind = lines.subList(end + 1, lines.size());
    int blank = 0;
    while (rest.isEmpty() && blank < behind.size() && behind.get(blank).isBlank()) {
      blank++;
    }
    rest.addAll(behind.subList(blank, behind.size()));
    return new ScriptBlock(
        toml.toString(), begin + 2, rest.isEmpty() ? "" : String.join("\n", rest) + "\n");
  }
}
