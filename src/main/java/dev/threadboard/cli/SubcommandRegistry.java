package dev.threadboard.cli;

import dev.threadboard.cli.explore.ExploreCommand;
import dev.threadboard.cli.options.CommandLineParser;
import dev.threadboard.cli.options.ParsedArguments;
import dev.threadboard.cli.options.ParserErrors;
import dev.threadboard.cli.options.Subcommand;
import dev.threadboard.cli.process.ProcessContext;
import dev.threadboard.cli.process.UsageException;
import java.util.Arrays;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** All subcommands by name, and the parser of the command lines that name them. */
public final class SubcommandRegistry implements CommandLineParser {
  /** The command of a line that names none. */
  private static final String MENU = "";

  private static final String END_OF_OPTIONS = "--";

  /** In the order in which the help lists them. */
  private static final List<String> NAMES =
      List.of(
          "list",
          "run",
          "replay",
          "compare",
          "explore",
          "record",
          "new-lesson",
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
   * Setting picocli up delays the first frame, so no more of it is set up than the line needs:
   * nothing if the line has no options, else one command's options if it begins with that command,
   * else all of them.
   */
  @Override
  public ParsedArguments parse(String... args) {
    List<String> line = Arrays.asList(args);
    int end = line.indexOf(END_OF_OPTIONS);
    if (end >= 0) {
      ParsedArguments before = parseLine(line.subList(0, end));
      if (subcommand(before.command()).runsPrograms()) {
        return before.with(line.subList(end + 1, line.size()));
      }
    }
    return parseLine(line);
  }

  private ParsedArguments parseLine(List<String> line) {
    boolean named = !line.isEmpty() && NAMES.contains(line.get(0));
    String name = named ? line.get(0) : MENU;
    List<String> rest = line.subList(named ? 1 : 0, line.size());
    Subcommand subcommand = subcommand(name);
    if (rest.size() == subcommand.words() && !hasOptions(rest)) {
      return ParsedArguments.of(name, rest);
    } else if (named) {
      return ParsedArguments.of(name, parse(new CommandLine(subcommand.spec()), rest));
    }
    ParsedArguments parsed = ParsedArguments.of(parse(commandLine(), rest));
    if (parsed.hasGlobal("--kiosk") && !parsed.command().isEmpty()) {
      throw new UsageException("--kiosk comes after the command: run SCENARIO --kiosk");
    }
    return parsed;
  }

  private static boolean hasOptions(List<String> args) {
    for (String arg : args) {
      if (arg.startsWith("-")) {
        return true;
      }
    }
    return false;
  }

  private static ParseResult parse(CommandLine commandLine, List<String> args) {
    try {
      return commandLine.setExpandAtFiles(false).parseArgs(args.toArray(String[]::new));
    } catch (ParameterException fault) {
      throw ParserErrors.of(fault);
    }
  }

  /** The program's whole command line, with all subcommands, as picocli needs it. */
  public CommandLine commandLine() {
    CommandSpec root = subcommand(MENU).spec();
    for (String name : NAMES) {
      root.addSubcommand(name, subcommand(name).spec());
    }
    return new CommandLine(root);
  }

  /**
   * The subcommand of a name; the menu for an empty one.
   *
   * @throws IllegalArgumentException if there is none
   */
  public Subcommand subcommand(String name) {
    return switch (name) {
      case MENU -> new MenuCommand(context);
      case "list" -> new ListCommand(context);
      case "run" -> new RunCommand(context);
      case "replay" -> new ReplayCommand(context);
      case "compare" -> new CompareCommand(context);
      case "explore" -> new ExploreCommand(context);
      case "record" -> new RecordCommand(context, this);
      case "new-lesson" -> new NewLessonCommand(context);
      case "themes" -> new ThemesCommand(context);
      case "keys" -> new KeysCommand(context);
      case "paths" -> new PathsCommand(context);
      case "completion" -> new CompletionCommand(context, this);
      case "man" -> new ManCommand(context, this);
      default -> throw new IllegalArgumentException(name);
    };
  }
}
