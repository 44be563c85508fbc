package dev.threadboard.cli.options;

import dev.threadboard.cli.process.UsageException;
import dev.threadboard.cpython.lookup.ScriptFile;
import dev.threadboard.scenario.Catalogue;
import dev.threadboard.scenario.Scenario;
import dev.threadboard.text.NearestName;
import dev.threadboard.text.Quoted;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;

/** Turns picocli's errors into this program's own one-line messages. */
public final class ParserErrors {
  private ParserErrors() {}

  public static UsageException of(ParameterException fault) {
    CommandSpec command = fault.getCommandLine().getCommandSpec();
    if (fault instanceof CommandLine.UnmatchedArgumentException unmatched) {
      String word = unmatched.getUnmatched().get(0);
      return word.startsWith("-") ? unknownOption(command, word) : unexpected(command, word);
    }
    if (fault instanceof CommandLine.MissingParameterException missing) {
      return missing(missing.getMissing().get(0));
    }
    if (fault instanceof CommandLine.OverwrittenOptionException overwritten) {
      return new UsageException(name(overwritten.getOverwritten()) + " is given twice");
    }
    if (fault.getArgSpec() instanceof OptionSpec option && option.arity().max() == 0) {
      return new UsageException(name(option) + " takes no value");
    }
    return new UsageException(Quoted.clean(String.valueOf(fault.getMessage())));
  }

  private static UsageException unknownOption(CommandSpec command, String word) {
    List<String> known = new ArrayList<>();
    command.options().forEach(option -> known.add(option.longestName()));
    int equals = word.indexOf('=');
    return UsageException.unknown("option", equals < 0 ? word : word.substring(0, equals), known);
  }

  private static UsageException unexpected(CommandSpec command, String word) {
    if (!command.subcommands().isEmpty()) {
      List<String> known = List.copyOf(command.subcommands().keySet());
      String nearest =
          NearestName.to(word, known)
              .or(() -> NearestName.to(word, scenarios()).map(name -> "run " + name))
              .or(() -> Optional.of("run " + word).filter(run -> run.endsWith(ScriptFile.ENDING)))
              .orElse("");
      return UsageException.unknown("command", word, known, nearest);
    }
    boolean setting = command.findOption("--set") != null && word.indexOf('=') > 0;
    boolean program = command.findOption(PythonOptions.MODULE) != null;
    return new UsageException(
        "unexpected "
            + Quoted.of(word)
            + (setting
                ? ": each NAME=VALUE needs its own --set"
                : program ? ": a Python program's arguments stand behind --" : ""));
  }

  private static UsageException missing(ArgSpec argument) {
    if (argument instanceof OptionSpec option) {
      return new UsageException(name(option) + " needs a value: " + option.paramLabel());
    }
    return new UsageException(argument.paramLabel() + " is missing");
  }

  private static List<String> scenarios() {
    return Catalogue.scenarios().stream().map(Scenario::name).toList();
  }

  private static String name(ArgSpec argument) {
    return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
  }
}
