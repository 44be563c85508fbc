package dev.threadboard.cli;

import dev.threadboard.cli.options.CommandLineParser;
import dev.threadboard.cli.options.ParsedArguments;
import dev.threadboard.cli.options.ParserErrors;
import dev.threadboard.cli.options.Subcommand;
import dev.threadboard.cli.process.ProcessContext;
import java.util.Arrays;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** All subcommands by name, and the reading of a command line that names one of them. */
public final class SubcommandRegistry implements CommandLineParser {
  /** In the order in which help tells them. */
  private static final List<String> COMMANDS =
      List.of(
          "list",
          "run",
          "replay",
          "compare",
          "record",
          "themes",
          "keys",
          "paths",
          "completion",
          "man");

  private final ProcessContext context;

  public SubcommandRegistry(ProcessContext context) {
    this.context = context;
  }

  /**
   * What is typed for a command, before it is carried out. The command that is asked for goes
   * without all the others and without the program's own options, and a line that has no options
   * without picocli: each takes time to set up, while somebody waits for the first picture.
   */
  @Override
  public ParsedArguments parse(String... args) {
    boolean named = args.length > 0 && COMMANDS.contains(args[0]);
    String name = named ? args[0] : "";
    List<String> rest = Arrays.asList(args).subList(named ? 1 : 0, args.length);
    if (areWordsOf(subcommand(name), rest)) {
      return ParsedArguments.of(name, rest);
    }
    return named
        ? ParsedArguments.of(name, parse(new CommandLine(subcommand(name).spec()), rest))
        : ParsedArguments.of(parse(commandLine(), rest));
  }

  private static boolean areWordsOf(Subcommand command, List<String> line) {
    for (String word : line) {
      if (word.startsWith("-")) {
        return false;
      }
    }
    return line.size() == command.words();
  }

  private static ParseResult parse(CommandLine commandLine, List<String> line) {
    try {
      return commandLine.setExpandAtFiles(false).parseArgs(line.toArray(String[]::new));
    } catch (ParameterException fault) {
      throw ParserErrors.of(fault);
    }
  }

  /** The whole program: with all commands. */
  public CommandLine commandLine() {
    CommandSpec root = subcommand("").spec();
    for (String name : COMMANDS) {
      root.addSubcommand(name, subcommand(name).spec());
    }
    return new CommandLine(root);
  }

  /** The command of that name; the menu has none. */
  public Subcommand subcommand(String name) {
    return switch (name) {
      case "" -> new MenuCommand(context);
      case "list" -> new ListCommand(context);
      case "run" -> new RunCommand(context);
      case "replay" -> new ReplayCommand(context);
      case "compare" -> new CompareCommand(context);
      case "record" -> new RecordCommand(context);
      case "themes" -> new ThemesCommand(context);
      case "keys" -> new KeysCommand(context);
      case "paths" -> new PathsCommand(context);
      case "completion" -> new CompletionCommand(context);
      case "man" -> new ManCommand(context);
      default -> throw new IllegalArgumentException(name);
    };
  }
}
