package dev.threadboard.cli.options;

import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** Builds the parts of picocli's command specifications. */
public final class CommandSpecs {
  private CommandSpecs() {}

  /**
   * A command that has no options yet; its help lists them in the order in which they are added.
   */
  public static CommandSpec command(Subcommand command, String name, String description) {
    CommandSpec spec = CommandSpec.wrapWithoutInspection(command).name(name);
    spec.usageMessage().description(description).sortOptions(false);
    return spec;
  }

  /** A required positional argument, the first one. */
  public static PositionalParamSpec word(String label, String description) {
    return word(0, label, description);
  }

  /** A required positional argument; {@code index} counts from 0. */
  public static PositionalParamSpec word(int index, String label, String description) {
    return PositionalParamSpec.builder()
        .paramLabel(label)
        .description(description)
        .type(String.class)
        .index(String.valueOf(index))
        .required(true)
        .arity("1")
        .build();
  }

  /** A positional argument that may be left out, the first one. */
  public static PositionalParamSpec optionalWord(String label, String description) {
    return PositionalParamSpec.builder()
        .paramLabel(label)
        .description(description)
        .type(String.class)
        .index("0")
        .arity("0..1")
        .build();
  }

  /** An option without a value. */
  public static OptionSpec flag(String name, String description) {
    return valueless(description, name).build();
  }

  /** An option with a value. */
  public static OptionSpec value(String name, String label, String description) {
    return valued(name, label, description).type(String.class).build();
  }

  /** An option with a value, which may be repeated. */
  public static OptionSpec values(String name, String label, String description) {
    return valued(name, label, description).type(List.class).auxiliaryTypes(String.class).build();
  }

  /** An option with one value or more behind it. */
  public static OptionSpec several(String name, String label, String description) {
    return valued(name, label, description)
        .arity("1..*")
        .type(List.class)
        .auxiliaryTypes(String.class)
        .build();
  }

  /** An option with a short name and a value, which may be repeated. */
  static OptionSpec values(String shortName, String name, String label, String description) {
    return OptionSpec.builder(shortName, name)
        .paramLabel(label)
        .description(description)
        .arity("1")
        .type(List.class)
        .auxiliaryTypes(String.class)
        .build();
  }

  /** The option for help: picocli then accepts any command line, and Main prints the help. */
  public static OptionSpec help() {
    return valueless("Shows this help.", "-h", "--help").usageHelp(true).build();
  }

  /** The option for the version, handled like {@link #help}. */
  public static OptionSpec version() {
    return valueless("Shows the version.", "-V", "--version").versionHelp(true).build();
  }

  private static OptionSpec.Builder valueless(String description, String... names) {
    return OptionSpec.builder(names).description(description).type(boolean.class);
  }

  private static OptionSpec.Builder valued(String name, String label, String description) {
    return OptionSpec.builder(name).paramLabel(label).description(description).arity("1");
  }
}
