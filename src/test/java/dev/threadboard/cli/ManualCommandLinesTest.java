package dev.threadboard.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.threadboard.ManualPage;
import dev.threadboard.cli.options.ParsedArguments;
import dev.threadboard.cli.process.ProcessContext;
import dev.threadboard.cli.process.UsageException;
import dev.threadboard.lesson.Course;
import dev.threadboard.scenario.Catalogue;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Checks that the program accepts every command line in the README and the manual. */
class ManualCommandLinesTest {
  /** In quotes, as in a tape or an authorized_keys file: up to the closing one. */
  private static final Pattern QUOTED =
      Pattern.compile("\"(?:\\S+=\\S+ )?(?:/\\S*/)?threadboard([^\"]*)\"");

  /** At a prompt, alone or behind another command: up to a comment or the next command. */
  private static final Pattern TYPED =
      Pattern.compile(
          "^(?:\\$ )?(?:.* \\| |ssh -t host )?threadboard(.*?)(?:\\s{2,}.*| [|>#] .*|\\s*)$");

  /** In the text, with more than a command's name. */
  private static final Pattern INLINE =
      Pattern.compile("`(?:ssh -t host )?threadboard( [^`|]+ [^`|]+)`");

  private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");

  private final SubcommandRegistry subcommands = new SubcommandRegistry(ProcessContext.ofProcess());

  static Stream<ManualPage> pages() {
    return ManualPage.all().stream();
  }

  @ParameterizedTest
  @MethodSource("pages")
  void parse(ManualPage page) {
    for (String line : commandLines(page)) {
      String[] words =
          WORD.matcher(line)
              .results()
              .map(word -> word.group(1) == null ? word.group(2) : word.group(1))
              .toArray(String[]::new);
      ParsedArguments typed;
      try {
        typed = subcommands.parse(words);
      } catch (UsageException fault) {
        throw new AssertionError(page.file() + ": threadboard" + line, fault);
      }
      if (List.of("run", "compare", "record").contains(typed.command())) {
        typed.words().forEach(word -> assertTrue(isValid(word), page.file() + ": " + word));
      }
    }
  }

  @Test
  void areFound() {
    List<String> found = pages().flatMap(page -> commandLines(page).stream()).toList();
    assertTrue(found.contains(" run pool --speed 4"), found.toString());
    assertTrue(found.contains(" run pool --events --speed max"), found.toString());
    assertTrue(found.contains(" record pool -o pool.gif"), found.toString());
    assertTrue(found.contains(" list --json"), found.toString());
    assertTrue(found.contains(" run playground --linear --set count=1 --set seconds=2"));
    assertTrue(found.contains(" --kiosk"), found.toString());
    assertEquals(2, found.stream().filter(line -> line.equals(" run pool")).count());
  }

  /** The text after the program's name. */
  private static List<String> commandLines(ManualPage page) {
    List<String> found = new ArrayList<>();
    for (String line : page.codeLines()) {
      Stream.of(QUOTED, TYPED).forEach(pattern -> found.addAll(matches(pattern, line)));
    }
    found.addAll(matches(INLINE, page.text()));
    // A synopsis: what may be left out is written, and of several words the first.
    Function<String, String> plain =
        line -> line.replaceAll("[\\[\\]]", "").replaceAll("\\|\\S+", "");
    return found.stream().map(plain).toList();
  }

  private static List<String> matches(Pattern pattern, String text) {
    return pattern.matcher(text).results().map((MatchResult found) -> found.group(1)).toList();
  }

  /**
   * Whether it is a scenario's or a lesson's name, with or without settings, a file's, or a
   * placeholder.
   */
  private static boolean isValid(String word) {
    String name = word.replaceFirst(":.*", "");
    return Catalogue.find(name).isPresent()
        || Course.find(name).isPresent()
        || name.contains(".")
        || name.matches("[A-Z]+");
  }
}
