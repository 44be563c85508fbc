package dev.threadboard.cli.options;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.threadboard.cli.SubcommandRegistry;
import dev.threadboard.cli.process.ProcessContext;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

/** Command lines, parsed with picocli and without it. */
class ParsedArgumentsTest {
  private final SubcommandRegistry subcommands = new SubcommandRegistry(ProcessContext.ofProcess());

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
  void aLineWithoutOptionsIsParsedAsPicocliDoes(String line) {
    List<String> words = Arrays.asList(line.split(" ", -1));
    CommandLine picocli = new CommandLine(subcommands.subcommand(words.get(0)).spec());
    picocli.setExpandAtFiles(false);
    List<String> rest = words.subList(1, words.size());
    ParsedArguments read =
        ParsedArguments.of(words.get(0), picocli.parseArgs(rest.toArray(String[]::new)));
    assertEquals(read, subcommands.parse(words.toArray(String[]::new)));
  }

  @Test
  void theMenuIsParsedAsPicocliDoes() {
    assertEquals(ParsedArguments.of(subcommands.commandLine().parseArgs()), subcommands.parse());
  }

  @Test
  void everyCommandTakesAsManyWordsAsItsSpecSays() {
    assertEquals(0, subcommands.subcommand("").words());
    subcommands
        .commandLine()
        .getSubcommands()
        .forEach(
            (name, command) ->
                assertEquals(
                    command.getCommandSpec().positionalParameters().size(),
                    subcommands.subcommand(name).words(),
                    name));
  }

  @Test
  void optionsStandBeforeAndAfterTheCommandsName() {
    ParsedArguments parsed =
        subcommands.parse("--theme", "mono", "run", "pool", "--set", "a=1", "--set", "b=2");
    assertEquals("run", parsed.command());
    assertEquals("pool", parsed.word());
    assertEquals(List.of("a=1", "b=2"), parsed.values("--set"));
    assertEquals(List.of("mono"), parsed.globalOptions().get("--theme"));
    assertTrue(parsed.hasGlobal("--theme"));
    assertFalse(parsed.has("--theme"));
    assertEquals(null, parsed.value("--speed"));
  }

  @Test
  void anOptionIsFoundByEachOfItsNames() {
    ParsedArguments parsed = subcommands.parse("record", "pool", "-o", "a.gif", "-o", "a.cast");
    assertEquals(List.of("a.gif", "a.cast"), parsed.values("--output"));
    assertEquals(List.of("a.gif", "a.cast"), parsed.values("-o"));
  }
}
