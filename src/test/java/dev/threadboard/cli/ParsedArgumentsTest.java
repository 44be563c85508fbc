package dev.threadboard.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

/** What was typed, read with picocli or without it. */
class ParsedArgumentsTest {
  private final Main main = new Main(ProcessContext.ofProcess());

  @ParameterizedTest
  @ValueSource(
      strings = {
        "list",
        "run pool",
        "run no-such-scenario",
        "run ",
        "run @pool",
        "run pool=3",
        "replay a/b.jsonl",
        "compare pool pool:workers=2",
        "record pool",
        "completion fish",
        "themes",
        "keys",
        "paths",
        "man"
      })
  void wordsAloneAreReadAsPicocliReadsThem(String line) {
    List<String> words = Arrays.asList(line.split(" ", -1));
    CommandLine picocli = new CommandLine(main.command(words.get(0)).spec());
    picocli.setExpandAtFiles(false);
    List<String> rest = words.subList(1, words.size());
    ParsedArguments read =
        ParsedArguments.of(words.get(0), picocli.parseArgs(rest.toArray(String[]::new)));
    assertEquals(read, main.typed(words.toArray(String[]::new)));
  }

  @Test
  void theMenuIsReadAsPicocliReadsIt() {
    assertEquals(ParsedArguments.of(main.commandLine().parseArgs()), main.typed());
  }

  @Test
  void everyCommandTakesAsManyWordsAsItSaysPicocli() {
    assertEquals(0, main.command("").words());
    main.commandLine()
        .getSubcommands()
        .forEach(
            (name, command) ->
                assertEquals(
                    command.getCommandSpec().positionalParameters().size(),
                    main.command(name).words(),
                    name));
  }

  @Test
  void optionsStandBeforeAndAfterTheCommandsName() {
    ParsedArguments parsed =
        main.typed("--theme", "mono", "run", "pool", "--set", "a=1", "--set", "b=2");
    assertEquals("run", parsed.command());
    assertEquals("pool", parsed.word());
    assertEquals(List.of("a=1", "b=2"), parsed.values("--set"));
    assertEquals(List.of("mono"), parsed.before().get("--theme"));
    assertTrue(parsed.hadBefore("--theme"));
    assertFalse(parsed.has("--theme"));
    assertEquals(null, parsed.value("--speed"));
  }

  @Test
  void anOptionIsFoundByEachOfItsNames() {
    ParsedArguments parsed = main.typed("record", "pool", "-o", "a.gif", "-o", "a.cast");
    assertEquals(List.of("a.gif", "a.cast"), parsed.values("--output"));
    assertEquals(List.of("a.gif", "a.cast"), parsed.values("-o"));
  }
}
