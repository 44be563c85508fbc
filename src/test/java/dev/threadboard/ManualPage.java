package dev.threadboard;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The README, or a page of the manual, as text to compare with the program. */
public record ManualPage(Path file, String text) {
  public static final Path README = Path.of("README.md");
  public static final Path FOLDER = Path.of("src", "site", "markdown");

  public static ManualPage readme() {
    return read(README);
  }

  /** The page of that name, without the ending. */
  public static ManualPage of(String name) {
    return read(FOLDER.resolve(name + ".md"));
  }

  /** All pages in the manual's folder, by name. */
  public static List<ManualPage> manual() {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.sorted().map(ManualPage::read).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The README, and all pages of the manual. */
  public static List<ManualPage> all() {
    return Stream.concat(Stream.of(readme()), manual().stream()).toList();
  }

  private static ManualPage read(Path file) {
    try {
      return new ManualPage(file, Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What stands under a heading of the second level, up to the next one. */
  public String section(String title) {
    int start = text.indexOf("\n## " + title + "\n");
    if (start < 0) {
      throw new AssertionError(file + " has no section " + title);
    }
    String from = text.substring(start + 1);
    int next = from.indexOf("\n## ");
    return next < 0 ? from : from.substring(0, next);
  }

  /** Of each row that begins with code: that code, and all code in another cell. */
  public static Map<String, List<String>> table(String section, int cell) {
    return section
        .lines()
        .filter(line -> line.startsWith("| `"))
        .map(line -> Arrays.asList(line.substring(1).split("\\|")))
        .collect(
            Collectors.toMap(
                row -> code(row.get(0)).get(0),
                row -> code(row.get(cell)),
                (one, other) -> one,
                LinkedHashMap::new));
  }

  /** Each word in code. */
  public static List<String> code(String cell) {
    return Pattern.compile("(?<=`)[^`\\s]+(?=`)")
        .matcher(cell)
        .results()
        .map(MatchResult::group)
        .toList();
  }

  /** The lines of all code blocks, without what sets them off from the text. */
  public List<String> codeLines() {
    List<String> lines = new ArrayList<>();
    boolean fenced = false;
    for (String line : text.lines().toList()) {
      if (line.startsWith("```")) {
        fenced = !fenced;
      } else if (fenced) {
        lines.add(line);
      } else if (line.startsWith("    ")) {
        lines.add(line.substring(line.startsWith("      command=") ? 6 : 4));
      }
    }
    return lines;
  }

  /** The text without its code. */
  public String prose() {
    return text.replaceAll("(?ms)^```.*?^```$", "")
        .replaceAll("(?m)^    .*$", "")
        .replaceAll("`[^`]*`", "");
  }
}
